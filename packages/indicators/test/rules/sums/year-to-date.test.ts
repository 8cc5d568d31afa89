import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = {
  id: "ytd",
  kind: "year-to-date",
  cumulative: "resolvedSoFar",
  previous: "resolvedSoFar@2021-02",
  current: "resolved",
} satisfies ReportRule;
const history = { "2021-02": { resolvedSoFar: "1.200" } };
const march = { period: { label: "2021-03" }, history };

describe("a year-to-date figure", () => {
  it("passes when it is the one before plus this period", () => {
    expect(findingOf(rule, { resolvedSoFar: "1.850", resolved: "650" }, march)).toMatchObject({
      verdict: "pass",
      severity: "error",
      cells: ["resolvedSoFar", "resolvedSoFar@2021-02", "resolved"],
    });
  });

  it("fails by one, with the sum in its sentence", () => {
    const finding = findingOf(rule, { resolvedSoFar: "1.851", resolved: "650" }, march);
    expect(finding.verdict).toBe("fail");
    expect(finding.message.vi).toContain("được 1.850, so với resolvedSoFar (1.851) lệch −1");
  });

  it("cannot be checked without the figure before", () => {
    expect(
      verdictOf(rule, { resolvedSoFar: 1, resolved: 1 }, { period: { label: "2021-03" } }),
    ).toBe("not-checkable");
  });
});
