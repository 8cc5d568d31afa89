import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = {
  id: "levels",
  kind: "sum-of-parts",
  total: "all",
  parts: ["a", "b"],
} satisfies ReportRule;
const open = { ...rule, exhaustive: false } satisfies ReportRule;

describe("the parts of a total", () => {
  it("pass when they add up exactly", () => {
    expect(findingOf(rule, { all: "3.000", a: "1.000", b: "2.000" })).toMatchObject({
      verdict: "pass",
      severity: "error",
      cells: ["all", "a", "b"],
      residual: { low: "0", high: "0" },
      tolerance: "0",
      repair: [],
      basis: null,
      waiver: null,
    });
  });

  it("pass by rounding when their intervals meet that of the total", () => {
    const finding = findingOf(rule, { all: "56,47%", a: "24,37%", b: "32,11%" });
    expect(finding).toMatchObject({
      verdict: "pass-rounding",
      residual: { low: "-0.005", high: "0.025" },
      tolerance: "0.015",
    });
  });

  it("fail beyond the intervals, and an exact count fails by one", () => {
    expect(verdictOf(rule, { all: "56,46%", a: "24,37%", b: "32,11%" })).toBe("fail");
    expect(verdictOf(rule, { all: "3.001", a: "1.000", b: "2.000" })).toBe("fail");
  });

  it("pass by wording, never plainly, when one of them is a bound", () => {
    expect(verdictOf(rule, { all: "hơn 3.000", a: "1.000", b: "2.000" })).toBe("pass-rounding");
    expect(verdictOf(rule, { all: "gần 3.000", a: "1.000", b: "2.001" })).toBe("fail");
  });

  it("are truncated when only cut figures add up", () => {
    const six = {
      id: "x",
      kind: "sum-of-parts",
      total: "all",
      parts: [..."abcdef"],
    } satisfies ReportRule;
    const parts = Object.fromEntries([..."abcdef"].map((name) => [name, "1,1%"]));
    // Six times 1,19 is 7,14: cut, the parts fall short of the total by five in the last place.
    expect(verdictOf(six, { ...parts, all: "7,1%" })).toBe("truncated");
    expect(verdictOf(six, { ...parts, all: "7,3%" })).toBe("fail");
  });

  it("are suspect when only the other reading of a separator adds up", () => {
    expect(verdictOf(rule, { all: "3.271", a: "1,271", b: "2.000" })).toBe("suspect");
  });

  it("count a declared zero as nothing, and a missing part as not checkable", () => {
    expect(verdictOf(rule, { all: "5", a: "5", b: "không phát sinh" })).toBe("pass");
    for (const b of ["–", "", null, "abc"]) {
      expect(verdictOf(rule, { all: "5", a: "5", b })).toBe("not-checkable");
    }
    expect(verdictOf(rule, { all: "5", a: "5" })).toBe("not-checkable");
  });

  it("may fall short of the total when they are only some of it", () => {
    expect(verdictOf(open, { all: "5", a: "1", b: "2" })).toBe("pass");
    expect(verdictOf(open, { all: "hơn 50", a: "1", b: "2" })).toBe("pass");
    expect(verdictOf(open, { all: "2", a: "1", b: "2" })).toBe("fail");
  });

  it("are added exactly where binary floating point is not", () => {
    expect(verdictOf(rule, { all: "0,3%", a: "0,1%", b: "0,2%" })).toBe("pass");
    const big = { all: "99.999.999.999.999.999", a: "99.999.999.999.999.998", b: "1" };
    expect(verdictOf(rule, big)).toBe("pass");
    expect(verdictOf(rule, { ...big, b: "2" })).toBe("fail");
  });
});

describe("a part that is missing", () => {
  const cells = { all: "5", a: "5", b: "–" };
  const with_ = (
    missing: "skip-if-any" | "skip-if-all" | "never-skip" | "bounds",
    given: object = cells,
  ) => findingOf({ ...rule, missing }, { ...given });

  it("counts as nothing where the rule says so, and the sentence says it", () => {
    expect(with_("never-skip").verdict).toBe("pass");
    expect(with_("skip-if-all").verdict).toBe("pass");
    expect(with_("never-skip").message.en).toContain("b (missing, counted as 0)");
    expect(with_("never-skip").message.vi).toContain("b (thiếu, tính là 0)");
    expect(with_("skip-if-any").verdict).toBe("not-checkable");
  });

  it("leaves nothing to check where all of them are missing, unless that is zero too", () => {
    expect(with_("skip-if-all", { all: "", a: null, b: "…" }).verdict).toBe("not-checkable");
    expect(with_("never-skip", { all: "", a: null, b: "…" }).verdict).toBe("pass");
  });

  it("is bounded by the total: what is there may already be too much", () => {
    expect(with_("bounds", { all: "4", a: "5", b: "–" })).toMatchObject({
      verdict: "fail",
      residual: { low: "1", high: "1" },
      repair: [],
    });
    expect(with_("bounds").verdict).toBe("not-checkable");
    expect(with_("bounds", { all: "–", a: "5", b: "3" }).verdict).toBe("not-checkable");
    expect(with_("bounds", { all: "gần 5", a: "5", b: "–" }).verdict).toBe("not-checkable");
  });

  it("is never counted as zero when something stands there that cannot be read", () => {
    const finding = with_("never-skip", { all: "5", a: "5", b: "rất ít" });
    expect(finding.verdict).toBe("not-checkable");
    expect(finding.message.en).toBe("The figure cannot be read: b.");
  });
});
