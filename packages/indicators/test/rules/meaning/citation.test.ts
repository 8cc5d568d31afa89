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

  it("cannot be checked without a number, or one that the registry lacks", () => {
    expect(verdictOf(cite("theo quy định hiện hành"), {})).toBe("not-checkable");
    expect(verdictOf(cite("Nghị định 1/2099/NĐ-CP"), {})).toBe("not-checkable");
  });
});
