import * as z from "zod";

// The structure of a validation report (ESSnet ValidatInt, version 1.0.1; data-cleaning/ValidatReport,
// json/validation_report_1.0.1.json and report/reports.tex), said again in our own words. The
// original leaves every object open and requires less; here each is closed but for what we add, so
// that a slip shows. The report names event, rule and data as extendable, the value as not.

const time = z.string().regex(/^\d{8}T\d{6}[+-]\d{4}$/);
const keys = z.array(z.array(z.string()));

const event = z.strictObject({
  time,
  actor: z.string().min(1),
  agent: z.string().optional(),
  trigger: z.string().optional(),
});

const rule = z.strictObject({
  language: z.string().min(1),
  expression: z.string().min(1),
  severity: z.enum(["information", "warning", "error"]),
  description: z.string().optional(),
  change: z.enum(["up", "down"]).optional(),
  explanation: z.string().optional(),
});

/** What `extra` says stands in `data` besides source, target and description. */
export const publishedStructure = (extra: z.core.$ZodShape): z.ZodType =>
  z.array(
    z.strictObject({
      id: z.string().min(1),
      type: z.literal("validation"),
      event,
      rule,
      data: z.strictObject({
        source: keys,
        target: keys,
        description: z.string().optional(),
        ...extra,
      }),
      value: z.enum(["0", "1", "NA"]),
    }),
  );
