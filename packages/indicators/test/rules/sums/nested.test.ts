import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = {
  id: "levels",
  kind: "nested",
  levels: ["level1", "level2", "level3", "level4"],
} satisfies ReportRule;
const clean = { level1: "900", level2: "800", level3: "300", level4: "120" };

describe("nested levels", () => {
  it("pass when each is at most the one before", () => {
    expect(findingOf(rule, clean)).toMatchObject({
      verdict: "pass",
      severity: "error",
      cells: rule.levels,
    });
    expect(verdictOf(rule, { ...clean, level4: "300" })).toBe("pass");
  });

  it("fail at the step that rises, which is named with its excess", () => {
    const finding = findingOf(rule, { ...clean, level3: "801" });
    expect(finding).toMatchObject({ verdict: "fail", residual: { low: "1", high: "1" } });
    expect(finding.message.en).toContain(
      "level3 (801) must not exceed the wider level, level2 (800)",
    );
  });

  it("pass by wording or rounding only where the intervals allow it", () => {
    expect(verdictOf(rule, { ...clean, level2: "hơn 800", level3: "805" })).toBe("pass-rounding");
    expect(
      verdictOf(rule, { ...clean, level1: "89,9%", level2: "89,95%", level3: "1%", level4: "0%" }),
    ).toBe("pass-rounding");
  });

  it("cannot be checked where a level is missing, but still fail at a step that is there", () => {
    expect(verdictOf(rule, { ...clean, level1: "–" })).toBe("not-checkable");
    expect(verdictOf(rule, { ...clean, level1: "–", level4: "301" })).toBe("fail");
    expect(verdictOf({ ...rule, missing: "never-skip" }, { ...clean, level4: "–" })).toBe("pass");
  });
});
