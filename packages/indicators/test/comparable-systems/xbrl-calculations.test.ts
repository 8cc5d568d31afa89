import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { parseQuantity } from "../../src/index.ts";
import { verdictOf } from "../report/checked.ts";
import { unexplained } from "./cell-of-a-table.ts";
import { type CalculationRow, calculations } from "./xbrl-calculations.ts";
import { duplicates } from "./xbrl-duplicates.ts";
import { excessDigits, inMode, intervals, roundings, source } from "./xbrl-intervals.ts";

const same = {
  consistent: ["pass", "pass-rounding"],
  inconsistent: ["fail"],
  "not checked": ["not-checkable"],
} as const;

function endsOf(text: string, options: Parameters<typeof parseQuantity>[1]) {
  const quantity = parseQuantity(text, options);
  if (quantity.state !== "value") throw new Error(quantity.state);
  const { low, high, lowOpen, highOpen } = quantity;
  return { low, high, lowOpen, highOpen };
}

describe(`the interval of a fact in ${source.system}`, () => {
  it.each(intervals)("$mode $value, decimals $decimals", ({ mode, printed, theirs, ours }) => {
    expect(endsOf(printed, { rounding: roundings[mode] })).toEqual(ours ?? theirs);
  });

  it("is ours, but for one that is explained", () => {
    for (const { theirs, ours, because } of intervals) {
      expect(because === undefined).toBe(ours === undefined);
      if (ours) expect(ours).not.toEqual(theirs);
    }
  });

  it("is of the digits that are printed, where there are more than decimals", () => {
    const { text, decimals } = excessDigits.cell;
    expect(endsOf(text, { decimals })).toEqual(excessDigits.ours);
  });
});

const contributionsOf = ({ contributions }: CalculationRow, weight: 1 | -1) =>
  Object.keys(contributions).filter((name) => contributions[name]?.weight === weight);

const sumRule = (row: CalculationRow): ReportRule => ({
  id: "r",
  kind: "sum-of-parts",
  total: "total",
  parts: contributionsOf(row, 1),
  missing: "skip-if-all",
});
const balanceRule = (row: CalculationRow): ReportRule => ({
  id: "r",
  kind: "balance",
  in: contributionsOf(row, 1),
  out: ["total", ...contributionsOf(row, -1)],
  missing: "skip-if-all",
});
const added = calculations.filter((row) => contributionsOf(row, -1).length === 0);

describe(`a calculation of ${source.system}`, () => {
  it("is answered the same wherever no reason is given", () => {
    expect(unexplained([...calculations, ...duplicates], same)).toEqual([]);
  });

  it.each(calculations)("$mode: $what", (row) => {
    expect(verdictOf(balanceRule(row), inMode(row.mode, row.cells))).toBe(row.ours);
  });

  it.each(added)("$mode: $what, as the parts of a total", (row) => {
    expect(verdictOf(sumRule(row), inMode(row.mode, row.cells))).toBe(row.ours);
  });

  it("is not checkable by default as soon as a contribution is missing, which is stricter", () => {
    const rule: ReportRule = { id: "r", kind: "sum-of-parts", total: "total", parts: ["a", "b"] };
    expect(verdictOf(rule, { total: 5, a: 5 })).toBe("not-checkable");
  });
});

describe(`duplicate facts in ${source.system}`, () => {
  it.each(duplicates)("$mode: $what", ({ mode, cells, ours }) => {
    const rule: ReportRule = { id: "r", kind: "same-figure", cells: Object.keys(cells) };
    expect(verdictOf(rule, inMode(mode, cells))).toBe(ours);
  });
});
