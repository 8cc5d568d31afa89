import * as z from "zod";
import { reportField } from "../report-field.ts";

/** A reference to a cell: `cell`, or `cell@label` for an earlier period. */
export const reference: z.ZodString = z.string().regex(/^[^\s@]{1,200}(?:@[^\s@]{1,20})?$/);

/** A row or a column of a table, whose cells are named `row.column`. */
export const tableLine: z.ZodString = z.string().regex(/^[^\s@]{1,150}$/);

const decimalText = z.string().regex(/^-?\d{1,40}(?:\.\d{1,40})?$/);

/** A JSON number, with a fraction or without. */
export const exactNumber = z.number().min(-Number.MAX_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);

/**
 * A number of the rule itself: a JSON number, taken as it is written, or decimal text for more digits
 * than a JSON number keeps. Nothing was printed here, so a fraction says all that it means.
 */
export const limit = z.union([
  reportField(exactNumber, "Giới hạn (số)", "Limit (number)"),
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

const severities = z.enum(["error", "warning", "info"]);
const strategies = z.enum(["skip-if-any", "skip-if-all", "never-skip", "bounds"]);

// Types, not interfaces: only a type is a shape to zod.
type Shape<Kind extends string> = {
  id: z.ZodString;
  severity: z.ZodOptional<typeof severities>;
  basis: z.ZodOptional<z.ZodString>;
  kind: z.ZodLiteral<Kind>;
};
type FigureShape<Kind extends string> = Shape<Kind> & { missing: z.ZodOptional<typeof strategies> };

/** Schema of one kind of rule, named so that declarations do not repeat what all of them say. */
export interface RuleSchema<Kind extends string, Fields extends z.core.$ZodLooseShape>
  extends z.ZodObject<Shape<Kind> & Fields, z.core.$strict> {}

/** Schema of one kind of rule over figures. */
export interface FigureRuleSchema<Kind extends string, Fields extends z.core.$ZodLooseShape>
  extends z.ZodObject<FigureShape<Kind> & Fields, z.core.$strict> {}

/** What every rule may say, whatever its kind. */
function shape<Kind extends string>(kind: Kind): Shape<Kind> {
  return {
    id: reportField(z.string().regex(/^[^\s]{1,120}$/), "Mã quy tắc", "Rule id", "reconciliation"),
    severity: reportField(
      severities.optional(),
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
    kind: reportField(z.literal(kind), "Loại quy tắc", "Kind of rule", "reconciliation"),
  };
}

/** A rule of one kind with its parameters. */
export function rule<Kind extends string, Fields extends z.core.$ZodLooseShape>(
  kind: Kind,
  parameters: Fields,
): RuleSchema<Kind, Fields> {
  return z.strictObject({ ...shape(kind), ...parameters });
}

/** The same for a rule over figures, which may say what becomes of one that is not there. */
export function figureRule<Kind extends string, Fields extends z.core.$ZodLooseShape>(
  kind: Kind,
  parameters: Fields,
): FigureRuleSchema<Kind, Fields> {
  const missing = optional(
    strategies,
    "Cách xử lý số liệu thiếu",
    "What a missing figure counts for",
  );
  return z.strictObject({ ...shape(kind), missing, ...parameters });
}
