import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = {
  id: "base",
  kind: "shared-denominator",
  pairs: [
    { rate: "r1", count: "n1" },
    { rate: "r2", count: "n2" },
    { rate: "r3", count: "n3" },
  ],
} satisfies ReportRule;
// Of 300.
const row = { r1: "33,3%", n1: "100", r2: "50,0%", n2: "150", r3: "16,7%", n3: "50" };

describe("the rates of one row", () => {
  it("pass when one denominator serves all, and say which", () => {
    const finding = findingOf(rule, row);
    expect(finding).toMatchObject({
      verdict: "pass",
      severity: "warning",
      cells: ["r1", "n1", "r2", "n2", "r3", "n3"],
      residual: null,
    });
    expect(finding.message.vi).toContain("có thể là 300:");
  });

  it("fail when two of them contradict each other, and name the two", () => {
    // 100 in 33,3 % leaves 300 alone, 160 in 50,0 % leaves 320.
    const { verdict, message } = findingOf(rule, { ...row, n2: "160" });
    expect(verdict).toBe("fail");
    expect(message.en).toContain("r2 (50,0%) of n2 (160) needs 320");
    expect(message.en).toContain("but r1 (33,3%) of n1 (100) needs 300");
    expect(message.en).not.toContain("r3");
  });

  it("fail when one of them has no denominator of its own", () => {
    const { verdict, message } = findingOf(rule, { ...row, r2: "52,0%" });
    expect(verdict).toBe("fail");
    expect(message.vi).toBe("Không có mẫu số nguyên nào cho đúng r2 (52,0%) với n2 (150).");
  });

  it("may have been cut, all of them or some", () => {
    expect(verdictOf(rule, { ...row, r3: "16,6%" })).toBe("truncated");
    expect(verdictOf(rule, { ...row, r3: "16,5%" })).toBe("fail");
  });

  it("leave the denominator open where they are nothing", () => {
    const { message } = findingOf(rule, { ...row, r3: "0%", n3: "không phát sinh" });
    expect(message.vi).toContain("có thể là 300:");
    const pair = { ...rule, pairs: [{ rate: "r1", count: "n1" }] } satisfies ReportRule;
    expect(findingOf(pair, { r1: "0%", n1: "0" }).message.en).toContain("may be 1 or more");
    expect(verdictOf(pair, { r1: "3%", n1: "0" })).toBe("fail");
  });

  it("pass by wording when a count is a bound, and may exceed 100 %", () => {
    expect(verdictOf(rule, { ...row, n2: "gần 160" })).toBe("pass-rounding");
    expect(verdictOf(rule, { ...row, n2: "450", r2: "150,0%" })).toBe("pass");
  });

  it("may be counted per thousand", () => {
    const perThousand = { ...rule, factor: 1000 } satisfies ReportRule;
    const { message } = findingOf(perThousand, { ...row, r1: "333,3", r2: "500,0", r3: "166,7" });
    expect(message.en).toContain("may be 300:");
  });

  it("with a pair missing cannot be checked, unless the others contradict each other", () => {
    expect(verdictOf(rule, { ...row, n3: "–" })).toBe("not-checkable");
    expect(verdictOf(rule, { ...row, n2: "160", n3: "–" })).toBe("fail");
  });
});
