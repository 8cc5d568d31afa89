import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { indicatorSets } from "../../../src/index.ts";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = { id: "p", kind: "period-present", cell: "incidents" } satisfies ReportRule;
const of = (dates: object) => ({ incidents: { text: "1.271", ...dates } });
const set = indicatorSets["nq17"];

describe("the period of a flow", () => {
  it("is its own, or the one that the report prints", () => {
    const own = findingOf(rule, of({ from: "01/01/2021", to: "31/3/2021" }));
    expect(own.verdict).toBe("pass");
    expect(own.message.vi).toContain("từ 01/01/2021 đến 31/3/2021, ghi ngay ở số liệu");
    const period = { label: "2021-Q1", from: "15/12/2020", to: "14/3/2021" };
    const printed = findingOf(rule, { incidents: "1.271" }, { period });
    expect(printed.verdict).toBe("pass");
    expect(printed.message.en).toContain("as the report says of its period");
  });

  it("fails as a warning when nobody names it, and what the regime would say is told", () => {
    const finding = findingOf(rule, { incidents: "1.271" }, { regime: "nd09-2019" });
    expect(finding).toMatchObject({ verdict: "fail", severity: "warning", cells: ["incidents"] });
    expect(finding.message.vi).toContain("không ghi từ ngày nào đến ngày nào");
    expect(finding.message.vi).toContain("kỳ 2021-Q1 là 15/12/2020–14/3/2021");
    expect(findingOf(rule, { incidents: "1.271" }).message.vi).not.toContain("chế độ");
  });

  it("fails when only half of it stands there, even where the report has the whole", () => {
    const period = { label: "2021-Q1", from: "15/12/2020", to: "14/3/2021" };
    const half = findingOf(rule, of({ to: "31/3/2021" }), { period });
    expect(half.verdict).toBe("fail");
    expect(half.message.vi).toContain("không ghi từ ngày nào");
    expect(findingOf(rule, of({ from: "01/01/2021" })).message.en).toContain("not the last");
  });

  it("fails when a day of it cannot be read, or when it ends before it begins", () => {
    const lost = findingOf(rule, of({ from: "01/01/202", to: "31/3/2021" }));
    expect(lost.verdict).toBe("fail");
    expect(lost.message.vi).toContain('"01/01/202": năm chỉ có 3 chữ số');
    const turned = findingOf(rule, of({ from: "31/3/2021", to: "01/01/2021" }));
    expect(turned.verdict).toBe("fail");
    expect(turned.message.en).toContain("comes before its first");
  });

  it("is not named by a status date", () => {
    const finding = findingOf(rule, of({ asOf: "14/3/2021" }));
    expect(finding.verdict).toBe("fail");
    expect(finding.message.vi).toContain("14/3/2021 chưa cho biết số này tính từ ngày nào");
  });

  it("is asked of a declared zero too, and of no figure that is missing", () => {
    expect(verdictOf(rule, { incidents: "không phát sinh" })).toBe("fail");
    for (const text of ["–", null])
      expect(verdictOf(rule, { incidents: text })).toBe("not-checkable");
    expect(verdictOf(rule, {})).toBe("not-checkable");
  });

  it("of an earlier period is its own: the report's does not stand in for it", () => {
    const earlier = { ...rule, cell: "incidents@2020-Q1" } satisfies ReportRule;
    const period = { label: "2021-Q1", from: "15/12/2020", to: "14/3/2021" };
    const history = (cell: object) => ({ "2020-Q1": { incidents: { text: "853", ...cell } } });
    expect(verdictOf(earlier, {}, { period, history: history({}) })).toBe("fail");
    const dated = history({ from: "15/12/2019", to: "14/3/2020" });
    expect(verdictOf(earlier, {}, { period, history: dated })).toBe("pass");
    const same = { ...rule, cell: "incidents@2021-Q1" } satisfies ReportRule;
    expect(verdictOf(same, { incidents: "1.271" }, { period })).toBe("pass");
  });

  it("is not asked of a stock, a counter or a rate", () => {
    if (!set) throw new Error("no set");
    const words: readonly (readonly [string, string])[] = [
      ["births", "số lũy kế"],
      ["services", "số tại một thời điểm"],
      ["level34", "tỷ lệ"],
    ];
    for (const [cell, word] of words) {
      const finding = findingOf({ ...rule, cell }, { [cell]: "5" }, { set });
      expect(finding.verdict).toBe("not-checkable");
      expect(finding.message.vi).toContain(word);
    }
  });
});
