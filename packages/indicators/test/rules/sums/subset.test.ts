import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = { id: "ids", kind: "subset", part: "part", whole: "whole" } satisfies ReportRule;

describe("a part of a whole", () => {
  it("passes up to the whole itself", () => {
    expect(verdictOf(rule, { part: "5.439.427", whole: "14.403.503" })).toBe("pass");
    expect(verdictOf(rule, { part: "5", whole: "5" })).toBe("pass");
  });

  it("fails above it, and says by how much", () => {
    const finding = findingOf(rule, { part: "6", whole: "5" });
    expect(finding).toMatchObject({
      verdict: "fail",
      residual: { low: "1", high: "1" },
      tolerance: "0",
    });
    expect(finding.message.vi).toContain("part (6) không được lớn hơn whole (5), nhưng vượt 1:");
  });

  it("passes plainly when wording leaves no doubt, by wording when it does", () => {
    expect(verdictOf(rule, { part: "hơn 995.000", whole: "hơn 44,7 triệu" })).toBe("pass");
    expect(verdictOf(rule, { part: "gần 1.000", whole: "950" })).toBe("pass-rounding");
    expect(verdictOf(rule, { part: "hơn 1.000", whole: "950" })).toBe("fail");
  });

  it("is less than its whole where the rule is strict", () => {
    const strict = { ...rule, strict: true } satisfies ReportRule;
    expect(verdictOf(strict, { part: "4", whole: "5" })).toBe("pass");
    expect(verdictOf(strict, { part: "5", whole: "5" })).toBe("fail");
    expect(verdictOf(strict, { part: "5,0%", whole: "5,0%" })).toBe("pass-rounding");
  });
});
