import * as z from "zod";
import type { Of } from "../metadata/named-schema.ts";
import { reportField } from "./report-field.ts";

/** A reference to a cell: `cell`, or `cell@label` for an earlier period. */
const reference = z.string().regex(/^[^\s@]{1,200}(?:@[^\s@]{1,20})?$/);
const references = z.array(reference).min(1);
const decimalText = z.string().regex(/^-?\d{1,40}(?:\.\d{1,40})?$/);
const limit = z.union([
  reportField(z.int(), "Giới hạn (số nguyên)", "Limit (integer)"),
  reportField(decimalText, "Giới hạn (số thập phân, dấu chấm)", "Limit (decimal, with a point)"),
]);
const printedDate = z.string().max(500);

const cell = (vi: string, en: string) => reportField(reference, vi, en);
const cells = (vi: string, en: string) => reportField(references, vi, en);
const optional = <Schema extends z.core.$ZodType>(schema: Schema, vi: string, en: string) =>
  reportField(z.optional(schema), vi, en);

/** What every rule may say, whatever its kind. */
const shared = {
  id: reportField(z.string().regex(/^[^\s]{1,120}$/), "Mã quy tắc", "Rule id", "reconciliation"),
  severity: reportField(
    z.enum(["error", "warning", "info"]).optional(),
    "Mức độ nghiêm trọng",
    "Severity",
    "reconciliation",
  ),
  basis: reportField(
    z.string().min(1).max(300).optional(),
    "Căn cứ của quy tắc",
    "Ground of the rule",
    "reconciliation",
  ),
};

const kind = <Kind extends string>(name: Kind) =>
  reportField(z.literal(name), "Loại quy tắc", "Kind of rule", "reconciliation");

const reportRule = z.discriminatedUnion("kind", [
  z.strictObject({
    ...shared,
    kind: kind("sum-of-parts"),
    total: cell("Tổng số", "Total"),
    parts: cells("Các thành phần", "Parts"),
    exhaustive: optional(z.boolean(), "Thành phần đầy đủ", "Parts are exhaustive"),
  }),
  z.strictObject({
    ...shared,
    kind: kind("subset"),
    part: cell("Số trong đó", "Part"),
    whole: cell("Toàn bộ", "Whole"),
  }),
  z.strictObject({
    ...shared,
    kind: kind("rate"),
    rate: cell("Tỷ lệ", "Rate"),
    numerator: cell("Tử số", "Numerator"),
    denominator: cell("Mẫu số", "Denominator"),
    factor: optional(limit, "Hệ số (100 với phần trăm)", "Factor (100 for per cent)"),
  }),
  z.strictObject({
    ...shared,
    kind: kind("change"),
    change: cell("Mức tăng giảm", "Change"),
    current: cell("Kỳ này", "Current"),
    base: reportField(reference, "Gốc so sánh", "Base"),
    of: optional(
      z.enum(["percent", "points", "either"]),
      "Cách tính thay đổi",
      "Change measured in",
    ),
  }),
  z.strictObject({
    ...shared,
    kind: kind("monotone"),
    series: cells("Chuỗi số lũy kế", "Cumulative series"),
    mayFall: optional(z.boolean(), "Được phép giảm", "May fall"),
  }),
  z.strictObject({
    ...shared,
    kind: kind("as-of"),
    cell: optional(reference, "Số liệu", "Cell"),
  }),
  z.strictObject({
    ...shared,
    kind: kind("window"),
    from: optional(printedDate, "Từ ngày", "From"),
    to: optional(printedDate, "Đến ngày", "To"),
    regime: optional(z.string().min(1).max(80), "Chế độ báo cáo", "Reporting regime"),
  }),
  z.strictObject({
    ...shared,
    kind: kind("range"),
    cell: cell("Số liệu", "Cell"),
    min: optional(limit, "Nhỏ nhất", "Minimum"),
    max: optional(limit, "Lớn nhất", "Maximum"),
  }),
  z.strictObject({
    ...shared,
    kind: kind("complete"),
    cells: cells("Các số liệu phải có", "Cells that must be there"),
  }),
  z.strictObject({
    ...shared,
    kind: kind("same-figure"),
    cells: cells("Các nguồn của cùng một số liệu", "Sources of one figure"),
  }),
  z.strictObject({
    ...shared,
    kind: kind("citation"),
    text: reportField(z.string().min(1).max(2000), "Câu viện dẫn văn bản", "Citation as printed"),
  }),
]);

/** The type of {@link ReportRule}'s schema. */
export interface ReportRuleSchema extends Of<typeof reportRule> {}

/**
 * A consistency rule (quy tắc kiểm tra) as plain data, so that one file runs in any language.
 *
 * `kind` decides the parameters; cells are named `cell` or `cell@label`. Without `severity` the
 * kind's own applies. Unknown kinds and unknown parameters are refused: a mistyped rule that checks
 * nothing would look like a passed one. That the cells exist is not checked here.
 *
 * @basis 224/2026/NĐ-CP art. 8
 * @example
 * ```ts
 * import { ReportRule } from "@egov-vn/schemas";
 *
 * const rule = { id: "levels", kind: "sum-of-parts", total: "level34", parts: ["level3", "level4"] };
 * ReportRule.safeParse(rule).success; // => true
 * ReportRule.safeParse({ ...rule, part: "level3" }).success; // => false
 * ```
 */
export const ReportRule: ReportRuleSchema = reportRule;
/** A consistency rule; see the schema of the same name. */
export type ReportRule = z.infer<ReportRuleSchema>;
