import type { PeriodicReport, ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { checkReport } from "../../src/index.ts";
import { randomOf } from "../report/pieces/piece.ts";
import { consistentTable, withOneDigitChanged } from "../report/pieces/table-pieces.ts";

const asOf = "2021-06-30";

describe("a table with row and column identities", () => {
  it("has its one changed cell named, whichever it is, with the count it was", () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const table = consistentTable(seed);
      expect(checkReport(table.report, { asOf }).summary.fail, String(seed)).toBe(0);
      for (const [cell, count] of table.counts) {
        const report = withOneDigitChanged(table, cell, randomOf(seed + 1));
        const { findings } = checkReport(report, { asOf });
        const failed = findings.filter(({ verdict }) => verdict === "fail");
        expect(failed, `${seed} ${cell}`).toHaveLength(2);
        for (const { repair } of failed) {
          expect(repair, `${seed} ${cell}`).toEqual([{ cell, value: String(count) }]);
        }
      }
    }
  });
});

/** A row of six small shares and a column of two, all cut to whole per cents. */
const rounded: PeriodicReport = {
  title: "Bảng",
  period: { label: "2021-Q1" },
  cells: {
    "a.x": "0%",
    "a.y": "0%",
    "a.z": "0%",
    "a.u": "0%",
    "a.v": "0%",
    "a.w": "0%",
    "a.sum": "2%",
    "b.x": "5%",
    "sum.x": "5%",
  },
  rules: [
    {
      id: "across",
      kind: "sum-of-parts",
      total: "a.sum",
      parts: ["a.x", "a.y", "a.z", "a.u", "a.v", "a.w"],
    },
    { id: "down", kind: "sum-of-parts", total: "sum.x", parts: ["a.x", "b.x"] },
  ],
};

function findingsOf(report: PeriodicReport, cells: PeriodicReport["cells"] = {}) {
  const { findings } = checkReport({ ...report, cells: { ...report.cells, ...cells } }, { asOf });
  return new Map(findings.map((finding) => [finding.rule, finding]));
}

describe("a table of rounded figures", () => {
  it("has its cell named by what all its sums allow, where no single one gives the value", () => {
    expect([...findingsOf(rounded).values()].map(({ verdict }) => verdict)).not.toContain("fail");
    const findings = findingsOf(rounded, { "a.x": "9%" });
    for (const rule of ["across", "down"]) {
      expect(findings.get(rule)).toMatchObject({
        verdict: "fail",
        repair: [{ cell: "a.x", value: "0" }],
      });
    }
  });
});

describe("a rate over the counts of a table", () => {
  const counts: PeriodicReport = {
    title: "Bảng",
    period: { label: "2021-Q1" },
    cells: { a: "30", b: "70", all: "100", also: "70", rate: "30,00%" },
    rules: [
      { id: "sum", kind: "sum-of-parts", total: "all", parts: ["a", "b"] },
      { id: "same", kind: "sum-of-parts", total: "also", parts: ["b"] },
      { id: "rate", kind: "rate", rate: "rate", numerator: "a", denominator: "all" },
    ],
  };

  it("is put back where one of them is wrong, and stays where it is wrong itself", () => {
    expect(findingsOf(counts, { a: "80" }).get("rate")?.verdict).toBe("not-checkable");
    expect(findingsOf(counts, { a: "80", rate: "33,00%" }).get("rate")?.verdict).toBe("fail");
    expect(findingsOf(counts, { rate: "33,00%" }).get("rate")?.verdict).toBe("fail");
  });

  it("stays failed where a sum of rates and the rate's own counts both point at it", () => {
    const report: PeriodicReport = {
      ...counts,
      cells: { ...counts.cells, other: "70,00%", both: "100,00%" },
      rules: [
        ...(counts.rules ?? []),
        { id: "rates", kind: "sum-of-parts", total: "both", parts: ["rate", "other"] },
      ],
    };
    const findings = findingsOf(report, { rate: "80,00%" });
    expect(findings.get("rates")).toMatchObject({
      verdict: "fail",
      repair: [{ cell: "rate", value: "30" }],
    });
    expect(findings.get("rate")?.verdict).toBe("fail");
  });

  it("names the same failed sum behind it, whatever the order of the rules", () => {
    const rules: ReportRule[] = [
      ...(counts.rules ?? []),
      { id: "again", kind: "sum-of-parts", total: "all", parts: ["a", "c"] },
    ];
    const report = { ...counts, rules, cells: { ...counts.cells, c: "70", all: "800" } };
    const turned = { ...report, rules: rules.toReversed() };
    expect(checkReport(turned, { asOf })).toEqual(checkReport(report, { asOf }));
  });
});

describe("a sum with other reasons to fail, or figures that are not there", () => {
  const table = (edition?: "2004" | "2025", missing?: "never-skip"): PeriodicReport => ({
    title: "Bảng",
    period: { label: "2021-Q1" },
    cells: { "a.x": "1", "b.x": "2", "all.x": "3", "a.y": "4", "b.y": "5", "all.y": "9" },
    rules: [
      {
        id: "down",
        kind: "roll-up",
        parent: "all",
        children: ["a", "b"],
        columns: ["x"],
        ...(edition && { edition }),
        ...(missing && { missing }),
      },
      { id: "a", kind: "same-figure", severity: "error", cells: ["a.x", "copy"] },
    ],
  });

  it("names no cell where the rows are cut by the wrong administrative units", () => {
    const findings = findingsOf(table("2025"), { "a.x": "8", copy: "1" });
    expect(findings.get("down/x")).toMatchObject({ verdict: "fail", repair: [] });
    expect(findings.get("down/x")?.message.en).not.toContain("look at");
  });

  it("looks also where a missing figure counts as nothing", () => {
    const report = table(undefined, "never-skip");
    const wrong = findingsOf(report, { "b.x": "–", "a.x": "8", copy: "3" });
    expect(wrong.get("down/x")).toMatchObject({ repair: [{ cell: "a.x", value: "3" }] });
  });
});

describe("figures that may be negative", () => {
  it("do not have another cell named for one that lost its sign", () => {
    const report: PeriodicReport = {
      title: "Báo cáo",
      period: { label: "2021-Q1" },
      cells: { before: "-9", now: "0", after: "-9" },
      rules: [
        {
          id: "ytd",
          kind: "year-to-date",
          cumulative: "after",
          previous: "before",
          current: "now",
        },
        {
          id: "flow",
          kind: "flow-within-stock",
          flow: "now",
          before: "before",
          after: "after",
          equal: true,
        },
      ],
    };
    expect(checkReport(report, { asOf }).summary.fail).toBe(0);
    for (const cells of [{ before: "0" }, { after: "5" }, { now: "3" }]) {
      const findings = [...findingsOf(report, cells).values()];
      expect(findings.map(({ verdict, repair }) => ({ verdict, repair }))).toEqual([
        { verdict: "fail", repair: [] },
        { verdict: "fail", repair: [] },
      ]);
    }
  });

  it("do not have another cell named where the only minus sign was lost with its digit", () => {
    const report: PeriodicReport = {
      title: "Báo cáo",
      period: { label: "2021-Q1" },
      cells: { a: "-3", b: "53", all: "50", also: "50" },
      rules: [
        { id: "sum", kind: "sum-of-parts", total: "all", parts: ["a", "b"] },
        { id: "same", kind: "sum-of-parts", total: "also", parts: ["all"] },
      ],
    };
    expect(findingsOf(report).get("sum")?.verdict).toBe("pass");
    expect(findingsOf(report, { a: "0" }).get("sum")?.repair).toEqual([]);
  });
});
