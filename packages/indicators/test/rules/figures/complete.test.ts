import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = { id: "all", kind: "complete", cells: ["a", "b"] } satisfies ReportRule;
const listed = { ...rule, cells: [...rule.cells] };

describe("figures that have to be reported", () => {
  it("are complete when each is there, zero and not arising included", () => {
    expect(verdictOf(listed, { a: 0, b: "không phát sinh" })).toBe("pass");
  });

  it("are incomplete when one is absent, null, a dash or unreadable, and it is named first", () => {
    for (const b of [null, "–", "…", "", "abc"]) {
      expect(findingOf(listed, { a: 1, b })).toMatchObject({ verdict: "fail", cells: ["b", "a"] });
    }
    expect(verdictOf(listed, { b: 1 })).toBe("fail");
  });
});
