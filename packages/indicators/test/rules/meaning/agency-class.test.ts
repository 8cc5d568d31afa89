import type { ReportRule } from "@egov-vn/schemas";
import { codeListOf, entryOf } from "@egov-vn/schemas/code-lists";
import { describe, expect, it } from "vitest";
import { keyOf } from "../../../src/rules/meaning/class-words.ts";
import { governmentBodies } from "../../../src/rules/meaning/government-bodies.ts";
import { findingOf, verdictOf } from "../../report/checked.ts";

const call = (agency: string, called: string) =>
  ({ id: "c", kind: "agency-class", agency, called }) satisfies ReportRule;
const in2021 = { regime: "nd09-2019" };
const in2025 = { regime: "nd09-2019", period: { label: "2025-Q4" }, asOf: "2025-12-31" };

describe("the class of an agency", () => {
  it("fails as a warning when a ministry is called a unit under the Government", () => {
    const finding = findingOf(call("Bộ Tư pháp", "đơn vị thuộc Chính phủ"), {}, in2021);
    expect(finding).toMatchObject({ verdict: "fail", severity: "warning", cells: [] });
    expect(finding.message.vi).toContain("ngày 14/3/2021 đây là một bộ");
    expect(finding.message.vi).toContain("cơ quan thuộc Chính phủ là loại khác");
    expect(finding.message.en).toContain("on 2021-03-14 it is a ministry");
  });

  it.each([
    ["Bộ Tư pháp", "bộ"],
    ["G15", "Bộ"],
    ["Ministry of Justice", "a ministry"],
    ["Bộ Tư pháp", "cơ quan của Chính phủ"],
    ["Văn phòng Chính phủ", "cơ quan ngang bộ"],
    ["VPCP", "ministerial-level agency"],
    ["Bảo hiểm xã hội Việt Nam", "cơ quan thuộc Chính phủ"],
    ["BHXH Việt Nam", "đơn vị thuộc Chính phủ"],
    ["Bộ Lao động – Thương binh và Xã hội", "bộ"],
    ["Bộ TN & MT", "bộ"],
    ["Bộ Y tế".normalize("NFD"), "bộ, cơ quan ngang bộ"],
  ])("of '%s' in 2021 is '%s'", (agency, called) => {
    expect(verdictOf(call(agency, called), {}, in2021)).toBe("pass");
  });

  it.each([
    ["Văn phòng Chính phủ", "bộ"],
    ["Ngân hàng Nhà nước Việt Nam", "cơ quan thuộc Chính phủ"],
    ["Thông tấn xã Việt Nam", "cơ quan ngang bộ"],
    ["Bảo hiểm xã hội Việt Nam", "bộ"],
  ])("of '%s' is not '%s'", (agency, called) => {
    expect(verdictOf(call(agency, called), {}, in2021)).toBe("fail");
  });

  it("is that of the day: Vietnam Social Security moved on 2025-03-01", () => {
    const under = call("Bảo hiểm xã hội Việt Nam", "cơ quan thuộc Chính phủ");
    expect(verdictOf(under, {}, { ...in2025, period: { label: "2025-02" } })).toBe("pass");
    const later = findingOf(under, {}, { ...in2025, period: { label: "2025-03" } });
    expect(later.verdict).toBe("fail");
    expect(later.message.vi).toContain("Quyết định 391/QĐ-BTC");
    const printed = { label: "2025-02", from: "15/02/2025", to: "05/3/2025" };
    expect(verdictOf(under, {}, { ...in2025, period: printed })).toBe("fail");
    const ethnic = call("G21", "cơ quan ngang bộ");
    expect([verdictOf(ethnic, {}, in2021), verdictOf(ethnic, {}, in2025)]).toEqual([
      "pass",
      "fail",
    ]);
  });

  it("cannot be checked for an agency, a day or a word that we do not know", () => {
    expect(verdictOf(call("Sở Tư pháp", "bộ"), {}, in2021)).toBe("not-checkable");
    expect(verdictOf(call("Bộ Tư pháp", "cơ quan đầu ngành"), {}, in2021)).toBe("not-checkable");
    const gone = findingOf(call("Bộ Thông tin và Truyền thông", "bộ"), {}, in2025);
    expect(gone.verdict).toBe("not-checkable");
    expect(gone.message.vi).toContain("đến 28/02/2025");
    const early = { ...in2025, period: { label: "2015-Q1" } };
    expect(findingOf(call("Bộ Tư pháp", "bộ"), {}, early).message.vi).toContain("từ 26/7/2016");
  });
});

describe("the list of central agencies", () => {
  it("has the eighteen ministries and four agencies of 2021, the fourteen and three of 2025", () => {
    const count = (day: string, kind: string) =>
      governmentBodies.filter(
        (body) => body.class === kind && (body.from ?? "") <= day && day <= (body.to ?? "9999"),
      ).length;
    const kinds = ["ministry", "ministerial-level", "under-government"];
    expect(kinds.map((kind) => count("2021-03-14", kind))).toEqual([18, 4, 8]);
    expect(kinds.map((kind) => count("2025-12-14", kind))).toEqual([14, 3, 5]);
  });

  it("has the codes and names of the code list, and no name means two agencies on one day", () => {
    const list = codeListOf("agencies-central");
    if (!list) throw new Error("no list");
    const seen = new Map<string, string>();
    for (const { code, name, short, from, to } of governmentBodies) {
      const names = list.entries
        .filter((entry) => entry.code === code)
        .map((entry) => entry.name.vi);
      if (code !== null) expect(names).toContain(name.vi);
      for (const known of [code ?? name.vi, name.vi, name.en, ...short]) {
        const key = `${keyOf(known)} ${from} ${to}`;
        expect(seen.get(key) ?? name.vi, key).toBe(name.vi);
        seen.set(key, name.vi);
      }
    }
    expect(entryOf(list, "G15")?.name.vi).toBe("Bộ Tư pháp");
  });
});
