import { readFileSync } from "node:fs";
import { PeriodicReport } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { checkReport, indicatorSets, isBlocking, parseQuantity } from "../../src/index.ts";

const file = new URL("../../../../examples/reports/nq17-2021-q1.json", import.meta.url);
const report = PeriodicReport.parse(JSON.parse(readFileSync(file, "utf8")));
const set = indicatorSets["nq17"];
if (!set) throw new Error("no set nq17");
const { summary, findings } = checkReport(report, { asOf: "2021-03-31", set });
const finding = (rule: string) => findings.find((found) => found.rule === rule);

describe("the published Q1/2021 report on Resolution 17/NQ-CP", () => {
  it("holds its 23 figures, each of which can be read", () => {
    expect(Object.keys(report.cells)).toHaveLength(23);
    for (const [cell, value] of Object.entries(report.cells)) {
      const text = typeof value === "object" ? (value?.text ?? "") : String(value);
      expect(parseQuantity(text).state, cell).toBe("value");
      expect(set.indicators.map((indicator) => indicator.id)).toContain(cell);
    }
  });

  it("I1: its service levels differ by rounding only", () => {
    expect(finding("levels")).toMatchObject({
      verdict: "pass-rounding",
      residual: { low: "-0.005", high: "0.025" },
      tolerance: "0.015",
    });
  });

  it("I2: its date of three digits fails, 2021 is suggested and nothing is repaired", () => {
    expect(finding("dates")).toMatchObject({
      kind: "as-of",
      verdict: "fail",
      severity: "error",
      cells: ["level3", "level34", "level4"],
      repair: [],
    });
    expect(finding("dates")?.message.vi).toContain("20/3/2021");
    expect(report.cells["level34"]).toEqual({ text: "56,47%", asOf: "20/3/202" });
  });

  it("I3: its fall of 20% is contradicted, and the implied base is named", () => {
    expect(finding("incidents-change")).toMatchObject({ verdict: "fail", severity: "error" });
    expect(finding("incidents-change")?.message.vi).toContain("1.579–1.598");
    expect(finding("incidents-change")?.message.vi).toContain("+49%");
  });

  it("I4: words of growth beside a level warn", () => {
    expect(finding("level34-wording")).toMatchObject({
      kind: "wording",
      verdict: "fail",
      severity: "warning",
      cells: ["level34"],
    });
    expect(finding("level34-wording")?.message.vi).toContain("lại nói về tăng trưởng");
    expect(finding("incidents-wording")?.verdict).toBe("pass");
  });

  it("I5: its mixed status dates warn", () => {
    expect(finding("one-status-date")).toMatchObject({ verdict: "fail", severity: "warning" });
    expect(finding("one-status-date")?.message.vi).toContain("14/3/2021");
  });

  it("I6: 600,000 dossiers in a quarter against 50 million by July warn", () => {
    expect(finding("id-cards-pace")).toMatchObject({
      kind: "pace",
      verdict: "suspect",
      severity: "warning",
      cells: ["idCardDossiers", "idCardTarget"],
    });
    const { vi, en } = finding("id-cards-pace")?.message ?? { vi: "", en: "" };
    expect(vi).toContain("90 ngày (01/01/2021–31/3/2021), bình quân mỗi ngày 6.000–6.667");
    expect(vi).toContain("nhanh gấp ít nhất 79,7 lần");
    expect(en).toContain("No slip of the unit explains it");
  });

  it("I7: a ministry called a unit under the Government warns", () => {
    expect(finding("justice-ministry-class")).toMatchObject({
      kind: "agency-class",
      verdict: "fail",
      severity: "warning",
    });
    expect(finding("justice-ministry-class")?.message.vi).toContain("đây là một bộ");
  });

  it("I8: its fuzzy figures are intervals", () => {
    expect(parseQuantity("hơn 44,7 triệu")).toMatchObject({ low: "44700000", high: "44800000" });
  });

  it("I9: what lacks a base or a total is listed, never passed", () => {
    for (const rule of ["level34-rate", "level3-rate", "level4-rate", "civil-status-total"]) {
      expect(finding(rule)?.verdict).toBe("not-checkable");
    }
  });

  it("I10: a flow without a period warns, one with its own days does not", () => {
    expect(finding("incidents-period")).toMatchObject({
      kind: "period-present",
      verdict: "fail",
      severity: "warning",
      cells: ["incidents"],
    });
    expect(finding("incidents-period")?.message.vi).toContain("15/12/2020–14/3/2021");
    expect(finding("idCardDossiers-period")?.verdict).toBe("pass");
  });

  it("adds levels 3 and 4 as parts of one share, each by a definition in force", () => {
    for (const rule of ["levels-add-up", "level34-definition", "level3-definition"]) {
      expect(finding(rule)).toMatchObject({ verdict: "pass", severity: "error" });
    }
  });

  it("has its nine documents in the registry", () => {
    const citations = findings.filter((found) => found.kind === "citation");
    expect(citations).toHaveLength(9);
    for (const citation of citations) expect(citation.verdict, citation.rule).toBe("pass");
  });

  it("is stopped by two errors, and every finding is counted", () => {
    expect(findings.filter(isBlocking).map((found) => found.rule)).toEqual([
      "dates",
      "incidents-change",
    ]);
    const counted = Object.values(summary).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(findings.length);
  });
});
