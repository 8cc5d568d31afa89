import type { PeriodicReport, ReportRule } from "@egov-vn/schemas";

/** A report of sums of ten cells each, one in a hundred of them wrong. */
export interface BenchReport {
  readonly report: PeriodicReport;
  /** The same as plain numbers: the parts of each rule, then its total. */
  readonly sums: readonly (readonly number[])[];
  readonly wrong: number;
}

/** `rules` sums over ten cells each; with fewer tables than rules, several rules share a table. */
export function benchReport(rules: number, tables: number = rules): BenchReport {
  const cells: Record<string, string> = {};
  const sums: number[][] = [];
  for (let table = 0; table < tables; table += 1) {
    const parts = Array.from({ length: 9 }, (_, part) => (table * 7919 + part * 104_729) % 99_991);
    const total = parts.reduce((sum, part) => sum + part, 0) + (table % 100 === 7 ? 3 : 0);
    for (const [part, value] of [...parts, total].entries()) {
      cells[`table${table}.cell${part}`] = String(value).replace(/\B(?=(?:\d{3})+$)/g, ".");
    }
    sums.push([...parts, total]);
  }
  const cellsOf = (table: number) =>
    Array.from({ length: 10 }, (_, part) => `table${table}.cell${part}`);
  const list = Array.from({ length: rules }, (_, index): ReportRule => {
    const [total = "", ...parts] = cellsOf(index % tables).reverse();
    return { id: `rule${index}`, kind: "sum-of-parts", total, parts };
  });
  const asked = list.map((_, index) => sums[index % tables] ?? []);
  return {
    report: { title: "Bảng lớn", period: { label: "2021-Q1" }, cells, rules: list },
    sums: asked,
    wrong: asked.filter(isWrong).length,
  };
}

/** Whether the parts do not make the total, in floating point, which is exact for these counts. */
function isWrong(sum: readonly number[]): boolean {
  const parts = sum.slice(0, -1).reduce((added, part) => added + part, 0);
  return parts !== sum.at(-1);
}
