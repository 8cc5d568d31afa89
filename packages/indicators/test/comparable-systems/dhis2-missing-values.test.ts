import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { verdictOf } from "../report/checked.ts";
import { unexplained } from "./cell-of-a-table.ts";
import {
  type Answer,
  alwaysThere,
  lackingSides,
  noZeroToDiffer,
  type OperatorRow,
  operators,
  pairs,
  presentSides,
  type Sides,
  type Strategy,
  source,
  strategies,
  sums,
  zeroAgainstZero,
} from "./dhis2-missing-values.ts";

type Missing = (typeof strategies)[Strategy];

const verdicts = { valid: "pass", violation: "fail", "left out": "not-checkable" } as const;
const same = { valid: ["pass"], violation: ["fail"], "left out": ["not-checkable"] } as const;

/** The rule of ours that says what an operator of theirs says of `left` and `right`. */
function ruleFor(operator: OperatorRow["operator"], missing: Missing): ReportRule {
  const order = (part: string, whole: string, strict: boolean): ReportRule => ({
    id: "r",
    kind: "subset",
    part,
    whole,
    strict,
    missing,
  });
  switch (operator) {
    case "equal_to":
      return { id: "r", kind: "sum-of-parts", total: "right", parts: ["left"], missing };
    case "not_equal_to":
      return { id: "r", kind: "differs", cells: ["left", "right"] };
    case "greater_than":
      return order("right", "left", true);
    case "greater_than_or_equal_to":
      return order("right", "left", false);
    case "less_than":
      return order("left", "right", true);
    case "less_than_or_equal_to":
      return order("left", "right", false);
  }
}

interface OperatorCell {
  readonly name: string;
  readonly operator: OperatorRow["operator"];
  readonly strategy: Strategy;
  readonly sides: Sides;
  readonly theirs: Answer;
  readonly ours: "pass" | "fail" | "not-checkable";
  readonly because?: string;
}

function cellsOf(row: OperatorRow): OperatorCell[] {
  const { operator } = row;
  return (Object.keys(strategies) as Strategy[]).flatMap((strategy) => {
    const cell = (sides: Sides, theirs: Answer): OperatorCell => {
      const name = `${operator} ${strategy} ${JSON.stringify(sides)}: ${theirs}`;
      const shared = { name, operator, strategy, sides, theirs };
      const zeros = strategy === "NEVER_SKIP" && sides.includes(null);
      if (operator === "not_equal_to") {
        const differsNot = zeros && theirs !== "left out";
        const ours = zeros ? "not-checkable" : verdicts[theirs];
        return { ...shared, ours, ...(differsNot && { because: noZeroToDiffer }) };
      }
      if (zeros && sides.every((side) => side === null)) {
        return { ...shared, ours: zeroAgainstZero[operator], because: alwaysThere };
      }
      return { ...shared, ours: verdicts[theirs] };
    };
    const answers = strategy === "NEVER_SKIP" ? row.neverSkip : row.present.map(() => "left out");
    return [
      ...presentSides.map((sides, at) => cell(sides, row.present[at] as Answer)),
      ...lackingSides.map((sides, at) => cell(sides, answers[at] as Answer)),
    ];
  });
}

const cells = operators.flatMap(cellsOf);

describe(`the operators of ${source.system}`, () => {
  it("are all here, under every strategy", () => {
    expect(cells).toHaveLength(6 * 3 * 6);
    expect(unexplained([...cells, ...sums, ...pairs], same)).toEqual([]);
  });

  it.each(cells)("$name", ({ operator, strategy, sides: [left, right], ours }) => {
    expect(verdictOf(ruleFor(operator, strategies[strategy]), { left, right })).toBe(ours);
  });

  it("are left out by default as soon as one value is missing", () => {
    const rule = { id: "r", kind: "sum-of-parts", total: "c", parts: ["a", "b"] } as const;
    expect(verdictOf({ ...rule, parts: [...rule.parts] }, { a: 2, c: 2 })).toBe("not-checkable");
  });
});

describe(`a side of several values in ${source.system}`, () => {
  it.each(sums)("$strategy: $a + $b = $c, $theirs", ({ strategy, a, b, c, ours }) => {
    const missing = strategies[strategy];
    const rule: ReportRule = {
      id: "r",
      kind: "sum-of-parts",
      total: "c",
      parts: ["a", "b"],
      missing,
    };
    expect(verdictOf(rule, { a, b, c })).toBe(ours);
    const sides: ReportRule = { id: "r", kind: "balance", in: ["a", "b"], out: ["c"], missing };
    expect(verdictOf(sides, { a, b, c })).toBe(ours);
  });

  it("may lack a value as a dash or by not being there at all", () => {
    const rule: ReportRule = {
      id: "r",
      kind: "sum-of-parts",
      total: "c",
      parts: ["a", "b"],
      missing: "skip-if-all",
    };
    expect(verdictOf(rule, { a: 2, b: "–", c: 2 })).toBe("pass");
    expect(verdictOf(rule, { a: 2, c: 2 })).toBe("pass");
    expect(verdictOf(rule, { c: 0 })).toBe("not-checkable");
  });
});

const needed = {
  compulsory_pair: "all-or-none",
  exclusive_pair: "at-most-one",
} as const;
const pairRule = (operator: keyof typeof needed): ReportRule => ({
  id: "r",
  kind: "complete",
  cells: ["left", "right"],
  need: needed[operator],
});

describe(`the pairs of ${source.system}`, () => {
  it.each(pairs)("$operator $sides: $theirs", ({ operator, sides, ours }) => {
    const [left, right] = sides;
    expect(verdictOf(pairRule(operator), { left, right })).toBe(ours);
  });
});
