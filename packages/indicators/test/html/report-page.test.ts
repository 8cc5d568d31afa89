import { readFileSync } from "node:fs";
import { PeriodicReport } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { renderReportPage } from "../../src/html/index.ts";
import { checkReport, indicatorSets } from "../../src/index.ts";

const file = new URL("../../../../examples/reports/nq17-2021-q1.json", import.meta.url);
const report = PeriodicReport.parse(JSON.parse(readFileSync(file, "utf8")));
const asOf = "2021-03-31";

const pageOf = (given: PeriodicReport, lang: "vi" | "en" = "vi") => {
  const set = given.set === undefined ? undefined : indicatorSets[given.set];
  const shared = { asOf, ...(set && { set }) };
  return renderReportPage({ report: given, result: checkReport(given, shared), lang, ...shared });
};

describe("the page of a report", () => {
  it("asks for nothing from anywhere and has no script", () => {
    const page = pageOf(report);
    expect(page).not.toMatch(/<script|<link|<img|@import|url\((?!#)|https?:/i);
    expect(page).not.toMatch(/\son\w+=/i);
  });

  it("shows every finding and every figure", () => {
    const page = pageOf(report);
    for (const { rule } of checkReport(report, { asOf, set: indicatorSets["nq17"] ?? never() })
      .findings) {
      expect(page).toContain(`<code>${rule}</code>`);
    }
    for (const cell of Object.keys(report.cells)) expect(page).toContain(`<code>${cell}</code>`);
  });

  it("draws the base that a failed change implies", () => {
    expect(pageOf(report)).toContain(">1.579–1.598</text>");
    expect(pageOf(report, "en")).toContain(">1,579–1,598</text>");
  });

  it("is the same text for the same report", () => {
    expect(pageOf(report)).toBe(pageOf(structuredClone(report)));
  });

  it("shows text as text, whatever a report holds", () => {
    const nasty = `"><img src=x onerror=alert(1)>'&`;
    const page = pageOf({
      title: nasty,
      period: { label: "2021-Q1", asOf: nasty },
      cells: { "<b>": nasty, a: { text: `5 ${"x".repeat(9)}`, asOf: nasty } },
      rules: [{ id: "<i>", kind: "citation", text: nasty, basis: nasty }],
      waivers: [
        { rule: "<i>", reason: nasty, basis: nasty, approvedBy: nasty, until: "2021-12-31" },
      ],
    });
    expect(page).not.toContain("<img");
    expect(page).not.toContain("<b>5");
    expect(page).not.toContain("<i>");
    expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });

  it("stands without any figure or finding", () => {
    const page = pageOf({ title: "x", period: { label: "2021-W10" }, cells: {} });
    expect(page).toContain("Không có điểm nào cần xem lại.");
    expect(page).not.toContain("NaN");
  });
});

function never(): never {
  throw new Error("no set nq17");
}
