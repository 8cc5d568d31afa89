import type { PeriodicReport } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { checkReport, isBlocking } from "../../src/index.ts";

const clean = {
  rule: "sum",
  reason: "Đã đối soát với Sở Tư pháp",
  basis: "Nghị định số 09/2019/NĐ-CP",
  approvedBy: "Lãnh đạo đơn vị",
  until: "2021-12-31",
};
type Waiver = NonNullable<PeriodicReport["waivers"]>[number];

function check(waivers: readonly Waiver[], asOf = "2021-06-30") {
  const report: PeriodicReport = {
    title: "Báo cáo",
    period: { label: "2021-Q1" },
    cells: { all: "5", a: "1", b: "2", "p.x": "9", "q.x": "4", "r.x": "4" },
    rules: [
      { id: "sum", kind: "sum-of-parts", total: "all", parts: ["a", "b"] },
      { id: "up", kind: "roll-up", parent: "p", children: ["q", "r"], columns: ["x"] },
    ],
    waivers: [...waivers],
  };
  const { findings } = checkReport(report, { asOf });
  return {
    findings,
    of: (rule: string) => findings.filter((found) => found.rule === rule),
    complaints: findings.filter((found) => found.rule === "waivers"),
  };
}

describe("a waiver", () => {
  it("stands on the finding of its rule, whose verdict stays", () => {
    const { of, complaints } = check([clean]);
    expect(of("sum")).toMatchObject([{ verdict: "fail", severity: "error", waiver: clean }]);
    expect(of("sum").some(isBlocking)).toBe(false);
    expect(of("up/x")).toMatchObject([{ verdict: "fail", waiver: null }]);
    expect(complaints).toEqual([]);
  });

  it("covers the columns of a roll-up by the rule's id, or one of them by its own", () => {
    expect(check([{ ...clean, rule: "up" }]).of("up/x")[0]?.waiver?.rule).toBe("up");
    expect(check([{ ...clean, rule: "up/x" }]).of("up/x")[0]?.waiver?.rule).toBe("up/x");
    const other = check([{ ...clean, rule: "up/y" }]);
    expect(other.of("up/x")[0]?.waiver).toBe(null);
    expect(other.complaints).toHaveLength(1);
  });

  it("may be bound to a cell that the rule looks at", () => {
    expect(check([{ ...clean, cell: "a" }]).of("sum")[0]?.waiver?.cell).toBe("a");
    const elsewhere = check([{ ...clean, cell: "p.x" }]);
    expect(elsewhere.of("sum")[0]?.waiver).toBe(null);
    expect(elsewhere.complaints[0]?.message.en).toBe(
      'The waiver of rule "sum" names the cell "p.x", which the rule does not look at.',
    );
  });

  it("holds from its first day to its last, and says when it is out of its time", () => {
    const dated = { ...clean, from: "2021-06-30" };
    expect(check([dated], "2021-06-30").of("sum")[0]?.waiver).toEqual(dated);
    expect(check([dated], "2021-12-31").of("sum")[0]?.waiver).toEqual(dated);
    const early = check([dated], "2021-06-29");
    expect(early.of("sum").some(isBlocking)).toBe(true);
    expect(early.complaints[0]?.message.en).toContain("begins on 2021-06-30");
    const late = check([dated], "2022-01-01");
    expect(late.of("sum").some(isBlocking)).toBe(true);
    expect(late.complaints).toMatchObject([{ verdict: "suspect", severity: "warning" }]);
    expect(late.complaints[0]?.message.vi).toContain("đã hết hiệu lực sau ngày 31/12/2021");
  });

  it("of a rule that the report does not have is told", () => {
    const { complaints } = check([{ ...clean, rule: "summ" }]);
    expect(complaints[0]?.message.en).toContain('names the rule "summ"');
  });

  it("has a ground whose citations have to agree with the registry", () => {
    const dated = { ...clean, basis: "Nghị định số 47/2020/NĐ-CP ngày 10/4/2020" };
    const { of, complaints } = check([dated]);
    expect(of("sum")[0]?.waiver).toEqual(dated);
    expect(complaints[0]?.message.en).toContain("47/2020/NĐ-CP is dated 2020-04-10 here");
  });

  it("never shows who approved it, or why, in a sentence", () => {
    const texts = JSON.stringify(
      check([
        { ...clean, rule: "x" },
        { ...clean, cell: "q.x" },
      ]).complaints,
    );
    expect(texts).not.toContain(clean.approvedBy);
    expect(texts).not.toContain(clean.reason);
  });

  it("of several counts the one for a cell first, then the longest, in any order", () => {
    const long = { ...clean, until: "2022-12-31" };
    const narrow = { ...clean, cell: "all", until: "2021-07-01" };
    for (const waivers of [
      [clean, long, narrow],
      [narrow, clean, long],
    ]) {
      expect(check(waivers).of("sum")[0]?.waiver).toEqual(narrow);
    }
    for (const waivers of [
      [clean, long],
      [long, clean],
    ]) {
      expect(check(waivers).of("sum")[0]?.waiver).toEqual(long);
    }
  });
});
