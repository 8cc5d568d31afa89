import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = {
  id: "between",
  kind: "between",
  aggregate: "all",
  parts: ["a", "b", "c"],
} satisfies ReportRule;
const parts = { a: "40,1%", b: "50,2%", c: "45,0%" };

describe("an aggregate rate", () => {
  it("passes between the smallest and the largest of its parts, ends included", () => {
    for (const all of ["40,1%", "44,7%", "50,2%"]) {
      expect(findingOf(rule, { ...parts, all })).toMatchObject({
        verdict: "pass",
        severity: "error",
        cells: ["all", "a", "b", "c"],
        residual: null,
      });
    }
  });

  it("fails outside, with the limit that it passes", () => {
    const above = findingOf(rule, { ...parts, all: "50,5%" });
    expect(above).toMatchObject({ verdict: "fail", residual: { low: "0.2", high: "0.4" } });
    expect(above.message.vi).toContain("so với số lớn nhất lệch 0,3, cách viết cho phép ±0,1");
    const below = findingOf(rule, { ...parts, all: "39,0%" });
    expect(below).toMatchObject({ verdict: "fail", residual: { low: "-1.2", high: "-1" } });
    expect(below.message.en).toContain("against the smallest it is off by −1.1");
  });

  it("passes by rounding or wording where the intervals meet", () => {
    expect(verdictOf(rule, { ...parts, all: "50,3%" })).toBe("pass-rounding");
    expect(verdictOf(rule, { ...parts, all: "40%" })).toBe("pass-rounding");
    expect(verdictOf(rule, { ...parts, all: "39%" })).toBe("fail");
    expect(verdictOf(rule, { ...parts, all: "gần 51%" })).toBe("pass-rounding");
    expect(verdictOf(rule, { ...parts, all: "hơn 51%" })).toBe("fail");
  });

  it("passes plainly when every value that the words allow lies between", () => {
    expect(verdictOf(rule, { ...parts, all: "khoảng 45%" })).toBe("pass");
  });

  it("is truncated when a cut figure stands beside rounded ones", () => {
    // 40,997 was rounded to 41,00, and 40,998 cut to 40,9.
    const pair = { ...rule, parts: ["a"] } satisfies ReportRule;
    expect(verdictOf(pair, { a: "41,0%", all: "40,8%" })).toBe("fail");
    expect(verdictOf(pair, { a: "41,05%", all: "40,9%" })).toBe("fail");
    expect(verdictOf(pair, { a: "41,00%", all: "40,9%" })).toBe("truncated");
    expect(verdictOf(pair, { a: "41,01%", all: "40,9%" })).toBe("fail");
  });

  it("may be negative, and counts a declared zero as nothing", () => {
    const negative = { a: "-3,0%", b: "không phát sinh", c: "-1,5%" };
    expect(verdictOf(rule, { ...negative, all: "giảm 2,0%" })).toBe("pass");
    expect(verdictOf(rule, { ...negative, all: "0,2%" })).toBe("fail");
  });

  it("without one of its parts cannot be checked", () => {
    expect(verdictOf(rule, { ...parts, b: "–", all: "44,7%" })).toBe("not-checkable");
  });
});
