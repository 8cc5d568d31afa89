import * as z from "zod";
import { reportField } from "../report-field.ts";
import { cell, cells, exactNumber, limit, optional, reference, rule } from "./rule-parts.ts";

/** Rules about single figures: their presence, size and sources. */
export const figureRules = [
  rule("range", {
    cell: cell("Số liệu", "Cell"),
    min: optional(limit, "Nhỏ nhất", "Minimum"),
    max: optional(limit, "Lớn nhất", "Maximum"),
  }),
  rule("complete", {
    cells: cells("Các số liệu phải có", "Cells that must be there"),
    need: optional(
      z.enum(["each", "all-or-none", "at-most-one"]),
      "Phải có những số nào",
      "Which of them are needed",
    ),
  }),
  rule("same-figure", {
    cells: cells("Các nguồn của cùng một số liệu", "Sources of one figure"),
  }),
  rule("differs", {
    cells: cells("Các số liệu phải khác nhau", "Figures that must differ"),
  }),
  rule("magnitude", {
    amount: cell("Số tiền hoặc khối lượng", "Amount"),
    count: cell("Số lượt", "Count"),
    min: reportField(limit, "Bình quân nhỏ nhất", "Smallest mean"),
    max: reportField(limit, "Bình quân lớn nhất", "Largest mean"),
  }),
  rule("target", {
    cell: cell("Kết quả", "Result"),
    target: reportField(
      z.union([reference, exactNumber]),
      "Chỉ tiêu: ô hoặc số",
      "Target: cell or number",
    ),
    direction: reportField(
      z.enum(["at-least", "at-most"]),
      "Phải đạt ít nhất hay nhiều nhất",
      "At least or at most",
    ),
  }),
] as const;
