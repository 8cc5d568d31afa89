import type { CellValue, PeriodicReport, Rounding } from "@egov-vn/schemas";
import type { Source } from "./cell-of-a-table.ts";

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
