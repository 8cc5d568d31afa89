import type { CellValue, ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../report/checked.ts";
import { unexplained } from "./cell-of-a-table.ts";
import {
  leftOutIsSaid,
  type Mode,
  manualData,
  manualRows,
  modes,
  type Point,
  priority,
  priorityData,
  rows,
  source,
  strategies,
} from "./vtl-check-hierarchy.ts";

const same = {
  TRUE: ["pass"],
  FALSE: ["fail"],
  NULL: ["not-checkable"],
  "no result": ["not-checkable"],
} as const;

function cellsFrom(points: Readonly<Record<string, Point>>): Record<string, CellValue> {
  const there = Object.entries(points).filter(([, point]) => point !== "absent");
  return Object.fromEntries(
    there.map(([name, point]) => [name, typeof point === "number" ? point : null]),
  );
}

const cells = rows.flatMap(({ t, a, b, theirs, ours, because }) =>
  modes.map((mode, at) => {
    const [answer, verdict] = [theirs[at], ours[at]];
    if (answer === undefined || verdict === undefined) throw new Error("a row of six answers");
    const reason = because?.[mode];
    const shared = { mode, points: { t, a, b }, theirs: answer, ours: verdict };
    return {
      ...shared,
      ...(reason !== undefined && { because: reason }),
      name: `${mode}: ${t} = ${a} + ${b}, ${answer}`,
    };
  }),
);

const ruleIn = (mode: Mode): ReportRule => ({
  id: "r",
  kind: "sum-of-parts",
  total: "t",
  parts: ["a", "b"],
  missing: strategies[mode],
});

describe(`check_hierarchy of ${source.system}`, () => {
  it("has an answer in every mode, and a reason wherever ours is another", () => {
    expect(cells).toHaveLength(rows.length * modes.length);
    expect(unexplained([...cells, ...manualRows, ...priority], same)).toEqual([]);
  });

  it.each(cells)("$name", ({ mode, points, ours }) => {
    expect(verdictOf(ruleIn(mode), cellsFrom(points))).toBe(ours);
  });

  it("leaves out in silence what is said here", () => {
    const { verdict, message } = findingOf(ruleIn("non_null"), { t: 5, a: 5 });
    expect([verdict, message.en]).toEqual(["not-checkable", "The report gives no figure for: b."]);
    expect(leftOutIsSaid).toMatch(/nothing is left out in silence/);
  });

  it.each(manualRows)("answers $rule.id of the manual with $theirs", ({ rule, ours, residual }) => {
    const finding = findingOf(rule, manualData);
    expect(finding.verdict).toBe(ours);
    expect(finding.residual).toEqual(residual && { low: residual, high: residual });
  });

  it("subtracts the right side from the left, where parts and total have a direction here", () => {
    for (const { imbalance, residual } of manualRows) {
      expect(Math.abs(Number(residual))).toBe(Math.abs(Number(imbalance)));
    }
  });

  it.each(priority)("with input $input: $theirs", ({ ours }) => {
    const rules: ReportRule[] = [
      { id: "R090", kind: "sum-of-parts", total: "I", parts: ["D", "G"] },
      { id: "R040", kind: "sum-of-parts", total: "D", parts: ["R", "S"] },
    ];
    for (const rule of rules) {
      expect(findingOf(rule, priorityData, { rules }).verdict).toBe(ours);
    }
  });
});
