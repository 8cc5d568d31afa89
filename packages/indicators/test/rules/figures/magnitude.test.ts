import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = {
  id: "m",
  kind: "magnitude",
  amount: "paid",
  count: "payments",
  min: 100_000,
  max: "5000000",
} satisfies ReportRule;
const of = (paid: string, payments: string) => findingOf(rule, { paid, payments });

describe("the mean of an amount over a count", () => {
  it("passes in its band: 29 tỉ đồng over 22.000 payments", () => {
    const { verdict, severity, message } = of("trên 29 tỉ đồng", "trên 22.000");
    expect([verdict, severity]).toEqual(["pass", "warning"]);
    expect(message.vi).toContain("là 1.260.869,57–1.363.636,36");
    expect(of("2.200.000.000", "22.000").verdict).toBe("pass");
  });

  it("is suspect one beyond the band, by either end", () => {
    expect(of("2.199.999.999", "22.000").verdict).toBe("suspect");
    expect(of("110.000.000.000", "22.000").verdict).toBe("pass");
    expect(of("110.000.000.001", "22.000").verdict).toBe("suspect");
  });

  it("passes by wording where some value is in the band", () => {
    expect(of("gần 2,3 tỉ", "22.000").verdict).toBe("pass");
    expect(of("gần 2,25 tỉ", "22.100").verdict).toBe("pass");
    expect(of("hơn 2,1 tỉ", "22.000").verdict).toBe("pass-rounding");
  });

  it.each([
    ["29 triệu đồng", "paid may be 1,000 times too small, or payments 1,000 times too large"],
    ["29 nghìn đồng", "paid may be 1,000,000 times too small"],
    ["29", "paid may be 1,000,000,000 times too small"],
    ["29 nghìn tỉ", "paid may be 1,000 times too large, or payments 1,000 times too small"],
    ["29 triệu tỉ", "paid may be 1,000,000 times too large"],
  ])("names the slip of '%s'", (paid, slip) => {
    const { verdict, message } = of(paid, "22.000");
    expect(verdict).toBe("suspect");
    expect(message.en).toContain(slip);
  });

  it("does not blame a count that would no longer be a whole one", () => {
    expect(of("29", "22.000").message.en).not.toContain("or payments");
  });

  it("is not shown as the end of its band when it lies just outside", () => {
    const { verdict, message } = of("2.199.999.999", "22.000");
    expect(verdict).toBe("suspect");
    expect(message.vi).toContain("là 99.999,999955, phải từ 100.000");
  });

  it("says when no slip explains it", () => {
    expect(of("2", "22.000").message.en).toContain("no slip");
  });

  it("has no value over a count of zero", () => {
    expect(of("0", "0").verdict).toBe("not-checkable");
    expect(of("5", "0").verdict).toBe("fail");
    expect(of("5", "0").message.en).toBe("payments (0) is 0 while paid (5) is not.");
    expect(of("5", "không phát sinh").verdict).toBe("fail");
  });

  it("cannot be checked when a figure is missing", () => {
    expect(of("5", "–").verdict).toBe("not-checkable");
    expect(verdictOf(rule, { paid: "5" })).toBe("not-checkable");
  });
});
