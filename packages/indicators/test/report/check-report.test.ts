import type { PeriodicReport } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { checkReport, isBlocking } from "../../src/index.ts";

const report: PeriodicReport = {
  title: "Báo cáo",
  period: { label: "2021-Q1" },
  cells: { all: "6", a: "1", b: "2", rate: "1,271" },
  rules: [
    { id: "sum", kind: "sum-of-parts", total: "all", parts: ["a", "b"] },
    { id: "part", kind: "subset", part: "a", whole: "all" },
  ],
};
const asOf = "2021-06-30";

describe("a check", () => {
  it("gives every finding, the passed ones too, and counts them", () => {
    const { summary, findings } = checkReport(report, { asOf });
    expect(findings.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ["figures", "suspect"],
      ["part", "pass"],
      ["sum", "fail"],
    ]);
    expect(summary).toEqual({
      pass: 1,
      "pass-rounding": 0,
      truncated: 0,
      fail: 1,
      suspect: 1,
      "not-checkable": 0,
    });
  });

  it("gives the same bytes whatever the order of cells and rules", () => {
    const turned: PeriodicReport = {
      ...report,
      cells: Object.fromEntries(Object.entries(report.cells).reverse()),
      rules: [...(report.rules ?? [])].reverse(),
    };
    expect(JSON.stringify(checkReport(turned, { asOf }))).toBe(
      JSON.stringify(checkReport(report, { asOf })),
    );
  });

  it("asks a rule once that set and report both hold, and each of two that differ", () => {
    const [sum] = report.rules ?? [];
    if (!sum) throw new Error("no rule");
    const set = { id: "s", title: { vi: "s", en: "s" }, regime: "x", indicators: [], rules: [sum] };
    const count = (rules: PeriodicReport["rules"]) =>
      checkReport({ ...report, ...(rules && { rules }) }, { asOf, set }).findings.filter(
        (found) => found.rule === "sum",
      ).length;
    expect(count([{ ...sum }])).toBe(1);
    expect(count([{ ...sum, severity: "warning" }])).toBe(2);
  });

  it("changes nothing in the report", () => {
    const before = structuredClone(report);
    checkReport(report, { asOf });
    expect(report).toEqual(before);
  });

  it("says what each finding is in Vietnamese and English", () => {
    for (const { message } of checkReport(report, { asOf }).findings) {
      expect(message.vi).toMatch(/\.$/);
      expect(message.en).toMatch(/\.$/);
    }
  });

  it("reports a figure that cannot be read even when no rule asks for it", () => {
    const { findings } = checkReport({ ...report, cells: { x: "abc" }, rules: [] }, { asOf });
    expect(findings).toMatchObject([
      { rule: "figures", kind: "reading", verdict: "fail", severity: "error", cells: ["x"] },
    ]);
  });

  it("quotes a figure that was mistyped, and no word that may be a person's", () => {
    const sentence = (text: string) =>
      checkReport({ ...report, cells: { x: text }, rules: [] }, { asOf }).findings[0]?.message.en;
    expect(sentence("12 34")).toContain('the figure "12 34" cannot be read');
    expect(sentence("Nguyễn Văn Mẫu")).toBe("x: the figure cannot be read. No figure was found.");
  });

  it("keeps a waived failure in sight, and lets it pass the gate until the waiver ends", () => {
    const waived: PeriodicReport = {
      ...report,
      waivers: [{ rule: "sum", reason: "r", basis: "b", approvedBy: "p", until: "2021-06-30" }],
    };
    const gate = (day: string) =>
      checkReport(waived, { asOf: day }).findings.filter((found) => found.rule === "sum");
    expect(gate("2021-06-30")).toMatchObject([{ verdict: "fail", waiver: { reason: "r" } }]);
    expect(gate("2021-06-30").some(isBlocking)).toBe(false);
    expect(gate("2021-07-01")).toMatchObject([{ verdict: "fail", waiver: null }]);
    expect(gate("2021-07-01").some(isBlocking)).toBe(true);
  });

  it("does not take parts of the language for cells", () => {
    const rule = { id: "p", kind: "subset", part: "constructor", whole: "__proto__" } as const;
    const { findings } = checkReport({ ...report, cells: {}, rules: [rule] }, { asOf });
    expect(findings.map((found) => found.verdict)).toEqual(["not-checkable"]);
  });

  it("refuses misuse with a TypeError", () => {
    expect(() => checkReport(report, { asOf: "30/6/2021" })).toThrow(TypeError);
    expect(() => checkReport({ title: "x" } as PeriodicReport, { asOf })).toThrow(TypeError);
  });
});

describe("a cell named with the label of the report's own period", () => {
  const shares = {
    title: "Báo cáo",
    period: { label: "2021-Q1" },
    cells: { a: "34%", b: "33%", c: "33%", one: "1", three: "3" },
  };

  it("is the same cell: a forced share, a waived one, one that is looked for", () => {
    const { findings } = checkReport(
      {
        ...shares,
        rules: [
          { id: "row", kind: "share-of-hundred", parts: ["a@2021-Q1", "b", "c"] },
          { id: "rate", kind: "rate", rate: "a", numerator: "one", denominator: "three" },
          { id: "down", kind: "sum-of-parts", total: "one@2021-Q1", parts: ["three"] },
          { id: "up", kind: "sum-of-parts", total: "three", parts: ["one", "one@2021-Q1"] },
          { id: "same", kind: "same-figure", cells: ["b", "b@2021-Q1"] },
        ],
        waivers: [
          {
            rule: "down",
            cell: "one@2021-Q1",
            reason: "x",
            basis: "y",
            approvedBy: "z",
            until: "2021-12-31",
          },
        ],
      },
      { asOf: "2021-06-30" },
    );
    const of = (rule: string) => findings.find((finding) => finding.rule === rule);
    expect(findings.filter(({ rule }) => rule === "waivers")).toEqual([]);
    expect(of("rate")?.verdict).toBe("pass-rounding");
    expect(of("down")).toMatchObject({ cells: ["one", "three"], waiver: { rule: "down" } });
    expect(of("same")?.verdict).toBe("not-checkable");
  });

  it("is not taken from a history that repeats the period, which is said", () => {
    const { findings } = checkReport(
      { ...shares, cells: { a: "1" }, history: { "2021-Q1": { a: "1,271", z: "5" } } },
      { asOf: "2021-06-30" },
    );
    expect(findings).toMatchObject([{ rule: "figures", verdict: "suspect", cells: ["a", "z"] }]);
  });
});

describe("what is no report", () => {
  it("is refused with the path, or none where it is the whole", () => {
    const refused = (report: unknown) => () =>
      checkReport(report as PeriodicReport, { asOf: "2021-06-30" });
    expect(refused(null)).toThrow("The report is not a PeriodicReport: Has to be an object.");
    expect(refused({})).toThrow("The report is not a PeriodicReport: title: Has to be text.");
  });
});
