import type { CellValue, PeriodicReport, ReportRule } from "@egov-vn/schemas";
import { type CheckOptions, checkReport, type Finding } from "../../src/index.ts";

/** The one finding of one rule over some cells, in the first quarter of 2021. */
export function findingOf(
  rule: ReportRule,
  cells: Readonly<Record<string, CellValue>>,
  more: Omit<Partial<PeriodicReport>, "set"> & Partial<CheckOptions> = {},
): Finding {
  const { set, asOf = "2021-06-30", regimes, ...report } = more;
  const { findings } = checkReport(
    { title: "Báo cáo", period: { label: "2021-Q1" }, cells, rules: [rule], ...report },
    { asOf, ...(set && { set }), ...(regimes && { regimes }) },
  );
  const own = findings.filter((finding) => finding.rule === rule.id && finding.kind === rule.kind);
  const [finding] = own;
  if (own.length !== 1 || !finding) throw new Error(`${own.length} findings of ${rule.id}`);
  return finding;
}

/** The verdict of one rule over some cells. */
export function verdictOf(...args: Parameters<typeof findingOf>): Finding["verdict"] {
  return findingOf(...args).verdict;
}
