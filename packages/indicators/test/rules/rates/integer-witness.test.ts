import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const shared = { id: "witness", kind: "integer-witness" } as const;
const ofNumerator = { ...shared, rate: "rate", numerator: "count" } satisfies ReportRule;
const ofDenominator = { ...shared, rate: "rate", denominator: "count" } satisfies ReportRule;
const ofChange = { ...shared, change: "change", current: "count" } satisfies ReportRule;

describe("a printed rate with its numerator", () => {
  it("passes when a whole denominator gives it, and says which", () => {
    const finding = findingOf(ofNumerator, { rate: "31,8%", count: "7" });
    expect(finding).toMatchObject({
      verdict: "pass",
      severity: "warning",
      cells: ["rate", "count"],
      residual: null,
    });
    expect(finding.message.vi).toContain("mẫu số có thể là 22");
  });

  it("fails when none does, and names the neighbours", () => {
    const { verdict, message } = findingOf(ofNumerator, { rate: "+31,9 %", count: "7" });
    expect(verdict).toBe("fail");
    expect(message.vi).toContain("21 cho 33,3 và 22 cho 31,8");
    expect(message.en).toContain("21 gives 33.3 and 22 gives 31.8");
  });

  it("is truncated when only a cut gives it", () => {
    expect(verdictOf(ofNumerator, { rate: "66,7%", count: "2" })).toBe("pass");
    expect(verdictOf(ofNumerator, { rate: "66,6%", count: "2" })).toBe("truncated");
    expect(verdictOf(ofNumerator, { rate: "66,5%", count: "2" })).toBe("fail");
  });

  it("at the very middle may have been rounded up or to even", () => {
    expect(verdictOf(ofNumerator, { rate: "13%", count: "1" })).toBe("pass");
    // 1 in 8 is 12,5.
    expect(verdictOf(ofNumerator, { rate: "12%", count: "1" })).toBe("pass-rounding");
    const even = (text: string) => ({ text, rounding: "half-even" }) as const;
    expect(verdictOf(ofNumerator, { rate: even("12%"), count: "1" })).toBe("pass");
    expect(verdictOf(ofNumerator, { rate: even("13%"), count: "1" })).toBe("pass-rounding");
  });

  it("may exceed 100 %, be nothing, or leave the denominator open", () => {
    expect(verdictOf(ofNumerator, { rate: "350%", count: "7" })).toBe("pass");
    expect(verdictOf(ofNumerator, { rate: "360%", count: "7" })).toBe("fail");
    expect(verdictOf(ofNumerator, { rate: "0%", count: "0" })).toBe("pass");
    expect(verdictOf(ofNumerator, { rate: "2%", count: "0" })).toBe("fail");
    const { verdict, message } = findingOf(ofNumerator, { rate: "0,0%", count: "7" });
    expect(verdict).toBe("pass");
    expect(message.en).toContain("14,001 or more");
  });

  it("is found among large counts without a search", () => {
    const finding = findingOf(ofNumerator, { rate: "12,3456%", count: "123.456.789.012" });
    expect(finding.verdict).toBe("pass");
    expect(finding.message.en).toContain("1,000,002,341,003 to 1,000,010,441,106");
  });

  it("passes by wording when its count is a bound", () => {
    expect(verdictOf(ofNumerator, { rate: "31,9%", count: "hơn 70" })).toBe("pass-rounding");
  });
});

describe("a printed rate with its denominator", () => {
  it("passes when a whole numerator gives it, else names the neighbours", () => {
    expect(findingOf(ofDenominator, { rate: "57%", count: "7" }).message.en).toContain(
      "numerator may be 4:",
    );
    const { verdict, message } = findingOf(ofDenominator, { rate: "65%", count: "7" });
    expect(verdict).toBe("fail");
    expect(message.vi).toContain("4 cho 57 và 5 cho 71");
    expect(verdictOf(ofDenominator, { rate: "-14%", count: "7" })).toBe("pass");
  });

  it("of nothing is undefined", () => {
    expect(verdictOf(ofDenominator, { rate: "65%", count: "0" })).toBe("not-checkable");
  });

  it("may be counted per thousand", () => {
    const perThousand = { ...ofDenominator, factor: 1000 } satisfies ReportRule;
    expect(verdictOf(perThousand, { rate: "571,4", count: "7" })).toBe("pass");
    expect(verdictOf(perThousand, { rate: "570,4", count: "7" })).toBe("fail");
  });
});

describe("a printed change with the current count", () => {
  it("passes when a whole base gives it, and says which", () => {
    const { verdict, message } = findingOf(ofChange, { change: "giảm 20%", count: "1.271" });
    expect(verdict).toBe("pass");
    expect(message.vi).toContain("gốc so sánh có thể là 1.579 đến 1.598");
    expect(verdictOf(ofChange, { change: "tăng 40,0%", count: "7" })).toBe("pass");
  });

  it("fails when none does", () => {
    const { verdict, message } = findingOf(ofChange, { change: "tăng 31,9%", count: "7" });
    expect(verdict).toBe("fail");
    expect(message.vi).toContain("5 cho 40,0 và 6 cho 16,7");
    expect(verdictOf(ofChange, { change: "giảm 120%", count: "7" })).toBe("fail");
    expect(verdictOf(ofChange, { change: "giảm 100%", count: "0" })).toBe("pass");
    expect(verdictOf(ofChange, { change: "giảm 50%", count: "0" })).toBe("fail");
  });

  it("in percentage points has no whole base", () => {
    expect(verdictOf(ofChange, { change: "tăng 3 điểm %", count: "7" })).toBe("not-checkable");
  });
});

describe("a witness that is not asked for well", () => {
  const cells = { rate: "65%", count: "7", other: "3", change: "5%" };

  it("cannot be sought, and the finding says what is needed", () => {
    for (const parameters of [
      { rate: "rate" },
      { rate: "rate", numerator: "count", denominator: "other" },
      { rate: "rate", current: "count" },
      { change: "change", numerator: "count" },
      {},
    ]) {
      const { verdict, message } = findingOf({ ...shared, ...parameters }, cells);
      expect(verdict).toBe("not-checkable");
      expect(message.en).toContain("`rate` with either `numerator` or `denominator`");
    }
  });

  it("cannot be sought without its figures", () => {
    expect(verdictOf(ofNumerator, { rate: "65%", count: "–" })).toBe("not-checkable");
    expect(verdictOf(ofNumerator, { count: "7" })).toBe("not-checkable");
  });
});
