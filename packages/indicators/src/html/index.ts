// The HTML report: one page that needs nothing but itself.
export { type ReportPage, renderReportPage } from "./report-page.ts";
