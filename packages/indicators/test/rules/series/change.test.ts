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

  it("cut to zero may have been a rise or a fall, whatever word stands before it", () => {
    const cut = (change: string, now: string) =>
      verdictOf(
        rule,
        { incidents: { text: now }, change: { text: change, rounding: "truncate" } },
        {
          history: { "2020-Q1": { incidents: "1.000" } },
        },
      );
    for (const change of ["tăng 0%", "giảm 0%"]) {
      expect(cut(change, "995")).toBe("pass");
      expect(cut(change, "1.005")).toBe("pass");
      expect(cut(change, "1.010")).toBe("fail");
      expect(cut(change, "990")).toBe("fail");
    }
  });
});

describe("a change that fails", () => {
  const rates = { history: { "2020-Q1": { incidents: "50,0%" } } };
  const rateOf = (change: string, more: object = {}) =>
    findingOf({ ...rule, ...more }, { incidents: "55,0%", change }, rates);

  it("as per cent but fits in percentage points has to say điểm %", () => {
    const { verdict, message } = rateOf("tăng 5%");
    expect(verdict).toBe("fail");
    expect(message.vi).toContain('thay đổi của một tỷ lệ phải ghi "điểm %"');
    expect(message.en).toContain("it agrees as a change in percentage points");
    expect(message.en).not.toContain("cannot be tried");
  });

  it("in percentage points but fits as per cent is told so, by rule or by print", () => {
    expect(rateOf("tăng 10 điểm %").message.en).toContain("it agrees as a change in per cent");
    expect(rateOf("tăng 10%", { of: "points" }).message.en).toContain("as a change in per cent");
  });

  it("in both ways says nothing of the measure", () => {
    for (const more of [{}, { of: "either" }]) {
      expect(rateOf("tăng 7%", more).message.en).not.toContain("it agrees as");
    }
  });

  it("but is the plain difference of two counts is no percentage", () => {
    const { message } = findingOf(rule, cells("tăng 418%"), { history });
    expect(message.en).toContain("the plain difference of the two figures");
  });

  it("is tried on periods before the stated base, of the base's own cell and length", () => {
    const own = { ...rule, base: "lastYear" } satisfies ReportRule;
    const { message } = findingOf(
      own,
      { incidents: "1.000", lastYear: "700", change: "tăng 100%" },
      {
        history: {
          "2020-Q1": { lastYear: "499" },
          "2020-Q4": { lastYear: "500" },
          "2020-12": { lastYear: "501" },
        },
      },
    );
    expect(message.en).toContain(
      "2020-Q1 (the same period last year): 499 and 2020-Q4 (the previous",
    );
    expect(message.en).not.toContain("2020-12");
    const older = findingOf(rule, cells("tăng 100%"), {
      history: { "2019-Q1": { incidents: "635" }, "2020-Q1": { incidents: "853" } },
    });
    expect(older.message.en).toContain("2019-Q1 (a year before the stated base): 635");
  });

  it("is not explained by a later period", () => {
    const { message } = findingOf(rule, cells("tăng 100%"), {
      history: { ...history, "2021-Q2": { incidents: "635" } },
    });
    expect(message.en).not.toContain("2021-Q2");
  });
});
