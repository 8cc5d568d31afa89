import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = { id: "m", kind: "monotone", series: ["visits"] } satisfies ReportRule;
const history = { "2020-Q3": { visits: "90 triệu" }, "2020-Q4": { visits: "hơn 100 triệu" } };

describe("a cumulative counter", () => {
  it("passes while it rises, over all its periods in order", () => {
    expect(findingOf(rule, { visits: "hơn 122 triệu" }, { history })).toMatchObject({
      verdict: "pass",
      cells: ["visits@2020-Q3", "visits@2020-Q4", "visits"],
    });
  });

  it("passes by wording where intervals overlap, fails where they do not", () => {
    expect(verdictOf(rule, { visits: "111 triệu" }, { history })).toBe("pass");
    expect(verdictOf(rule, { visits: "gần 101 triệu" }, { history })).toBe("pass-rounding");
    expect(verdictOf(rule, { visits: "99 triệu" }, { history })).toBe("fail");
  });

  it("may fall where the rule says so, and that is said", () => {
    const finding = findingOf({ ...rule, mayFall: true }, { visits: "99 triệu" }, { history });
    expect(finding.verdict).toBe("pass");
    expect(finding.message.en).toContain("it falls, which it may");
  });

  it("may be given cell by cell", () => {
    const named = { ...rule, series: ["visits@2020-Q4", "visits"] } satisfies ReportRule;
    expect(
      verdictOf({ ...named, series: [...named.series] }, { visits: "5 triệu" }, { history }),
    ).toBe("fail");
  });

  it("of one period cannot be checked", () => {
    expect(verdictOf(rule, { visits: "5" })).toBe("not-checkable");
  });
});
