import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const at = (label: string) => ({
  aggregate: `all${label}`,
  a: `a${label}`,
  b: `b${label}`,
});
const rule = {
  id: "weight",
  kind: "implied-weight",
  series: [at("@2020-Q3"), at("@2020-Q4"), at("")],
  maxJump: "0.1",
} satisfies ReportRule;
const one = { ...rule, series: [at("")] } satisfies ReportRule;
// Weights of a: 0,25, 0,3, 0,28.
const history = {
  "2020-Q3": { all: "42,5%", a: "50,0%", b: "40,0%" },
  "2020-Q4": { all: "43,0%", a: "50,0%", b: "40,0%" },
};
const now = { all: "42,8%", a: "50,0%", b: "40,0%" };

describe("the weight that an aggregate implies", () => {
  it("passes in 0–1 without a jump", () => {
    const finding = findingOf(rule, now, { history });
    expect(finding).toMatchObject({ verdict: "pass", severity: "warning", residual: null });
    expect(finding.cells).toHaveLength(9);
    expect(finding.message.vi).toContain("0,27–0,29 (kỳ 2021-Q1)");
  });

  it("fails outside 0–1, with the period and the weight that it would need", () => {
    const broken = { ...history, "2020-Q4": { ...history["2020-Q4"], all: "32,0%" } };
    const { verdict, message } = findingOf(rule, now, { history: broken });
    expect(verdict).toBe("fail");
    expect(message.vi).toContain("kỳ 2020-Q4");
    expect(message.vi).toContain("cần trọng số −0,8");
    expect(message.vi).not.toContain("2021-Q1");
  });

  it("is suspect when it jumps, and swapping the two groups is tried", () => {
    // Printed the other way round, 42,8 of 40 and 50 weighs the first group by 0,72.
    const { verdict, message } = findingOf(
      rule,
      { all: "42,8%", a: "40,0%", b: "50,0%" },
      { history },
    );
    expect(verdict).toBe("suspect");
    expect(message.vi).toContain("từ 0,29–0,31 (kỳ 2020-Q4) sang 0,71–0,73 (kỳ 2021-Q1)");
    expect(message.vi).toContain("(ít nhất 0,4), quá mức 0,1 cho phép");
    expect(message.vi).toContain("đổi chỗ hai nhóm ở kỳ 2021-Q1 thì");
    expect(message.en).toContain("swapped values or a changed definition");
  });

  it("says so when swapping does not put the weight back", () => {
    const { verdict, message } = findingOf(rule, { ...now, all: "45,0%" }, { history });
    expect(verdict).toBe("suspect");
    expect(message.en).toContain("Swapping the two groups in one period does not put it back.");
  });

  it("names a swapped period in the middle", () => {
    const swapped = { ...history, "2020-Q4": { all: "43,0%", a: "40,0%", b: "50,0%" } };
    const { verdict, message } = findingOf(rule, now, { history: swapped });
    expect(verdict).toBe("suspect");
    expect(message.en).toContain("Swapping the two groups in 2020-Q4 puts it back.");
  });

  it("jumps only when even the smallest possible jump is too large", () => {
    const near = (all: string) => verdictOf(rule, { ...now, all }, { history });
    // From 0,3 as printed, or up to 0,31 within rounding, or a little more where digits were cut.
    expect(near("44,0%")).toBe("pass");
    expect(near("44,1%")).toBe("pass-rounding");
    expect(near("44,2%")).toBe("pass-rounding");
    expect(near("44,3%")).toBe("truncated");
    expect(near("44,4%")).toBe("suspect");
  });

  it("is open where the two groups are equal, but the aggregate must be so too", () => {
    const equal = { a: "40,0%", b: "40,0%" };
    expect(verdictOf(rule, { ...equal, all: "40,0%" }, { history })).toBe("pass");
    expect(verdictOf(rule, { ...equal, all: "40,1%" }, { history })).toBe("pass-rounding");
    expect(verdictOf(rule, { ...equal, all: "40,2%" }, { history })).toBe("fail");
  });

  it("of one period may be anything in 0–1, with both ends", () => {
    for (const all of ["40,0%", "47,0%", "50,0%"])
      expect(verdictOf(one, { ...now, all })).toBe("pass");
    expect(verdictOf(one, { ...now, all: "50,1%" })).toBe("pass-rounding");
    expect(verdictOf(one, { ...now, all: "50,2%" })).toBe("fail");
    expect(verdictOf(one, { a: "-5%", b: "5%", all: "0%" })).toBe("pass");
  });

  it("at an end that is open is shut out", () => {
    const cut = (text: string) => ({ text, rounding: "truncate" }) as const;
    const groups = { a: cut("20%"), b: cut("10%") };
    // Cut, 9 stands for less than 10, which is the least that the mixture can be.
    expect(verdictOf(one, { ...groups, all: cut("10%") })).toBe("pass");
    expect(verdictOf(one, { a: "20", b: "10", all: cut("9%") })).toBe("fail");
  });

  it("with a period missing cannot be checked, unless another already fails", () => {
    const { "2020-Q3": first } = history;
    expect(verdictOf(rule, now, { history: { "2020-Q3": first } })).toBe("not-checkable");
    expect(verdictOf(rule, { ...now, all: "…" }, { history })).toBe("not-checkable");
    // From 0,25 to 0,4 in two steps is no jump of one.
    const gap = { "2020-Q3": first };
    expect(verdictOf(rule, { ...now, all: "44,0%" }, { history: gap })).toBe("not-checkable");
    expect(verdictOf(rule, { ...now, all: "60%" }, { history: {} })).toBe("fail");
  });

  it("is said where every period agrees, though no one way of reading serves them all", () => {
    const doubtful = { ...rule, series: [at("@2020-Q4"), at("")] };
    const { verdict, message } = findingOf(
      doubtful,
      { all: "1,5", a: "1,4", b: "2,9" },
      { history: { "2020-Q4": { all: "1,271", a: "1.000", b: "2.000" } } },
    );
    expect(verdict).toBe("suspect");
    expect(message.en).toContain("none in 2020-Q4 and 0.8667–1 (2021-Q1)");
  });
});
