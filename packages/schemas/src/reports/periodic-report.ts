import * as z from "zod";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CellName, CellValue } from "./cell-value.ts";
import { reportField } from "./report-field.ts";
import { ReportRule } from "./report-rule.ts";
import { reference } from "./rules/rule-parts.ts";

const printedDate = z.string().max(500).nullable().optional();

/** `2021`, `2021-H1`, `2021-9M`, `2021-Q1`, `2021-03`, `2021-W12`. */
export const PeriodLabel: z.ZodString = z
  .string()
  .regex(/^\d{4}(?:-(?:H[12]|9M|Q[1-4]|0[1-9]|1[0-2]|W(?:0[1-9]|[1-4]\d|5[0-3])))?$/);

const period = z.strictObject({
  label: reportField(PeriodLabel, "Kỳ báo cáo", "Reporting period", "periods"),
  from: reportField(printedDate, "Từ ngày", "From", "periods"),
  to: reportField(printedDate, "Đến ngày", "To", "periods"),
  asOf: reportField(printedDate, "Thời điểm chốt số liệu", "Status date", "periods"),
});

const waiver = z.strictObject({
  rule: reportField(
    z.string().min(1).max(120),
    "Quy tắc được miễn",
    "Rule waived",
    "reconciliation",
  ),
  cell: reportField(
    reference.optional(),
    "Số liệu được miễn; bỏ trống là mọi số liệu của quy tắc",
    "Cell waived; left out, every cell of the rule",
    "reconciliation",
  ),
  reason: reportField(
    z.string().min(1).max(2000),
    "Lý do giải trình",
    "Explanation",
    "reconciliation",
    "internal",
  ),
  basis: reportField(z.string().min(1).max(300), "Căn cứ", "Ground", "reconciliation"),
  approvedBy: reportField(
    z.string().min(1).max(200),
    "Người phê duyệt",
    "Approved by",
    "reconciliation",
    "personal",
  ),
  from: reportField(z.iso.date().optional(), "Có giá trị từ ngày", "Valid from", "reconciliation"),
  until: reportField(z.iso.date(), "Có giá trị đến hết ngày", "Valid until", "reconciliation"),
});

const cells = z.record(CellName, CellValue);

const periodicReport = z.strictObject({
  $schema: reportField(z.string().max(500).optional(), "Lược đồ của tệp", "Schema of the file"),
  title: reportField(z.string().min(1).max(500), "Tên báo cáo", "Title", "kinds"),
  set: reportField(z.string().min(1).max(80).optional(), "Bộ chỉ tiêu", "Indicator set"),
  agency: reportField(
    z.string().min(1).max(35).optional(),
    "Mã định danh cơ quan báo cáo",
    "Code of the reporting agency",
    "agencyCode",
  ),
  regime: reportField(
    z.string().min(1).max(80).optional(),
    "Chế độ báo cáo",
    "Reporting regime",
    "periods",
  ),
  period,
  cells,
  history: z.record(PeriodLabel, cells).optional(),
  rules: z.array(ReportRule).optional(),
  waivers: z.array(waiver).optional(),
});

/** The type of {@link PeriodicReport}'s schema. */
export interface PeriodicReportSchema extends Of<typeof periodicReport> {}

/**
 * A periodic report (báo cáo định kỳ) as a file: figures as printed, their period, rules, waivers.
 *
 * `cells` are named by indicator, or `row.column` in a table; `history` holds earlier periods by
 * label. Dates are text as printed: what cannot be read becomes a finding, never a refused file.
 * Whether the figures can be read or add up is not checked here but by `checkReport` of
 * `@egov-vn/indicators`.
 *
 * @basis 09/2019/NĐ-CP art. 4, art. 12
 * @example
 * ```ts
 * import { PeriodicReport } from "@egov-vn/schemas";
 *
 * PeriodicReport.safeParse({
 *   title: "Báo cáo quý I/2021",
 *   set: "nq17",
 *   period: { label: "2021-Q1", asOf: "20/3/202" },
 *   cells: { level34: "56,47%", level3: "24,37%", level4: "32,11%" },
 * }).success; // => true
 * ```
 */
export const PeriodicReport: PeriodicReportSchema = recordSchema(periodicReport);
/** A periodic report; see the schema of the same name. */
export type PeriodicReport = z.infer<PeriodicReportSchema>;
