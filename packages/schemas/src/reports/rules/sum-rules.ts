import * as z from "zod";
import { reportField } from "../report-field.ts";
import { cell, cells, kind, optional, overFigures, tableLine } from "./rule-parts.ts";

const lines = z.array(tableLine).min(1);

/** Rules about figures that are added up or contain one another. */
export const sumRules = [
  z.strictObject({
    ...overFigures,
    kind: kind("sum-of-parts"),
    total: cell("Tổng số", "Total"),
    parts: cells("Các thành phần", "Parts"),
    exhaustive: optional(z.boolean(), "Thành phần đầy đủ", "Parts are exhaustive"),
  }),
  z.strictObject({
    ...overFigures,
    kind: kind("subset"),
    part: cell("Số trong đó", "Part"),
    whole: cell("Toàn bộ", "Whole"),
    strict: optional(z.boolean(), "Phải nhỏ hơn hẳn", "Must be less, not equal"),
  }),
  z.strictObject({
    ...overFigures,
    kind: kind("nested"),
    levels: cells("Các mức, mức rộng nhất trước", "Levels, the widest first"),
  }),
  z.strictObject({
    ...overFigures,
    kind: kind("balance"),
    in: cells("Bên vào", "What comes in"),
    out: cells("Bên ra", "What goes out"),
  }),
  z.strictObject({
    ...overFigures,
    kind: kind("roll-up"),
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
  z.strictObject({
    ...overFigures,
    kind: kind("share-of-hundred"),
    parts: cells("Các tỷ trọng", "Shares"),
    counts: optional(cells("Số lượng", "Counts"), "Số lượng tương ứng", "Counts behind the shares"),
  }),
  z.strictObject({
    ...overFigures,
    kind: kind("flow-within-stock"),
    flow: cell("Số phát sinh trong kỳ", "Flow"),
    before: cell("Số lũy kế đầu kỳ", "Stock before"),
    after: cell("Số lũy kế cuối kỳ", "Stock after"),
    equal: optional(z.boolean(), "Phải bằng hiệu", "Must be equal to the difference"),
  }),
  z.strictObject({
    ...overFigures,
    kind: kind("year-to-date"),
    cumulative: cell("Lũy kế từ đầu năm", "Year to date"),
    previous: cell("Lũy kế kỳ trước", "Year to date before"),
    current: cell("Số trong kỳ", "This period"),
  }),
] as const;
