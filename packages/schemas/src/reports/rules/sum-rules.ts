import * as z from "zod";
import { reportField } from "../report-field.ts";
import { cell, cells, figureRule, optional, tableLine } from "./rule-parts.ts";

const lines = z.array(tableLine).min(1);

/** Rules about figures that are added up or contain one another. */
export const sumRules = [
  figureRule("sum-of-parts", {
    total: cell("Tổng số", "Total"),
    parts: cells("Các thành phần", "Parts"),
    exhaustive: optional(z.boolean(), "Thành phần đầy đủ", "Parts are exhaustive"),
  }),
  figureRule("subset", {
    part: cell("Số trong đó", "Part"),
    whole: cell("Toàn bộ", "Whole"),
    strict: optional(z.boolean(), "Phải nhỏ hơn hẳn", "Must be less, not equal"),
  }),
  figureRule("nested", {
    levels: cells("Các mức, mức rộng nhất trước", "Levels, the widest first"),
  }),
  figureRule("balance", {
    in: cells("Bên vào", "What comes in"),
    out: cells("Bên ra", "What goes out"),
  }),
  figureRule("roll-up", {
    parent: reportField(tableLine, "Dòng tổng hợp", "Row that sums up"),
    children: reportField(lines, "Các dòng thành phần", "Rows summed up"),
    columns: reportField(lines, "Các cột", "Columns"),
    includesDescendants: optional(
      z.boolean(),
      "Dòng tổng hợp đã gồm các dòng thành phần",
      "The parent already includes its children",
    ),
    edition: optional(
      z.enum(["2004", "2025"]),
      "Danh mục đơn vị hành chính",
      "Edition of the administrative units",
    ),
  }),
  figureRule("share-of-hundred", {
    parts: cells("Các tỷ trọng", "Shares"),
    counts: optional(cells("Số lượng", "Counts"), "Số lượng tương ứng", "Counts behind the shares"),
  }),
  figureRule("flow-within-stock", {
    flow: cell("Số phát sinh trong kỳ", "Flow"),
    before: cell("Số lũy kế đầu kỳ", "Stock before"),
    after: cell("Số lũy kế cuối kỳ", "Stock after"),
    equal: optional(z.boolean(), "Phải bằng hiệu", "Must be equal to the difference"),
  }),
  figureRule("year-to-date", {
    cumulative: cell("Lũy kế từ đầu năm", "Year to date"),
    previous: cell("Lũy kế kỳ trước", "Year to date before"),
    current: cell("Số trong kỳ", "This period"),
  }),
] as const;
