import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { verdictOf } from "../../report/checked.ts";

const rule = { id: "g", kind: "range", cell: "rate", min: 0, max: 100 } satisfies ReportRule;

describe("a figure with limits", () => {
  it("passes inside them, limits included", () => {
    for (const rate of ["0%", "56,47%", "100%"]) expect(verdictOf(rule, { rate })).toBe("pass");
  });

  it("fails outside, passes by wording where a reading is inside", () => {
    expect(verdictOf(rule, { rate: "101%" })).toBe("fail");
    expect(verdictOf(rule, { rate: "-1%" })).toBe("fail");
    expect(verdictOf(rule, { rate: "gần 101%" })).toBe("pass-rounding");
  });

  it("may have one limit, a decimal one", () => {
    const index = { id: "g", kind: "range", cell: "index", max: "0.75" } satisfies ReportRule;
    expect(verdictOf(index, { index: "0,7499" })).toBe("pass");
    expect(verdictOf(index, { index: "0,7501" })).toBe("fail");
  });

  it("takes limits with a fraction as they are written, as numbers or as text", () => {
    for (const max of [0.1, "0.1"]) {
      const small = { id: "r", kind: "range", cell: "a", min: 0, max } satisfies ReportRule;
      expect(verdictOf(small, { a: "0,1%" })).toBe("pass");
      expect(verdictOf(small, { a: "0,1000000000000000001%" })).toBe("fail");
    }
  });
});
