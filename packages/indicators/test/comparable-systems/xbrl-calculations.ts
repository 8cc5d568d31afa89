import type { CellValue } from "@egov-vn/schemas";
import type { TableCell } from "./cell-of-a-table.ts";
import type { CalculationMode } from "./xbrl-intervals.ts";

export type Consistency = "consistent" | "inconsistent" | "not checked";

export interface CalculationRow extends TableCell<Consistency> {
  readonly what: string;
  readonly mode: CalculationMode;
  /** Weight 1 unless said; −1 takes away. */
  readonly contributions: Readonly<Record<string, { readonly weight: 1 | -1 }>>;
  readonly cells: Readonly<Record<string, CellValue>>;
}

const plus = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { weight: 1 } as const]));
const net = { a: { weight: 1 }, b: { weight: -1 } } as const;

export const cutIsSaid =
  "the check needs no mode: figures that only fit as cut ones are said to be cut, not wrong";

// All with `missing: "skip-if-all"`: a contribution that is not reported adds nothing, and nothing is
// checked without a total or without any contribution.
export const calculations: readonly CalculationRow[] = [
  {
    what: "exact figures that add up",
    mode: "round",
    contributions: plus("a", "b"),
    cells: { total: 5, a: 2, b: 3 },
    theirs: "consistent",
    ours: "pass",
  },
  {
    what: "exact figures, off by one",
    mode: "round",
    contributions: plus("a", "b"),
    cells: { total: 6, a: 2, b: 3 },
    theirs: "inconsistent",
    ours: "fail",
  },
  {
    what: "rounded figures whose intervals meet",
    mode: "round",
    contributions: plus("a", "b"),
    cells: { total: "56,47%", a: "24,37%", b: "32,11%" },
    theirs: "consistent",
    ours: "pass-rounding",
  },
  {
    what: "rounded figures whose intervals do not meet",
    mode: "round",
    contributions: plus("a", "b"),
    cells: { total: "56,46%", a: "24,37%", b: "32,11%" },
    theirs: "inconsistent",
    ours: "fail",
  },
  {
    what: "closed ends that touch",
    mode: "round",
    contributions: plus("a"),
    cells: { total: "10,0%", a: "10,1%" },
    theirs: "consistent",
    ours: "pass-rounding",
  },
  {
    what: "an open end that touches a closed one",
    mode: "truncate",
    contributions: plus("a"),
    cells: { total: "10,0%", a: "10,1%" },
    theirs: "inconsistent",
    ours: "fail",
  },
  {
    what: "six cut figures of 1,1 to a total of 7,1",
    mode: "truncate",
    contributions: plus(..."abcdef"),
    cells: { total: "7,1%", a: "1,1%", b: "1,1%", c: "1,1%", d: "1,1%", e: "1,1%", f: "1,1%" },
    theirs: "consistent",
    ours: "pass-rounding",
  },
  {
    what: "the same figures, said to be rounded",
    mode: "round",
    contributions: plus(..."abcdef"),
    cells: { total: "7,1%", a: "1,1%", b: "1,1%", c: "1,1%", d: "1,1%", e: "1,1%", f: "1,1%" },
    theirs: "inconsistent",
    ours: "truncated",
    because: cutIsSaid,
  },
  {
    what: "a total one more than cutting explains",
    mode: "truncate",
    contributions: plus(..."abcdef"),
    cells: { total: "7,2%", a: "1,1%", b: "1,1%", c: "1,1%", d: "1,1%", e: "1,1%", f: "1,1%" },
    theirs: "inconsistent",
    ours: "fail",
  },
  {
    what: "a contribution that is taken away",
    mode: "round",
    contributions: net,
    cells: { total: 100, a: 150, b: 50 },
    theirs: "consistent",
    ours: "pass",
  },
  {
    what: "a contribution that is taken away, off by one",
    mode: "round",
    contributions: net,
    cells: { total: 99, a: 150, b: 50 },
    theirs: "inconsistent",
    ours: "fail",
  },
  {
    what: "a cut contribution taken away: its interval is mirrored",
    mode: "truncate",
    contributions: net,
    cells: { total: "0,9%", a: "2,0%", b: "1,0%" },
    theirs: "consistent",
    ours: "pass-rounding",
  },
  {
    what: "the same, one more than the mirrored interval reaches",
    mode: "truncate",
    contributions: net,
    cells: { total: "1,1%", a: "2,0%", b: "1,0%" },
    theirs: "inconsistent",
    ours: "fail",
  },
  {
    what: "a fall and a rise that were both cut to zero",
    mode: "truncate",
    contributions: plus("a", "b"),
    cells: { total: "-0,1%", a: "0,0%", b: "0,0%" },
    theirs: "consistent",
    ours: "pass-rounding",
  },
  {
    what: "cut zeros that cannot reach the total",
    mode: "truncate",
    contributions: plus("a", "b"),
    cells: { total: "-0,2%", a: "0,0%", b: "0,0%" },
    theirs: "inconsistent",
    ours: "fail",
  },
  {
    what: "a total in millions of exact contributions",
    mode: "round",
    contributions: plus("a", "b"),
    cells: { total: "122 triệu", a: 60_000_000, b: 61_600_000 },
    theirs: "consistent",
    ours: "pass-rounding",
  },
  {
    what: "a total in millions that exact contributions miss",
    mode: "round",
    contributions: plus("a", "b"),
    cells: { total: "122 triệu", a: 60_000_000, b: 61_400_000 },
    theirs: "inconsistent",
    ours: "fail",
  },
  {
    what: "a contribution that is not reported",
    mode: "round",
    contributions: plus("a", "b"),
    cells: { total: 5, a: 5 },
    theirs: "consistent",
    ours: "pass",
  },
  {
    what: "a contribution that is nil",
    mode: "round",
    contributions: plus("a", "b"),
    cells: { total: 6, a: 5, b: null },
    theirs: "inconsistent",
    ours: "fail",
  },
  {
    what: "no contribution at all",
    mode: "round",
    contributions: plus("a", "b"),
    cells: { total: 5 },
    theirs: "not checked",
    ours: "not-checkable",
  },
  {
    what: "a total that is nil",
    mode: "round",
    contributions: plus("a", "b"),
    cells: { total: null, a: 2, b: 3 },
    theirs: "not checked",
    ours: "not-checkable",
  },
];
