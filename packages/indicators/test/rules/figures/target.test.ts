import type { CellValue, ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = {
  id: "t",
  kind: "target",
  cell: "rate",
  target: 30,
  direction: "at-least",
} satisfies ReportRule;
const most = { ...rule, direction: "at-most" } satisfies ReportRule;

describe("a result against its target", () => {
  it("is met, as information, and the distance is named", () => {
    const { verdict, severity, message, residual } = findingOf(rule, { rate: "32,11%" });
    expect([verdict, severity]).toEqual(["pass", "info"]);
    expect(residual).toEqual({ low: "2.105", high: "2.115" });
    expect(message.vi).toContain("cao hơn chỉ tiêu 2,11");
    expect(findingOf(rule, { rate: "30%" }).message.en).toContain("just at the target");
  });

  it("is not met below it", () => {
    const { verdict, message } = findingOf(rule, { rate: "24,37%" });
    expect(verdict).toBe("fail");
    expect(message.vi).toContain("chưa đạt, thấp hơn chỉ tiêu 5,63");
    expect(verdictOf(rule, { rate: "29" })).toBe("fail");
  });

  it("is met only by printing where the interval reaches it", () => {
    expect(verdictOf({ ...rule, target: "30.004" }, { rate: "30,00%" })).toBe("pass-rounding");
    expect(verdictOf({ ...rule, target: "30.006" }, { rate: "30,00%" })).toBe("truncated");
    expect(verdictOf({ ...rule, target: "30.01" }, { rate: "30,00%" })).toBe("fail");
    expect(verdictOf(rule, { rate: "gần 30%" })).toBe("pass-rounding");
    expect(verdictOf(rule, { rate: "hơn 30%" })).toBe("pass");
  });

  it("may be a most", () => {
    expect(verdictOf(most, { rate: "30" })).toBe("pass");
    expect(verdictOf(most, { rate: "31" })).toBe("fail");
    expect(verdictOf(most, { rate: "gần 30%" })).toBe("pass");
    expect(verdictOf(most, { rate: "-1" })).toBe("pass");
  });

  it("may be another cell, or a decimal; text names a cell first", () => {
    const of = (target: string, cells: Record<string, CellValue>) =>
      verdictOf({ ...rule, target }, { rate: "32", ...cells });
    expect(of("goal", { goal: "33" })).toBe("fail");
    expect(of("goal", { goal: "32" })).toBe("pass");
    expect(of("31.5", {})).toBe("pass");
    expect(of("31.5", { "31.5": "40" })).toBe("fail");
    expect(of("goal", { goal: "–" })).toBe("not-checkable");
    expect(of("31.5", { "31.5": null })).toBe("not-checkable");
    expect(of("nowhere", {})).toBe("not-checkable");
  });

  it("needs a result", () => {
    expect(verdictOf(rule, { rate: "…" })).toBe("not-checkable");
  });
});
