import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = { id: "s", kind: "same-figure", cells: ["portal", "ministry"] } satisfies ReportRule;

describe("two sources of one figure", () => {
  it("agree exactly, or within their wording", () => {
    expect(verdictOf(rule, { portal: "1.271", ministry: "1.271" })).toBe("pass");
    expect(verdictOf(rule, { portal: "1.271", ministry: "hơn 1.200" })).toBe("pass-rounding");
  });

  it("disagree as a warning, with the difference", () => {
    expect(findingOf(rule, { portal: "1.271", ministry: "1.270" })).toMatchObject({
      verdict: "fail",
      severity: "warning",
      residual: { low: "1", high: "1" },
    });
  });

  it("of three, all have to meet in one value", () => {
    const three = { ...rule, cells: ["a", "b", "c"] };
    expect(verdictOf(three, { a: "hơn 10", b: "11", c: "11" })).toBe("pass-rounding");
    expect(verdictOf(three, { a: "hơn 100", b: "gần 100", c: "khoảng 104" })).toBe("fail");
  });
});
