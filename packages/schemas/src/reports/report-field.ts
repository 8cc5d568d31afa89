import type * as z from "zod";
import { field } from "../metadata/field.ts";
import { type LegalBasis, legalBasis } from "../metadata/legal-basis.ts";
import type { ProtectionClass } from "../metadata/protection-class.ts";

/** Decree 09/2019/NĐ-CP on reporting regimes: art. 4 the kinds of report, art. 12 their periods. */
const decree09 = (article: string | null): LegalBasis =>
  legalBasis("09/2019/NĐ-CP", article, {
    from: "2019-03-12",
    confidence: article === null ? "derived" : "official",
  });

/**
 * Grounds of a report's fields. Where the law asks for the content but says nothing of the field,
 * the article is left open and the confidence is `derived`.
 */
export const reportGrounds = {
  kinds: decree09("4"),
  periods: decree09("12"),
  content: decree09(null),
  agencyCode: legalBasis("20/2020/QĐ-TTg", "3–11", { from: "2020-09-15", confidence: "official" }),
  reconciliation: legalBasis("224/2026/NĐ-CP", "8", {
    from: "2026-07-01",
    confidence: "secondary",
  }),
} as const;

/** A field of the report file: title, ground and class in one line. */
export function reportField<Schema extends z.core.$ZodType>(
  schema: Schema,
  vi: string,
  en: string,
  ground: keyof typeof reportGrounds = "content",
  protection: ProtectionClass = "public",
): Schema {
  return field(schema, {
    title: { vi, en },
    basis: [reportGrounds[ground]],
    class: protection,
  });
}
