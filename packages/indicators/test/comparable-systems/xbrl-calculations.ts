import type { CellValue, PeriodicReport, Rounding } from "@egov-vn/schemas";
import type { Source, TableCell } from "./cell-of-a-table.ts";

export const source: Source = {
  system: "XBRL Calculations 1.1",
  read: [
    "Calculations 1.1, Recommendation 22 February 2023, xbrl.org: aims and terms",
    "Arelle/Arelle arelle/ValidateXbrlCalcs.py: rangeValue, consistentFactValueInterval, summation in round-to-nearest and truncation mode",
  ],
};

export type CalculationMode = "round" | "truncate";
export const roundings = { round: "half-up", truncate: "truncate" } as const satisfies Record<
  CalculationMode,
  Rounding
>;

/** [ is closed, ( is open. */
export interface Ends {
  readonly low: string;
  readonly high: string;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

export interface IntervalRow {
  readonly value: string;
  /** `decimals` of the fact; INF is exact. */
  readonly decimals: number | "INF";
  readonly mode: CalculationMode;
  readonly theirs: Ends;
  /** The figure as a report prints it. */
  readonly printed: string;
  readonly ours?: Ends;
  readonly because?: string;
}

const closed = (low: string, high: string): Ends => ({
  low,
  high,
  lowOpen: false,
  highOpen: false,
});
const openAbove = (low: string, high: string): Ends => ({ ...closed(low, high), highOpen: true });
const openBelow = (low: string, high: string): Ends => ({ ...closed(low, high), lowOpen: true });

const noNegativeCounts =
  "counts and shares are not negative; beside a negative figure the rule takes both sides of zero";

export const intervals: readonly IntervalRow[] = [
  {
    value: "12.34",
    decimals: 2,
    mode: "round",
    theirs: closed("12.335", "12.345"),
    printed: "12,34%",
  },
  {
    value: "-12.34",
    decimals: 2,
    mode: "round",
    theirs: closed("-12.345", "-12.335"),
    printed: "-12,34%",
  },
  { value: "0", decimals: 2, mode: "round", theirs: closed("-0.005", "0.005"), printed: "0,00%" },
  {
    value: "12.34",
    decimals: 2,
    mode: "truncate",
    theirs: openAbove("12.34", "12.35"),
    printed: "12,34%",
  },
  {
    value: "-12.34",
    decimals: 2,
    mode: "truncate",
    theirs: openBelow("-12.35", "-12.34"),
    printed: "-12,34%",
  },
  {
    value: "0",
    decimals: 2,
    mode: "truncate",
    theirs: { low: "-0.01", high: "0.01", lowOpen: true, highOpen: true },
    printed: "0,00%",
    ours: openAbove("0", "0.01"),
    because: noNegativeCounts,
  },
  {
    value: "122000000",
    decimals: -6,
    mode: "round",
    theirs: closed("121500000", "122500000"),
    printed: "122 triệu",
  },
  {
    value: "122000000",
    decimals: -6,
    mode: "truncate",
    theirs: openAbove("122000000", "123000000"),
    printed: "122 triệu",
  },
  {
    value: "44700000",
    decimals: -5,
    mode: "round",
    theirs: closed("44650000", "44750000"),
    printed: "44,7 triệu",
  },
  {
    value: "1271",
    decimals: "INF",
    mode: "round",
    theirs: closed("1271", "1271"),
    printed: "1.271",
  },
  {
    value: "1271",
    decimals: "INF",
    mode: "truncate",
    theirs: closed("1271", "1271"),
    printed: "1.271",
  },
];

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

const cutIsSaid =
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

export interface DuplicateRow extends TableCell<Consistency> {
  readonly what: string;
  readonly mode: CalculationMode;
  readonly cells: Readonly<Record<string, CellValue>>;
}

export const duplicates: readonly DuplicateRow[] = [
  {
    what: "exact and alike",
    mode: "round",
    cells: { a: 1271, b: 1271 },
    theirs: "consistent",
    ours: "pass",
  },
  {
    what: "exact and one apart",
    mode: "round",
    cells: { a: 1271, b: 1270 },
    theirs: "inconsistent",
    ours: "fail",
  },
  {
    what: "exact, and rounded to hundreds",
    mode: "round",
    cells: { a: 1271, b: "1,3 nghìn" },
    theirs: "consistent",
    ours: "pass-rounding",
  },
  {
    what: "exact, and rounded to other hundreds",
    mode: "round",
    cells: { a: 1300, b: "1,2 nghìn" },
    theirs: "inconsistent",
    ours: "fail",
  },
  {
    what: "exact, and cut to hundreds",
    mode: "truncate",
    cells: { a: 1271, b: "1,2 nghìn" },
    theirs: "consistent",
    ours: "pass-rounding",
  },
  {
    what: "exact, and cut to hundreds, in the other mode",
    mode: "round",
    cells: { a: 1271, b: "1,2 nghìn" },
    theirs: "inconsistent",
    ours: "truncated",
    because: cutIsSaid,
  },
  {
    what: "exact, at the open end of a cut one",
    mode: "truncate",
    cells: { a: 1300, b: "1,2 nghìn" },
    theirs: "inconsistent",
    ours: "fail",
  },
  {
    what: "three precisions of one value",
    mode: "round",
    cells: { a: "12%", b: "12,3%", c: "12,34%" },
    theirs: "consistent",
    ours: "pass-rounding",
  },
  {
    what: "three precisions, one of another value",
    mode: "round",
    cells: { a: "12%", b: "12,3%", c: "12,41%" },
    theirs: "inconsistent",
    ours: "fail",
  },
  {
    what: "a value and a nil",
    mode: "round",
    cells: { a: 1271, b: null },
    theirs: "inconsistent",
    ours: "not-checkable",
    because: "a source that says nothing contradicts nobody; that it is silent is said",
  },
  {
    what: "nil throughout",
    mode: "round",
    cells: { a: null, b: null },
    theirs: "not checked",
    ours: "not-checkable",
  },
];

/** More digits than `decimals` says: the check of theirs stops, ours goes by what is printed. */
export const excessDigits = {
  cell: { text: "56,54%", decimals: 1 },
  theirs: "check stopped",
  ours: closed("56.535", "56.545"),
  because: "`decimals` only adds places that print dropped; a digit that is printed was meant",
} as const;

/** The figures of a table, said to be rounded or cut as a mode has it. */
export function inMode(
  mode: CalculationMode,
  cells: Readonly<Record<string, CellValue>>,
): PeriodicReport["cells"] {
  const rounding = roundings[mode];
  return Object.fromEntries(
    Object.entries(cells).map(([name, value]) => [
      name,
      typeof value === "string" ? { text: value, rounding } : value,
    ]),
  );
}
