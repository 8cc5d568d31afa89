import type { BilingualText, PeriodicReport } from "@egov-vn/schemas";
import type { CheckResult } from "../findings/finding.ts";
import { formatDate } from "../findings/number-format.ts";
import type { Regime } from "../regimes/regime.ts";
import { regimes as knownRegimes } from "../regimes/regimes.ts";
import { readReport } from "../report/read-report.ts";
import type { IndicatorSet } from "../sets/indicator.ts";
import { changeCharts } from "./change-chart.ts";
import { escapeHtml } from "./escape.ts";
import { figuresChart } from "./figures-chart.ts";
import { figuresTable } from "./figures-table.ts";
import { findingsTables } from "./findings-table.ts";
import { inLanguage, type PageContext } from "./page-context.ts";
import { styles } from "./styles.ts";
import { verdictTiles } from "./verdict-tiles.ts";

/** What the page shows: a report and what `checkReport` found in it. */
export interface ReportPage {
  readonly report: PeriodicReport;
  readonly result: CheckResult;
  /** Day of the check, as given to `checkReport`. */
  readonly asOf: string;
  readonly set?: IndicatorSet;
  readonly regimes?: Readonly<Record<string, Regime>>;
  /** Vietnamese unless said. */
  readonly lang?: keyof BilingualText;
}

/**
 * Writes a checked report as one HTML page (báo cáo kiểm tra) with tables and charts.
 *
 * The page holds its style and pictures and asks for nothing from anywhere; it has no script. A pure
 * function: the same input gives the same text.
 *
 * @example
 * ```ts
 * import { checkReport } from "@egov-vn/indicators";
 * import { renderReportPage } from "@egov-vn/indicators/html";
 *
 * const report = { title: "Báo cáo", period: { label: "2021-Q1" }, cells: { births: "14.403.503" } };
 * const asOf = "2021-03-31";
 * const page = renderReportPage({ report, result: checkReport(report, { asOf }), asOf });
 * page.startsWith("<!doctype html>"); // => true
 * ```
 */
export function renderReportPage(input: ReportPage): string {
  const { report, result, set, asOf, lang = "vi" } = input;
  const rules = readReport(report, {
    asOf,
    set,
    regimes: input.regimes ?? knownRegimes,
    rules: report.rules ?? [],
  });
  const page: PageContext = { report, result, set, rules, lang };
  const title = escapeHtml(report.title);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="@egov-vn/indicators">
<title>${title}</title>
<style>${styles}</style>
</head>
<body><main>
<h1>${title}</h1>
${subtitle(page, asOf)}
${verdictTiles(page)}
${findingsTables(page)}
${changeCharts(page)}
${figuresChart(page)}
${figuresTable(page)}
${footer(page)}
</main></body>
</html>
`;
}

function subtitle(page: PageContext, asOf: string): string {
  const { report, rules, set, lang } = page;
  const facts = [
    `${inLanguage(page, "Kỳ báo cáo", "Period")} ${report.period.label}`,
    rules.window && `${formatDate(rules.window.from)[lang]} – ${formatDate(rules.window.to)[lang]}`,
    report.agency,
    set?.title[lang],
    rules.regime?.title[lang],
    `${inLanguage(page, "kiểm tra tính đến ngày", "checked as of")} ${formatDate(asOf)[lang]}`,
  ];
  return `<p class="soft">${facts
    .filter((fact) => fact !== undefined)
    .map(escapeHtml)
    .join(" · ")}</p>`;
}

function footer(page: PageContext): string {
  const text = inLanguage(
    page,
    "Trang này do phần mềm nguồn mở không chính thức @egov-vn/indicators lập. Số liệu được giữ nguyên như đã in; không có gì được tự động sửa.",
    "Made by @egov-vn/indicators, which is open source and unofficial. Figures stand as printed; nothing was changed.",
  );
  return `<footer><p>${text}</p></footer>`;
}
