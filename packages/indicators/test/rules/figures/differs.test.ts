import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = { id: "d", kind: "differs", cells: ["count", "count@2020-Q4"] } satisfies ReportRule;
const history = { "2020-Q4": { count: "1.271" } };

describe("figures that must not be one and the same", () => {
  it("pass when they differ, however little", () => {
    expect(findingOf(rule, { count: "1.270" }, { history })).toMatchObject({
      verdict: "pass",
      severity: "warning",
      cells: ["count", "count@2020-Q4"],
    });
  });

  it("fail when two are printed with one value, and both are named", () => {
    const { verdict, message } = findingOf(rule, { count: "1271" }, { history });
    expect(verdict).toBe("fail");
    expect(message.vi).toContain("count (1271) và count kỳ 2020-Q4 (1.271)");
    expect(verdictOf(rule, { count: 1271 }, { history })).toBe("fail");
  });

  it("are told apart by qualifier and unit, not by the way of writing", () => {
    const pair = { ...rule, cells: ["a", "b"] };
    expect(verdictOf(pair, { a: "hơn 1.200", b: "1.200" })).toBe("pass");
    expect(verdictOf(pair, { a: "20%", b: "20" })).toBe("pass");
    expect(verdictOf(pair, { a: "5 triệu", b: "5.000.000" })).toBe("fail");
    expect(verdictOf(pair, { a: "0", b: "không phát sinh" })).toBe("fail");
  });

  it("of many name only those that are the same, pair by pair", () => {
    const many = { ...rule, cells: ["a", "b", "c", "d", "e"] };
    const finding = findingOf(many, { a: "1", b: "2", c: "1", d: "2", e: "3" });
    expect(finding.cells).toEqual(["a", "c", "b", "d", "e"]);
    expect(finding.message.en).toContain("a (1) and c (1); b (2) and d (2)");
  });

  it("fail on two known ones although a third is missing, and else cannot be checked", () => {
    const three = { ...rule, cells: ["a", "b", "c"] };
    expect(verdictOf(three, { a: "1", b: "1" })).toBe("fail");
    expect(verdictOf(three, { a: "1", b: "2", c: "–" })).toBe("not-checkable");
  });

  it("are at least two", () => {
    expect(verdictOf({ ...rule, cells: ["a", "a"] }, { a: "1" })).toBe("not-checkable");
  });
});
