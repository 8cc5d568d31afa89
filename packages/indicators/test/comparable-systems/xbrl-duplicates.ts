import type { CellValue } from "@egov-vn/schemas";
import type { TableCell } from "./cell-of-a-table.ts";
import { type Consistency, cutIsSaid } from "./xbrl-calculations.ts";
import type { CalculationMode } from "./xbrl-intervals.ts";

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
