import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const cite = (text: string) => ({ id: "q", kind: "citation", text }) satisfies ReportRule;

describe("a citation", () => {
  it.each([
    "Nghị quyết số 17/NQ-CP ngày 07/3/2019",
    "Nghị quyết 17/NQ-CP ngày 7 tháng 3 năm 2019",
    "Quyết định số 129/QĐ- BTTTT ngày 03/02/2021",
    "Nghị định số 47/2020/NĐ-CP",
  ])("'%s' agrees with the registry", (text) => {
    expect(verdictOf(cite(text), {})).toBe("pass");
  });

  it("fails as a warning when the date is another", () => {
    const finding = findingOf(cite("Nghị quyết số 17/NQ-CP ngày 08/3/2019"), {});
    expect(finding).toMatchObject({ verdict: "fail", severity: "warning" });
    expect(finding.message.vi).toContain("7/3/2019");
  });

  it("fails when the kind in words is not that of the number, or the date is none", () => {
    expect(verdictOf(cite("Quyết định 47/2020/NĐ-CP"), {})).toBe("fail");
    expect(verdictOf(cite("Nghị quyết 17/NQ-CP ngày 7/3/201"), {})).toBe("fail");
  });

  it("is judged by the kind at its number, wherever the sentence begins", () => {
    expect(verdictOf(cite("Thực hiện Nghị quyết số 17/NQ-CP của Chính phủ"), {})).toBe("pass");
    expect(verdictOf(cite("Căn cứ Quyết định số 47/2020/NĐ-CP"), {})).toBe("fail");
    expect(verdictOf(cite("Quyết định này thay Nghị định số 47/2020/NĐ-CP"), {})).toBe("pass");
  });

  it("fails when the instrument was issued after the day of the check", () => {
    const text = cite("Nghị định số 42/2022/NĐ-CP ngày 24/6/2022");
    const finding = findingOf(text, {}, { asOf: "2022-06-23" });
    expect(finding.verdict).toBe("fail");
    expect(finding.message.vi).toContain("sau ngày kiểm tra 23/6/2022");
    expect(verdictOf(text, {}, { asOf: "2022-06-24" })).toBe("pass");
  });

  it("cannot be checked without a number, or one that the registry lacks", () => {
    expect(verdictOf(cite("theo quy định hiện hành"), {})).toBe("not-checkable");
    expect(verdictOf(cite("Nghị định 1/2099/NĐ-CP"), {})).toBe("not-checkable");
  });
});
