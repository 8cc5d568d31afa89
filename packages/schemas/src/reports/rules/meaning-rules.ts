import * as z from "zod";
import { reportField } from "../report-field.ts";
import { cell, cells, optional, rule } from "./rule-parts.ts";

/** Rules about what figures and words mean. */
export const meaningRules = [
  rule("wording", {
    cell: cell("Số liệu", "Cell"),
    claims: reportField(
      z.enum(["level", "growth", "share"]),
      "Lời văn nói về mức, tăng trưởng hay tỷ trọng",
      "What the words claim",
    ),
    words: optional(z.string().min(1).max(500), "Lời văn như đã in", "Words as printed"),
  }),
  rule("definition", {
    cells: cells("Các số liệu được so sánh", "Cells compared"),
  }),
  rule("additivity", {
    total: cell("Tổng số", "Total"),
    parts: cells("Các thành phần được cộng", "Parts added"),
  }),
  rule("citation", {
    text: reportField(z.string().min(1).max(2000), "Câu viện dẫn văn bản", "Citation as printed"),
  }),
  rule("agency-class", {
    agency: reportField(
      z.string().min(1).max(200),
      "Cơ quan: tên hoặc mã định danh",
      "Agency: name or code",
    ),
    called: reportField(
      z.string().min(1).max(200),
      "Loại cơ quan theo lời văn",
      "Class of agency as printed",
    ),
  }),
] as const;
