import * as z from "zod";
import { reportField } from "../report-field.ts";
import { cell, cells, limit, optional, reference, rule } from "./rule-parts.ts";

/** Rules about one figure over time. */
export const seriesRules = [
  rule("change", {
    change: cell("Mức tăng giảm", "Change"),
    current: cell("Kỳ này", "Current"),
    base: reportField(reference, "Gốc so sánh", "Base"),
    of: optional(
      z.enum(["percent", "points", "either"]),
      "Cách tính thay đổi",
      "Change measured in",
    ),
  }),
  rule("monotone", {
    series: cells("Chuỗi số lũy kế", "Cumulative series"),
    mayFall: optional(z.boolean(), "Được phép giảm", "May fall"),
  }),
  rule("outlier", {
    series: cells("Chuỗi số liệu các kỳ trước", "Series of earlier periods"),
    cell: cell("Số liệu", "Cell"),
  }),
  rule("revision", {
    before: cell("Số đã công bố", "Figure published before"),
    after: cell("Số thay thế", "Figure that replaces it"),
    maxChange: reportField(limit, "Mức điều chỉnh lớn nhất (%)", "Largest revision (per cent)"),
  }),
] as const;
