import * as z from "zod";
import { reportField } from "../report-field.ts";

/** A reference to a cell: `cell`, or `cell@label` for an earlier period. */
export const reference: z.ZodString = z.string().regex(/^[^\s@]{1,200}(?:@[^\s@]{1,20})?$/);

/** A row or a column of a table, whose cells are named `row.column`. */
export const tableLine: z.ZodString = z.string().regex(/^[^\s@]{1,150}$/);

const decimalText = z.string().regex(/^-?\d{1,40}(?:\.\d{1,40})?$/);

/** A number of the rule itself: an integer, or decimal text, so that no digit is lost. */
export const limit = z.union([
  reportField(z.int(), "Giới hạn (số nguyên)", "Limit (integer)"),
  reportField(decimalText, "Giới hạn (số thập phân, dấu chấm)", "Limit (decimal, with a point)"),
]);

/** A date as printed; what cannot be read becomes a finding. */
export const printedDate: z.ZodString = z.string().max(500);

export const cell = (vi: string, en: string): z.ZodString => reportField(reference, vi, en);

export const cells = (vi: string, en: string): z.ZodArray<z.ZodString> =>
  reportField(z.array(reference).min(1), vi, en);

export const optional = <Schema extends z.core.$ZodType>(
  schema: Schema,
  vi: string,
  en: string,
): z.ZodOptional<Schema> => reportField(z.optional(schema), vi, en);

/** What every rule may say, whatever its kind. */
export const shared = {
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

/** What a rule over figures may say besides: what becomes of a figure that is not there. */
export const overFigures = {
  ...shared,
  missing: optional(
    z.enum(["skip-if-any", "skip-if-all", "never-skip", "bounds"]),
    "Cách xử lý số liệu thiếu",
    "What a missing figure counts for",
  ),
};

export const kind = <Kind extends string>(name: Kind): z.ZodLiteral<Kind> =>
  reportField(z.literal(name), "Loại quy tắc", "Kind of rule", "reconciliation");
