import type { CellValue, ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = {
  id: "r",
  kind: "rate",
  rate: "rate",
  numerator: "a",
  denominator: "b",
} satisfies ReportRule;
const thirds = { a: "2", b: "3" };

describe("a printed rate", () => {
  it("passes when it is the rounded one", () => {
    expect(findingOf(rule, { ...thirds, rate: "66,67%" })).toMatchObject({
      verdict: "pass",
      residual: { low: "-0.00166667", high: "0.00833333" },
    });
  });

  it("is truncated when it is the cut one", () => {
    expect(verdictOf(rule, { ...thirds, rate: "66,6%" })).toBe("truncated");
    expect(verdictOf(rule, { ...thirds, rate: "66,66%" })).toBe("truncated");
  });

  it("fails when no way of shortening gives it", () => {
    expect(verdictOf(rule, { ...thirds, rate: "66,68%" })).toBe("fail");
    expect(verdictOf(rule, { ...thirds, rate: "67,0%" })).toBe("fail");
  });

  it("at the very middle is rounded up, to even or cut, and told apart", () => {
    const eighth = { a: "1", b: "8" };
    expect(verdictOf(rule, { ...eighth, rate: "13%" })).toBe("pass");
    expect(verdictOf(rule, { ...eighth, rate: "12%" })).toBe("truncated");
    const even = { text: "12%", rounding: "half-even" } as const;
    expect(verdictOf(rule, { ...eighth, rate: even })).toBe("pass");
  });

  it("says which way of shortening fits, and what another would give", () => {
    const words = (rate: CellValue, counts = thirds) =>
      findingOf(rule, { ...counts, rate }).message;
    expect(words("66,6%").vi).toContain(
      "chỉ khớp khi cắt bớt chữ số; làm tròn nửa lên thì được 66,7",
    );
    expect(words("66,8%").en).toContain("rounded it is 66.7, cut 66.6");
    const eighth = { a: "1", b: "8" };
    expect(words("12%", eighth).en).toContain("only when rounded half to even or cut");
    const even = (text: string) => ({ text, rounding: "half-even" }) as const;
    expect(words(even("12%"), eighth).en).toContain("agree when rounded half to even or cut");
    expect(words(even("13%"), eighth).en).toContain(
      "only when rounded half up; rounded half to even it is 12",
    );
  });

  it("of nothing in nothing, as printed, holds only by rounding", () => {
    const none = { rate: "49,1%", a: "0,0 triệu", b: "0,0 triệu" };
    expect(verdictOf(rule, none)).toBe("pass-rounding");
  });

  it("that was rounded where the regime cuts fails", () => {
    const cut = (text: string) => ({ text, rounding: "truncate" }) as const;
    expect(verdictOf(rule, { ...thirds, rate: cut("66,6%") })).toBe("pass");
    const rounded = findingOf(rule, { ...thirds, rate: cut("66,7%") });
    expect(rounded.verdict).toBe("fail");
    expect(rounded.message.vi).toContain("đã làm tròn, trong khi phải cắt bớt thành 66,6.");
    expect(verdictOf(rule, { ...thirds, rate: cut("66,8%") })).toBe("fail");
  });

  it("printed as a whole number is exact, unless its unit says that it is per cent", () => {
    const bare = findingOf(rule, { ...thirds, rate: 67 });
    expect(bare.verdict).toBe("fail");
    expect(bare.message.en).toContain("a whole number without a unit is exact");
    expect(verdictOf(rule, { ...thirds, rate: { text: "67", unit: "%" } })).toBe("pass");
    expect(verdictOf(rule, { ...thirds, rate: { text: "66", unit: "%" } })).toBe("truncated");
    expect(verdictOf(rule, { a: "1", b: "2", rate: 50 })).toBe("pass");
    expect(verdictOf(rule, { a: "1", b: "900", rate: "không phát sinh" })).toBe("fail");
  });

  it("below zero is shortened towards or away from zero, and cut to zero from either side", () => {
    const negative = { a: "-2", b: "3" };
    expect(verdictOf(rule, { ...negative, rate: "-66,7%" })).toBe("pass");
    expect(verdictOf(rule, { ...negative, rate: "-66,6%" })).toBe("truncated");
    expect(verdictOf(rule, { ...negative, rate: "-66,8%" })).toBe("fail");
    expect(verdictOf(rule, { a: "-7", b: "1.000", rate: "0%" })).toBe("truncated");
  });

  it("passes by rounding when its counts are themselves rounded", () => {
    expect(verdictOf(rule, { a: "1,2 triệu", b: "3 triệu", rate: "41%" })).toBe("pass-rounding");
    expect(verdictOf(rule, { a: "1,2 triệu", b: "3 triệu", rate: "60%" })).toBe("fail");
  });

  it("may be counted per thousand or as a plain ratio", () => {
    expect(verdictOf({ ...rule, factor: 1 }, { ...thirds, rate: "0,67" })).toBe("pass");
    expect(verdictOf({ ...rule, factor: "1000" }, { ...thirds, rate: "666,7" })).toBe("pass");
  });

  it("of nothing in nothing cannot be checked, of something in nothing fails", () => {
    expect(verdictOf(rule, { a: "0", b: "0", rate: "100%" })).toBe("not-checkable");
    expect(verdictOf(rule, { a: "5", b: "0", rate: "100%" })).toBe("fail");
  });

  it("without its denominator cannot be checked", () => {
    expect(verdictOf(rule, { a: "5", rate: "100%" })).toBe("not-checkable");
  });
});
