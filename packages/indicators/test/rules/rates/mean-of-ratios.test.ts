import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = {
  id: "group",
  kind: "mean-of-ratios",
  rate: "rate",
  numerators: ["a1", "a2"],
  denominators: ["b1", "b2"],
} satisfies ReportRule;
// 10 % of a small unit and 90 % of a large one: 901 of 1.010 together, 50 % as a mean.
const counts = { a1: "1", b1: "10", a2: "900", b2: "1.000" };

describe("the rate of a group", () => {
  it("passes when it is the ratio of the sums", () => {
    expect(findingOf(rule, { ...counts, rate: "89,21%" })).toMatchObject({
      verdict: "pass",
      severity: "warning",
      cells: ["rate", "a1", "a2", "b1", "b2"],
      residual: { low: "-0.00292079", high: "0.00707921" },
    });
    expect(verdictOf(rule, { ...counts, rate: "89,20%" })).toBe("truncated");
  });

  it("fails when it is the mean of the single ratios, and is called so", () => {
    const { verdict, message } = findingOf(rule, { ...counts, rate: "50,0%" });
    expect(verdict).toBe("fail");
    expect(message.vi).toContain("được 901");
    expect(message.vi).toContain("là bình quân 2 tỷ lệ riêng (50): đó là một chỉ tiêu khác");
    expect(message.en).toContain("is the mean of the 2 single ratios (50)");
  });

  it("fails without that hint when it is neither", () => {
    const { verdict, message } = findingOf(rule, { ...counts, rate: "51,0%" });
    expect(verdict).toBe("fail");
    expect(message.en).toContain("the 2 single ratios is 50, which does not agree either");
    expect(verdictOf(rule, { ...counts, rate: "89,3%" })).toBe("fail");
  });

  it("leaves a row of nothing in nothing out of the mean", () => {
    const three = {
      ...rule,
      numerators: ["a1", "a2", "a3"],
      denominators: ["b1", "b2", "b3"],
    } satisfies ReportRule;
    const { message } = findingOf(three, { ...counts, a3: "0", b3: "0", rate: "50,0%" });
    expect(message.en).toContain("is the mean of the 2 single ratios (50)");
  });

  it("recognises a mean that lies on the very edge of what rounds to the printed figure", () => {
    const rows = [3, 3, 3, 1000, 1000, 1000, 1000, 1000];
    const eight = {
      ...rule,
      numerators: rows.map((_, index) => `a${index}`),
      denominators: rows.map((_, index) => `b${index}`),
    } satisfies ReportRule;
    const cells = Object.fromEntries(
      rows.flatMap((below, index) => [
        [`a${index}`, below === 3 ? 1 : 0],
        [`b${index}`, below],
      ]),
    );
    // Three thirds and five zeros: 12,5.
    const { verdict, message } = findingOf(eight, { ...cells, rate: "13%" });
    expect(verdict).toBe("fail");
    expect(message.en).toContain("is the mean of the 8 single ratios (12.5)");
  });

  it("has no mean when one row counts something in nothing", () => {
    const { verdict, message } = findingOf(rule, { ...counts, b1: "0", rate: "50,0%" });
    expect(verdict).toBe("fail");
    expect(message.en).toContain("no mean of the single ratios, since the denominator b1 (0)");
  });

  it("passes by rounding or wording over counts that are no exact ones", () => {
    const fuzzy = { ...counts, b2: "hơn 1.000" };
    // 901 of 1.010 to 1.110.
    expect(verdictOf(rule, { ...fuzzy, rate: "81,2%" })).toBe("pass-rounding");
    expect(verdictOf(rule, { ...fuzzy, rate: "81,0%" })).toBe("fail");
  });

  it("cannot be checked without a figure, a pair or a denominator", () => {
    expect(verdictOf(rule, { ...counts, a2: "–", rate: "89,21%" })).toBe("not-checkable");
    const { verdict, message } = findingOf({ ...rule, denominators: ["b1"] }, counts);
    expect(verdict).toBe("not-checkable");
    expect(message.vi).toBe("Có 2 tử số nhưng có 1 mẫu số: không ghép thành cặp được.");
    const empty = { a1: "0", b1: "0", a2: "0", b2: "không phát sinh" };
    expect(verdictOf(rule, { ...empty, rate: "0%" })).toBe("not-checkable");
    expect(verdictOf(rule, { ...empty, a1: "3", rate: "0%" })).toBe("fail");
  });
});
