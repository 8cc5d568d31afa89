import type { Source, TableCell } from "./cell-of-a-table.ts";

export const source: Source = {
  system: "DHIS2",
  read: [
    "dhis2/dhis2-docs src/developer/web-api/data-validation.md: operators, missing value strategies",
    "dhis2/dhis2-core dhis-2/dhis-test-integration/src/test/java/org/hisp/dhis/validation/ValidationServiceTest.java: testValidateMissingValues00–11, CompulsoryPair00–11, ExclusivePair00–11, NeverSkip, SkipIfAllValuesAreMissing, SkipIfAnyValueIsMissing",
    "dhis2/dhis2-core isViolation of the data validation task: each side has its strategy; a side without a value is zero under NEVER_SKIP, else the rule is left out; pairs look at presence only",
  ],
};

/** What DHIS2 does with a rule: no violation, a violation, or the rule left out. */
export type Answer = "valid" | "violation" | "left out";

export type Strategy = "SKIP_IF_ANY_VALUE_MISSING" | "SKIP_IF_ALL_VALUES_MISSING" | "NEVER_SKIP";
export const strategies = {
  SKIP_IF_ANY_VALUE_MISSING: "skip-if-any",
  SKIP_IF_ALL_VALUES_MISSING: "skip-if-all",
  NEVER_SKIP: "never-skip",
} as const satisfies Record<Strategy, string>;

/** The value of a side; `null` where nothing was entered. */
export type Sides = readonly [left: number | null, right: number | null];

export interface OperatorRow {
  readonly operator:
    | "equal_to"
    | "not_equal_to"
    | "greater_than"
    | "greater_than_or_equal_to"
    | "less_than"
    | "less_than_or_equal_to";
  /** Left 1 and right 2; 1 and 1; 2 and 1: the strategy does not matter. */
  readonly present: readonly [Answer, Answer, Answer];
  /** Left 1 only; right 1 only; neither: under NEVER_SKIP, zeros stand for what is not there. */
  readonly neverSkip: readonly [Answer, Answer, Answer];
}

const ok = "valid";
const no = "violation";
const out = "left out";

// Neither side under NEVER_SKIP: testValidateNeverSkip finds nothing in the period without data.
export const operators: readonly OperatorRow[] = [
  { operator: "equal_to", present: [no, ok, no], neverSkip: [no, no, out] },
  { operator: "not_equal_to", present: [ok, no, ok], neverSkip: [ok, ok, out] },
  { operator: "greater_than", present: [no, no, ok], neverSkip: [ok, no, out] },
  { operator: "greater_than_or_equal_to", present: [no, ok, ok], neverSkip: [ok, no, out] },
  { operator: "less_than", present: [ok, no, no], neverSkip: [no, ok, out] },
  { operator: "less_than_or_equal_to", present: [ok, ok, no], neverSkip: [no, ok, out] },
];

export const presentSides: readonly Sides[] = [
  [1, 2],
  [1, 1],
  [2, 1],
];
export const lackingSides: readonly Sides[] = [
  [1, null],
  [null, 1],
  [null, null],
];

/** What zero against zero gives here, where DHIS2 looks at no unit without data. */
export const zeroAgainstZero: Readonly<
  Record<Exclude<OperatorRow["operator"], "not_equal_to">, "pass" | "fail">
> = {
  equal_to: "pass",
  greater_than: "fail",
  greater_than_or_equal_to: "pass",
  less_than: "fail",
  less_than_or_equal_to: "pass",
};
export const alwaysThere =
  "DHIS2 validates units that entered something; a report file is there to be checked, empty or not";
export const noZeroToDiffer =
  "`differs` takes no strategy: a figure that is not there differs from nothing";

/** left a + b, right c, operator equal_to. */
export interface SumRow extends TableCell<Answer> {
  readonly strategy: Strategy;
  readonly a: number | null;
  readonly b: number | null;
  readonly c: number | null;
}

const any = "SKIP_IF_ANY_VALUE_MISSING";
const all = "SKIP_IF_ALL_VALUES_MISSING";
const never = "NEVER_SKIP";

export const sums: readonly SumRow[] = [
  { strategy: any, a: 2, b: 3, c: 5, theirs: ok, ours: "pass" },
  { strategy: any, a: 2, b: 3, c: 6, theirs: no, ours: "fail" },
  { strategy: any, a: 2, b: null, c: 5, theirs: out, ours: "not-checkable" },
  { strategy: any, a: 2, b: null, c: 2, theirs: out, ours: "not-checkable" },
  { strategy: any, a: 2, b: 3, c: null, theirs: out, ours: "not-checkable" },
  { strategy: any, a: null, b: null, c: 5, theirs: out, ours: "not-checkable" },
  { strategy: any, a: null, b: null, c: null, theirs: out, ours: "not-checkable" },
  { strategy: all, a: 2, b: 3, c: 5, theirs: ok, ours: "pass" },
  { strategy: all, a: 2, b: 3, c: 6, theirs: no, ours: "fail" },
  { strategy: all, a: 2, b: null, c: 5, theirs: no, ours: "fail" },
  { strategy: all, a: 2, b: null, c: 2, theirs: ok, ours: "pass" },
  { strategy: all, a: null, b: 3, c: 3, theirs: ok, ours: "pass" },
  { strategy: all, a: 2, b: 3, c: null, theirs: out, ours: "not-checkable" },
  { strategy: all, a: 2, b: null, c: null, theirs: out, ours: "not-checkable" },
  { strategy: all, a: null, b: null, c: 5, theirs: out, ours: "not-checkable" },
  { strategy: all, a: null, b: null, c: null, theirs: out, ours: "not-checkable" },
  { strategy: never, a: 2, b: 3, c: 5, theirs: ok, ours: "pass" },
  { strategy: never, a: 2, b: null, c: 5, theirs: no, ours: "fail" },
  { strategy: never, a: 2, b: null, c: 2, theirs: ok, ours: "pass" },
  { strategy: never, a: 2, b: 3, c: null, theirs: no, ours: "fail" },
  { strategy: never, a: null, b: null, c: 5, theirs: no, ours: "fail" },
  {
    strategy: never,
    a: null,
    b: null,
    c: null,
    theirs: out,
    ours: "pass",
    because: alwaysThere,
  },
];

export interface PairRow extends TableCell<Answer> {
  readonly operator: "compulsory_pair" | "exclusive_pair";
  readonly sides: Sides;
}

export const pairs: readonly PairRow[] = [
  { operator: "compulsory_pair", sides: [null, null], theirs: ok, ours: "pass" },
  { operator: "compulsory_pair", sides: [null, 1], theirs: no, ours: "fail" },
  { operator: "compulsory_pair", sides: [1, null], theirs: no, ours: "fail" },
  { operator: "compulsory_pair", sides: [1, 1], theirs: ok, ours: "pass" },
  { operator: "compulsory_pair", sides: [1, 0], theirs: ok, ours: "pass" },
  { operator: "exclusive_pair", sides: [null, null], theirs: ok, ours: "pass" },
  { operator: "exclusive_pair", sides: [null, 1], theirs: ok, ours: "pass" },
  { operator: "exclusive_pair", sides: [1, null], theirs: ok, ours: "pass" },
  { operator: "exclusive_pair", sides: [1, 2], theirs: no, ours: "fail" },
];
