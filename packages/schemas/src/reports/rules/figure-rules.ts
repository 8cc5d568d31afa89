import * as z from "zod";
import { reportField } from "../report-field.ts";
import { cell, cells, kind, limit, optional, reference, shared } from "./rule-parts.ts";

/** Rules about single figures: their presence, size and sources. */
export const figureRules = [
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
    need: optional(
      z.enum(["each", "all-or-none", "at-most-one"]),
      "Phải có những số nào",
      "Which of them are needed",
    ),
  }),
  z.strictObject({
    ...shared,
    kind: kind("same-figure"),
    cells: cells("Các nguồn của cùng một số liệu", "Sources of one figure"),
  }),
  z.strictObject({
    ...shared,
    kind: kind("differs"),
    cells: cells("Các số liệu phải khác nhau", "Figures that must differ"),
  }),
  z.strictObject({
    ...shared,
    kind: kind("magnitude"),
    amount: cell("Số tiền hoặc khối lượng", "Amount"),
    count: cell("Số lượt", "Count"),
    min: reportField(limit, "Bình quân nhỏ nhất", "Smallest mean"),
    max: reportField(limit, "Bình quân lớn nhất", "Largest mean"),
  }),
  z.strictObject({
    ...shared,
    kind: kind("target"),
    cell: cell("Kết quả", "Result"),
    target: reportField(
      z.union([reference, z.int()]),
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
