import type { PeriodicReport } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  checkReport,
  type IndicatorSet,
  indicatorSets,
  toValidationReport,
  type ValidationReportOptions,
  type ValidationResult,
} from "../../src/index.ts";
import { publishedStructure } from "./published-structure.ts";

const asOf = "2021-03-31";
const options: ValidationReportOptions = { time: "2021-03-31T10:00:00+07:00", actor: "egov 0.0.0" };

const report: PeriodicReport = {
  title: "Báo cáo",
  agency: "G14",
  period: { label: "2021-Q1" },
  cells: {
    all: "6",
    a: "1",
    b: "2",
    point: "1,271",
    level34: "56,47%",
    l3: "24,37%",
    l4: "32,11%",
  },
  history: { "2020-Q1": { b: "5" } },
  rules: [
    { id: "exact", kind: "sum-of-parts", total: "all", parts: ["a", "b"], basis: "Biểu 01" },
    { id: "rounded", kind: "sum-of-parts", total: "level34", parts: ["l3", "l4"] },
    { id: "lacking", kind: "subset", part: "none", whole: "all", severity: "info" },
    { id: "cut", kind: "subset", part: "a", whole: "all", severity: "warning" },
    { id: "fall", kind: "monotone", series: ["b@2020-Q1", "b"], severity: "warning" },
    { id: "comma", kind: "sum-of-parts", total: "thousand", parts: ["point"] },
  ],
};
const rate = {
  id: "rate",
  kind: "rate",
  rate: "rate",
  numerator: "n",
  denominator: "d",
} as const;
const cells = { ...report.cells, thousand: "1.271" };

function written(
  more: Partial<PeriodicReport> = {},
  extra: Partial<ValidationReportOptions> = {},
): readonly ValidationResult[] {
  const whole = { ...report, cells, ...more };
  const set = extra.set && { set: extra.set };
  return toValidationReport(whole, checkReport(whole, { asOf, ...set }), { ...options, ...extra });
}

function resultOf(rule: string, from: readonly ValidationResult[] = written()): ValidationResult {
  const found = from.find(({ data }) => data.finding.rule === rule);
  if (!found) throw new Error(`no result of ${rule}`);
  return found;
}

describe("a validation report", () => {
  it("has the published structure, with the finding as its one addition", () => {
    const strict = publishedStructure({ finding: z.looseObject({ verdict: z.string() }) });
    expect(strict.safeParse(written()).error).toBeUndefined();
    expect(publishedStructure({}).safeParse(written()).success).toBe(false);
  });

  it("says of a failed rule who checked, which rule, which figures and why", () => {
    const { data, ...result } = resultOf("exact", written({}, { agent: "a", trigger: "t" }));
    expect(result).toEqual({
      id: "G14/2021-Q1/exact",
      type: "validation",
      event: {
        time: "20210331T100000+0700",
        actor: "egov 0.0.0",
        agent: "a",
        trigger: "t",
      },
      rule: {
        language: "@egov-vn/schemas ReportRule",
        expression: JSON.stringify(report.rules?.[0]),
        description: "sum-of-parts: exact (Biểu 01)",
        severity: "error",
      },
      value: "0",
    });
    expect(data.source).toEqual([
      ["", "2021-Q1", "G14", "all"],
      ["", "2021-Q1", "G14", "a"],
      ["", "2021-Q1", "G14", "b"],
    ]);
    expect(data.target).toEqual([["", "2021-Q1", "G14", "all"]]);
    expect(data.description).toMatch(/^Adding a \(1\) and b \(2\) gives 3/);
  });

  it("names the period of an earlier figure in its key", () => {
    expect(resultOf("fall").data.source).toEqual([
      ["", "2020-Q1", "G14", "b"],
      ["", "2021-Q1", "G14", "b"],
    ]);
  });

  it("gives each verdict its value, and each severity its word", () => {
    const all = Object.fromEntries(
      written().map(({ data, rule, value }) => [
        data.finding.rule,
        [data.finding.verdict, value, rule.severity],
      ]),
    );
    expect(all).toEqual({
      exact: ["fail", "0", "error"],
      rounded: ["pass-rounding", "1", "error"],
      lacking: ["not-checkable", "NA", "information"],
      cut: ["pass", "1", "warning"],
      fall: ["fail", "0", "warning"],
      comma: ["suspect", "0", "warning"],
      figures: ["suspect", "0", "warning"],
    });
    const truncated = written({ cells: { rate: "66,6%", n: 2, d: 3 }, rules: [rate] });
    expect(truncated.map(({ data, value }) => [data.finding.verdict, value])).toEqual([
      ["truncated", "1"],
    ]);
  });

  it("lowers an error that is only suspected, and says so", () => {
    expect(resultOf("comma").rule).toMatchObject({ severity: "warning", change: "down" });
    expect(resultOf("comma").rule.explanation).toMatch(/^Suspect, not proved wrong/);
    expect(resultOf("figures").rule).not.toHaveProperty("change");
  });

  it("keeps a waived failure a failure that weighs one level less, with who answers for it", () => {
    const waiver = { reason: "r", basis: "b", approvedBy: "p", until: "2021-06-30" };
    const waivers = ["exact", "fall", "cut"].map((rule) => ({ rule, ...waiver }));
    const waived = written({ waivers });
    expect([resultOf("exact", waived), resultOf("fall", waived)]).toMatchObject([
      {
        value: "0",
        rule: {
          severity: "warning",
          change: "down",
          explanation: "Waived until 2021-06-30: r (b; p).",
        },
      },
      { value: "0", rule: { severity: "information", change: "down" } },
    ]);
    expect(resultOf("cut", waived).rule).toMatchObject({ severity: "warning" });
    expect(resultOf("cut", waived).rule).not.toHaveProperty("explanation");
    const ended = written({ waivers: waivers.map((each) => ({ ...each, until: "2021-03-30" })) });
    expect(resultOf("exact", ended).rule).toMatchObject({ severity: "error" });
  });

  it("loses nothing: the check can be read back from it, waivers and repairs too", () => {
    const waiver = { rule: "exact", reason: "r", basis: "b", approvedBy: "p", until: "2021-06-30" };
    const whole = { ...report, cells, waivers: [waiver] };
    const { findings } = checkReport(whole, { asOf });
    const back = JSON.parse(JSON.stringify(written({ waivers: [waiver] }))) as ValidationResult[];
    expect(back.map(({ data }) => data.finding)).toEqual(findings);
    expect(findings.filter((finding) => finding.waiver !== null)).toHaveLength(1);
    expect(findings.some((finding) => finding.repair.length > 0)).toBe(true);
  });

  it("has ids that are unique, and the same whenever it is written", () => {
    const twice = { id: "exact", kind: "sum-of-parts", total: "b", parts: ["a"] } as const;
    const rules = [...(report.rules ?? []), { ...twice, parts: [...twice.parts] }];
    const ids = written({ rules }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("G14/2021-Q1/exact#2");
    expect(written({ rules: rules.toReversed() }).map(({ id }) => id)).toEqual(ids);
    const { expression } = resultOf("exact", written({ rules })).rule;
    expect(JSON.parse(expression)).toMatchObject({ id: "exact", kind: "sum-of-parts" });
    expect(JSON.parse(expression)).toHaveProperty("cells");
  });

  it("holds the rules of the set, and of a table the one that gave the column", () => {
    const set = indicatorSets["nq17"] as IndicatorSet;
    const own = written({ cells: {}, rules: [], set: "nq17" }, { set });
    expect(own.length).toBeGreaterThan(5);
    for (const { id, rule } of own) {
      expect(id).toMatch(/^nq17\/G14\/2021-Q1\//);
      expect(set.rules).toContainEqual(JSON.parse(rule.expression));
    }
    const table = { id: "t", kind: "roll-up", parent: "p", children: ["x"], columns: ["m", "n"] };
    const [m] = written({ rules: [table as never] }).filter(({ id }) => id.endsWith("t/m"));
    expect(JSON.parse(m?.rule.expression ?? "")).toEqual(table);
  });

  it("speaks Vietnamese when asked", () => {
    const { data, rule } = resultOf("comma", written({}, { lang: "vi" }));
    expect(data.description).toBe(data.finding.message.vi);
    expect(rule.explanation).toMatch(/^Chỉ đáng ngờ/);
  });

  it("takes an instant with an offset and an actor, and no other", () => {
    expect(written({}, { time: "2021-03-31T03:00:00.123Z" })[0]?.event.time).toBe(
      "20210331T030000+0000",
    );
    for (const time of ["", "2021-03-31", "2021-03-31T10:00:00", "2021-02-30T10:61:00+07:00"]) {
      expect(() => written({}, { time }), time).toThrow(TypeError);
    }
    expect(() => written({}, { actor: "" })).toThrow(TypeError);
  });
});
