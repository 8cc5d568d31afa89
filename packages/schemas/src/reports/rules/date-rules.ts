import * as z from "zod";
import { reportField } from "../report-field.ts";
import { cell, kind, optional, printedDate, reference, shared } from "./rule-parts.ts";

/** Rules about days, windows and periods. */
export const dateRules = [
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
    kind: kind("period-present"),
    cell: cell("Số phát sinh trong kỳ", "Flow"),
  }),
  z.strictObject({
    ...shared,
    kind: kind("pace"),
    flow: cell("Số phát sinh trong kỳ", "Flow"),
    target: cell("Chỉ tiêu phải đạt", "Target"),
    by: reportField(printedDate, "Hạn phải đạt", "Day by which to reach it"),
    reached: optional(reference, "Số đã đạt đến cuối kỳ", "Reached by the end of the period"),
  }),
] as const;
