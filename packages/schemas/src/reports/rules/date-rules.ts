import * as z from "zod";
import { reportField } from "../report-field.ts";
import { cell, optional, printedDate, reference, rule } from "./rule-parts.ts";

/** Rules about days, windows and periods. */
export const dateRules = [
  rule("as-of", {
    cell: optional(reference, "Số liệu", "Cell"),
  }),
  rule("window", {
    from: optional(printedDate, "Từ ngày", "From"),
    to: optional(printedDate, "Đến ngày", "To"),
    regime: optional(z.string().min(1).max(80), "Chế độ báo cáo", "Reporting regime"),
  }),
  rule("period-present", {
    cell: cell("Số phát sinh trong kỳ", "Flow"),
  }),
  rule("pace", {
    flow: cell("Số phát sinh trong kỳ", "Flow"),
    target: cell("Chỉ tiêu phải đạt", "Target"),
    by: reportField(printedDate, "Hạn phải đạt", "Day by which to reach it"),
    reached: optional(reference, "Số đã đạt đến cuối kỳ", "Reached by the end of the period"),
  }),
] as const;
