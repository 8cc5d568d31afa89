import type { ReportRule } from "@egov-vn/schemas";
import type { Source, TableCell } from "./cell-of-a-table.ts";

export const source: Source = {
  system: "VTL",
  read: [
    "sdmx-twg/vtl v2.1/docs/reference_manual, Data validation operators, check_hierarchy: modes, input, output",
    "the same, examples: ds_1.csv, ex_1.vtl, ex_1.csv",
  ],
};

/** A data point of the result, or none. */
export type Answer = "TRUE" | "FALSE" | "NULL" | "no result";

export const modes = [
  "non_null",
  "non_zero",
  "partial_null",
  "partial_zero",
  "always_null",
  "always_zero",
] as const;
export type Mode = (typeof modes)[number];

/** The strategy that comes nearest. */
export const strategies = {
  non_null: "skip-if-any",
  non_zero: "never-skip",
  partial_null: "skip-if-any",
  partial_zero: "skip-if-all",
  always_null: "skip-if-any",
  always_zero: "never-skip",
} as const satisfies Record<Mode, string>;

/** A measure; NULL where the data point has none; absent where there is no data point. */
export type Point = number | "NULL" | "absent";

export interface ModeRow {
  /** T = A + B. */
  readonly t: Point;
  readonly a: Point;
  readonly b: Point;
  /** In the order of {@link modes}. */
  readonly theirs: readonly Answer[];
  readonly ours: readonly TableCell<Answer>["ours"][];
  /** Why a mode is answered otherwise here. */
  readonly because?: Partial<Record<Mode, string>>;
}

const unsaid =
  "a rule that could not be decided is said, with the figures it lacks; nothing is left out in silence";
const sideUnknown =
  "a side that nobody reported is unknown, not zero: a missing total is no wrong total";
const zerosCheck = "zeros that agree are a result as well";
const nullIsMissing =
  "an empty cell and an absent one are both missing here, so the zero of the mode stands for either";

const T = "TRUE";
const F = "FALSE";
const N = "NULL";
const x = "no result";
const ok = "pass";
const no = "fail";
const nc = "not-checkable";
const absent = "absent";

// `NULL` and `no result` both stand here as not-checkable; where that hides a difference, a reason
// says so.
export const rows: readonly ModeRow[] = [
  { t: 5, a: 2, b: 3, theirs: [T, T, T, T, T, T], ours: [ok, ok, ok, ok, ok, ok] },
  { t: 6, a: 2, b: 3, theirs: [F, F, F, F, F, F], ours: [no, no, no, no, no, no] },
  { t: 2, a: 5, b: -3, theirs: [T, T, T, T, T, T], ours: [ok, ok, ok, ok, ok, ok] },
  {
    t: 0,
    a: 0,
    b: 0,
    theirs: [T, x, T, T, T, T],
    ours: [ok, ok, ok, ok, ok, ok],
    because: { non_zero: zerosCheck },
  },
  { t: 5, a: 5, b: absent, theirs: [x, T, N, T, N, T], ours: [nc, ok, nc, ok, nc, ok] },
  { t: 5, a: 2, b: absent, theirs: [x, F, N, F, N, F], ours: [nc, no, nc, no, nc, no] },
  {
    t: absent,
    a: 2,
    b: 3,
    theirs: [x, F, N, F, N, F],
    ours: [nc, no, nc, nc, nc, no],
    because: { partial_zero: sideUnknown },
  },
  {
    t: 5,
    a: absent,
    b: absent,
    theirs: [x, F, N, F, N, F],
    ours: [nc, no, nc, nc, nc, no],
    because: { partial_zero: sideUnknown },
  },
  {
    t: 0,
    a: absent,
    b: absent,
    theirs: [x, x, N, T, N, T],
    ours: [nc, ok, nc, nc, nc, ok],
    because: { non_zero: zerosCheck, partial_zero: sideUnknown },
  },
  {
    t: absent,
    a: absent,
    b: absent,
    theirs: [x, x, x, x, N, T],
    ours: [nc, ok, nc, nc, nc, ok],
    because: { non_zero: zerosCheck },
  },
  {
    t: 5,
    a: 2,
    b: "NULL",
    theirs: [x, N, N, N, N, N],
    ours: [nc, no, nc, no, nc, no],
    because: { non_zero: nullIsMissing, partial_zero: nullIsMissing, always_zero: nullIsMissing },
  },
  {
    t: 5,
    a: 5,
    b: "NULL",
    theirs: [x, N, N, N, N, N],
    ours: [nc, ok, nc, ok, nc, ok],
    because: { non_zero: nullIsMissing, partial_zero: nullIsMissing, always_zero: nullIsMissing },
  },
];

/** What `no result` is here, in any mode: the reason stands once for the whole table. */
export const leftOutIsSaid = unsaid;

/** The data set of the manual's example, by code item. */
export const manualData: Readonly<Record<string, number | null>> = {
  A: 5,
  B: 11,
  C: 0,
  G: 19,
  H: null,
  I: 14,
  M: 2,
  N: 5,
  O: 4,
  P: 7,
  Q: -7,
  S: 3,
  T: 9,
  U: null,
  V: 6,
};

export interface ManualRow extends TableCell<Answer> {
  readonly rule: ReportRule;
  /** Left side minus right side. */
  readonly imbalance: number | null;
  /** Parts minus total, or part minus whole: the sign turns where the total stands left. */
  readonly residual: string | null;
}

const equal = (id: string, total: string, parts: string[]): ReportRule => ({
  id,
  kind: "sum-of-parts",
  total,
  parts,
});

// Mode partial_null, input dataset, output all.
export const manualRows: readonly ManualRow[] = [
  {
    rule: equal("R010", "A", ["J", "K", "L"]),
    theirs: N,
    imbalance: null,
    residual: null,
    ours: nc,
  },
  { rule: equal("R020", "B", ["M", "N", "O"]), theirs: T, imbalance: 0, residual: "0", ours: ok },
  { rule: equal("R030", "C", ["P", "Q"]), theirs: T, imbalance: 0, residual: "0", ours: ok },
  { rule: equal("R040", "D", ["R", "S"]), theirs: N, imbalance: null, residual: null, ours: nc },
  {
    rule: equal("R060", "F", ["Y", "W", "Z"]),
    theirs: N,
    imbalance: null,
    residual: null,
    ours: nc,
  },
  { rule: equal("R070", "G", ["B", "C"]), theirs: F, imbalance: 8, residual: "-8", ours: no },
  { rule: equal("R080", "H", ["D", "E"]), theirs: N, imbalance: null, residual: null, ours: nc },
  { rule: equal("R090", "I", ["D", "G"]), theirs: N, imbalance: null, residual: null, ours: nc },
  {
    rule: { id: "R100", kind: "subset", part: "N", whole: "M" },
    theirs: F,
    imbalance: -3,
    residual: "3",
    ours: no,
  },
  {
    rule: { id: "R110", kind: "subset", part: "M", whole: "G" },
    theirs: T,
    imbalance: -17,
    residual: "-17",
    ours: ok,
  },
];

/** I = D + G, D not reported; another rule of the set says D = R + S. */
export const priority: readonly (TableCell<Answer> & { readonly input: string })[] = [
  { input: "dataset", theirs: N, ours: nc },
  {
    input: "dataset_priority",
    theirs: T,
    ours: nc,
    because: "no figure is made up from others: the rule for D says what D would have to be",
  },
];
export const priorityData = { I: 14, G: 11, R: 1, S: 2 } as const;
