import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = {
  id: "c",
  kind: "change",
  change: "change",
  current: "incidents",
  base: "same-last-year",
} satisfies ReportRule;
const history = {
  "2020-Q1": { incidents: "853" },
  "2020-Q2": { incidents: "1.056" },
  "2020-Q4": { incidents: "1.589" },
};
const cells = (change: string) => ({ incidents: "1.271", change });

describe("a printed change", () => {
  it("passes when it follows from the same period last year", () => {
    expect(verdictOf(rule, cells("tăng 49%"), { history })).toBe("pass");
    expect(verdictOf(rule, cells("+49,00%"), { history })).toBe("pass");
  });

  it("fails otherwise, and names the base that it implies", () => {
    const finding = findingOf(rule, cells("giảm 20%"), {
      history: { "2020-Q1": { incidents: "853" } },
    });
    expect(finding.verdict).toBe("fail");
    expect(finding.repair).toEqual([]);
    expect(finding.message.vi).toContain("1.579–1.598");
    expect(finding.message.en).toContain("1,579–1,598");
    expect(finding.message.en).toContain("the previous period (2020-Q4) is not given");
  });

  it("names the period that fits when the stated base does not", () => {
    const { verdict, message } = findingOf(rule, cells("giảm 20%"), { history });
    expect(verdict).toBe("fail");
    expect(message.vi).toContain("2020-Q4 (kỳ trước): 1.589");
    expect(message.en).toContain("2020-Q4 (the previous period): 1,589");
    expect(message.en).not.toContain("2020-Q2");
  });

  it("says when no period of the series fits", () => {
    const { message } = findingOf(rule, cells("giảm 60%"), { history });
    expect(message.en).toContain("no other period of the series fits it");
  });

  it("without its base cannot be checked, but the implied base is named", () => {
    const { verdict, message } = findingOf(rule, cells("giảm 20%"));
    expect(verdict).toBe("not-checkable");
    expect(message.vi).toContain("1.579–1.598");
  });

  it("may be compared with the previous period or a named one", () => {
    expect(verdictOf({ ...rule, base: "previous" }, cells("giảm 20%"), { history })).toBe("pass");
    const named = { ...rule, base: "incidents@2020-Q2" } satisfies ReportRule;
    expect(verdictOf(named, cells("tăng 20,4%"), { history })).toBe("pass");
  });

  it("of a rate is in percentage points or per cent, as it says", () => {
    const rates = { "2020-Q1": { rate: "50,0%" } };
    const points = { ...rule, current: "rate" } satisfies ReportRule;
    const of = (change: string, more: object = {}) =>
      verdictOf({ ...points, ...more }, { rate: "55,0%", change }, { history: rates });
    expect(of("tăng 5 điểm %")).toBe("pass");
    expect(of("tăng 5%")).toBe("fail");
    expect(of("tăng 10%")).toBe("pass");
    expect(of("tăng 5%", { of: "either" })).toBe("pass");
    expect(of("tăng 10%", { of: "either" })).toBe("pass");
  });

  it("is truncated when it was cut", () => {
    expect(verdictOf(rule, cells("tăng 49,003%"), { history })).toBe("truncated");
  });

  it("from nothing fails", () => {
    expect(verdictOf(rule, cells("tăng 20%"), { history: { "2020-Q1": { incidents: "0" } } })).toBe(
      "fail",
    );
  });
});
