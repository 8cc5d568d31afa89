import type { CellValue, ReportRule } from "@egov-vn/schemas";
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
    expect(finding.message.en).toContain("the rule lets it fall; it falls by");
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

  it("that falls is told by how much, and how often", () => {
    const { message } = findingOf(rule, { visits: "81 triệu" }, { history });
    expect(message.vi).toContain("giảm 19.000.000 (19%)");
    expect(message.en).not.toContain("falls in the series");
    const twice = { "2020-Q2": { visits: "120" }, "2020-Q3": { visits: "110" } };
    expect(findingOf(rule, { visits: "99" }, { history: twice }).message.en).toContain(
      "it falls by 10 (8.33%); there are 2 falls in the series",
    );
  });

  it("that falls from an estimate is told so", () => {
    const of = (before: CellValue) =>
      findingOf(rule, { visits: "99" }, { history: { "2020-Q4": { visits: before } } }).message;
    expect(of("ước 110").en).toContain("the earlier figure was an estimate");
    expect(of({ text: "110", status: "preliminary" }).vi).toContain("mới là số sơ bộ");
    expect(of("chính thức 110").en).not.toContain("the earlier figure was");
    expect(of("110").en).not.toContain("the earlier figure was");
  });

  it("is not compared with later periods of history", () => {
    const later = { ...history, "2021-Q3": { visits: "300 triệu" } };
    expect(findingOf(rule, { visits: "hơn 122 triệu" }, { history: later }).cells).toEqual([
      "visits@2020-Q3",
      "visits@2020-Q4",
      "visits",
    ]);
  });
});
