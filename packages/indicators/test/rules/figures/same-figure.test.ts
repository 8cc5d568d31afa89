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

  it("say what they share, or how far the largest and the smallest lie apart", () => {
    const agreed = findingOf(rule, { portal: "1.271", ministry: "hơn 1.200" });
    expect(agreed.message.en).toContain("the shared value is 1,271");
    const three = { ...rule, cells: ["a", "b", "c"] };
    const { message, residual } = findingOf(three, { a: "12", b: "10", c: "15" });
    expect(message.vi).toContain("số lớn nhất (c) và nhỏ nhất (b) lệch 5");
    expect(residual).toBeNull();
  });

  it("that disagree fail although a third is missing; else it has to be there", () => {
    const three = { ...rule, cells: ["a", "b", "c"] };
    expect(verdictOf(three, { a: "1.271", b: "1.270", c: "–" })).toBe("fail");
    expect(verdictOf(three, { a: "1.271", b: "1.271", c: "–" })).toBe("not-checkable");
  });

  it("are two: one source agrees with nothing", () => {
    expect(verdictOf({ ...rule, cells: ["portal"] }, { portal: "5" })).toBe("not-checkable");
    expect(verdictOf({ ...rule, cells: ["portal", "portal"] }, { portal: "5" })).toBe(
      "not-checkable",
    );
  });
});
