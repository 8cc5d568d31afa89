import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { checkReport } from "../../../src/index.ts";
import { findingOf } from "../../report/checked.ts";

const rule = {
  id: "up",
  kind: "roll-up",
  parent: "all",
  children: ["north", "south"],
  columns: ["received"],
} satisfies ReportRule;
const clean = { "all.received": 30, "north.received": 10, "south.received": 20 };

function column(
  more: Partial<Extract<ReportRule, { kind: "roll-up" }>>,
  cells: object = clean,
  label = "2021-Q1",
) {
  const { findings } = checkReport(
    {
      title: "Báo cáo",
      period: { label },
      cells: { ...cells },
      rules: [{ ...rule, ...more }],
    },
    { asOf: "2026-06-30" },
  );
  return findings.filter((found) => found.kind === "roll-up");
}

describe("a roll-up", () => {
  it("gives one finding for each column, named by it", () => {
    const cells = { ...clean, "all.resolved": 9, "north.resolved": 4, "south.resolved": 4 };
    expect(column({ columns: ["received", "resolved"] }, cells)).toMatchObject([
      {
        rule: "up/received",
        verdict: "pass",
        cells: ["all.received", "north.received", "south.received"],
      },
      { rule: "up/resolved", verdict: "fail", residual: { low: "-1", high: "-1" } },
    ]);
  });

  it("says when the difference is just one of the rows: it may be counted twice", () => {
    const [twice] = column({}, { ...clean, "all.received": 20 });
    expect(twice?.verdict).toBe("fail");
    expect(twice?.message.en).toContain("The difference is just north.received (10)");
  });

  it("says when the parent is just twice its rows", () => {
    const [twice] = column({}, { ...clean, "all.received": 60 });
    expect(twice?.message.en).toContain("is just twice its rows");
  });

  it("doubts a parent that is declared to hold only its own, yet equals its children", () => {
    expect(column({ includesDescendants: false })[0]).toMatchObject({ verdict: "suspect" });
    expect(
      column({ includesDescendants: false }, { ...clean, "all.received": 3 })[0],
    ).toMatchObject({
      verdict: "pass",
      repair: [],
    });
    expect(column({ includesDescendants: true })[0]).toMatchObject({ verdict: "pass" });
  });

  it("is cut by the administrative units in force at the end of the period", () => {
    const verdict = (edition: "2004" | "2025", label: string) =>
      column({ edition }, clean, label)[0]?.verdict;
    expect(verdict("2004", "2025-Q2")).toBe("pass");
    expect(verdict("2025", "2025-Q2")).toBe("fail");
    expect(verdict("2025", "2025-Q3")).toBe("pass");
    expect(verdict("2004", "2025-Q3")).toBe("fail");
    expect(verdict("2025", "2025")).toBe("pass");
    expect(verdict("2004", "2025")).toBe("suspect");
  });

  it("cannot be checked without a row", () => {
    expect(column({}, { "all.received": 30, "north.received": 10 })[0]?.verdict).toBe(
      "not-checkable",
    );
  });
});

describe("a table with row and column identities", () => {
  const table = {
    ...clean,
    "all.online": 12,
    "north.online": 4,
    "south.online": 8,
    "all.desk": 18,
    "north.desk": 6,
    "south.desk": 12,
  };
  const rows = ["all", "north", "south"].map(
    (row): ReportRule => ({
      id: `row-${row}`,
      kind: "sum-of-parts",
      total: `${row}.received`,
      parts: [`${row}.online`, `${row}.desk`],
    }),
  );
  const rules: ReportRule[] = [{ ...rule, columns: ["received", "online", "desk"] }, ...rows];
  const found = (cells: object) =>
    checkReport(
      { title: "x", period: { label: "2021" }, cells: { ...cells }, rules },
      { asOf: "2022-01-31" },
    ).findings;

  it("names the cell that both residuals point at, with its value", () => {
    const failed = found({ ...table, "south.online": 18 }).filter(
      (finding) => finding.verdict === "fail",
    );
    expect(failed.map(({ rule, repair }) => [rule, repair])).toEqual([
      ["row-south", [{ cell: "south.online", value: "8" }]],
      ["up/online", [{ cell: "south.online", value: "8" }]],
    ]);
    expect(failed[0]?.message.vi).toContain(
      "Ô cần xem: south.online (18); nếu là 8 thì 2 quy tắc đang sai sẽ đúng",
    );
  });

  it("names nothing where several cells would do", () => {
    const only = rules.filter(({ id }) => id === "row-south");
    const { findings } = checkReport(
      {
        title: "x",
        period: { label: "2021" },
        cells: { ...table, "south.online": 18 },
        rules: only,
      },
      { asOf: "2022-01-31" },
    );
    expect(findings).toMatchObject([{ verdict: "fail", repair: [] }]);
  });

  it("names each of two wrong cells in different rows and columns", () => {
    const failed = found({ ...table, "south.online": 18, "north.desk": 7 }).filter(
      ({ verdict }) => verdict === "fail",
    );
    expect(
      Object.fromEntries(failed.map((finding) => [finding.rule, finding.repair[0]?.cell])),
    ).toEqual({
      "row-north": "north.desk",
      "row-south": "south.online",
      "up/desk": "north.desk",
      "up/online": "south.online",
    });
  });

  it("never proposes a negative count", () => {
    const two: ReportRule = { id: "s", kind: "sum-of-parts", total: "t", parts: ["a", "b"] };
    expect(findingOf(two, { t: 1, a: 5, b: 4 }).repair).toEqual([{ cell: "t", value: "9" }]);
  });
});
