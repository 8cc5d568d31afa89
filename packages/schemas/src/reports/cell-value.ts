import * as z from "zod";
import type { Of } from "../metadata/named-schema.ts";
import { reportField } from "./report-field.ts";

/** How a printed figure was shortened: rounded half up, half to even, or cut. */
export const roundings = ["half-up", "half-even", "truncate"] as const;
/** One of {@link roundings}. */
export type Rounding = (typeof roundings)[number];

/** A name of a cell: `level34`, or `row.column` in a table. `@` and space are kept for references. */
export const CellName: z.ZodString = z.string().regex(/^[^\s@]{1,200}$/);

const printed = z.string().max(500);

const detailedCell = z.strictObject({
  text: reportField(printed, "Số liệu như đã in", "Figure as printed"),
  unit: reportField(z.string().max(60).optional(), "Đơn vị tính", "Unit"),
  decimals: reportField(
    z.int().min(0).max(20).optional(),
    "Số chữ số thập phân",
    "Number of decimals",
  ),
  rounding: reportField(z.enum(roundings).optional(), "Cách làm tròn", "Rounding"),
  asOf: reportField(printed.optional(), "Thời điểm số liệu", "Date of the figure", "periods"),
  from: reportField(printed.optional(), "Từ ngày", "From", "periods"),
  to: reportField(printed.optional(), "Đến ngày", "To", "periods"),
  status: reportField(
    z.enum(["estimate", "preliminary", "official"]).optional(),
    "Tình trạng số liệu",
    "Status of the figure",
  ),
});

const cellValue = z.union([
  reportField(printed, "Số liệu như đã in", "Figure as printed"),
  reportField(z.int(), "Số nguyên chính xác", "Exact integer"),
  reportField(z.null(), "Chưa có số liệu", "No figure"),
  detailedCell,
]);

/** The type of {@link CellValue}'s schema. */
export interface CellValueSchema extends Of<typeof cellValue> {}

/**
 * A reported figure (số liệu báo cáo): text as printed, a JSON integer (exact), `null`, or an object.
 *
 * Text follows Vietnamese print: `"56,47%"`, `"hơn 122 triệu"`; `"–"`, `"…"` and empty text are
 * missing, `"không phát sinh"` is a declared zero. Dates are printed text too. A JSON number with a
 * fraction, or beyond 2^53 − 1, is refused: text keeps every digit. Whether the text can be read is
 * not checked here but by `parseQuantity` of `@egov-vn/indicators`.
 *
 * @basis 09/2019/NĐ-CP
 * @example
 * ```ts
 * import { CellValue } from "@egov-vn/schemas";
 *
 * CellValue.safeParse("56,47%").success; // => true
 * CellValue.safeParse(56.47).success; // => false
 * ```
 */
export const CellValue: CellValueSchema = cellValue;
/** A reported figure; see the schema of the same name. */
export type CellValue = z.infer<CellValueSchema>;
