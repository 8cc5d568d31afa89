import type * as z from "zod";
import type { BilingualText } from "../metadata/bilingual-text.ts";
import { fieldsUnder } from "../metadata/fields.ts";
import { legalBasis } from "../metadata/legal-basis.ts";

const codes = legalBasis("20/2020/QĐ-TTg", "3–11", { from: "2020-09-15", confidence: "official" });
const formerCodes = legalBasis("QCVN 102:2016/BTTTT", null, { confidence: "secondary" });
const changes = legalBasis("09/2025/QĐ-TTg", null, { from: "2025-04-14", confidence: "press" });
/** What the national portal answers when asked for agencies; the text itself was not read. */
const exchange = legalBasis("QCVN 120:2019/BTTTT", null, { confidence: "secondary" });

/** Grounds of the fields of an agency. */
export const agencyGrounds = {
  code: [codes, formerCodes],
  transition: [
    legalBasis("20/2020/QĐ-TTg", "11", { from: "2020-09-15", confidence: "official" }),
    formerCodes,
  ],
  changes: [changes, codes],
  noDistricts: [
    legalBasis("19/2025/QĐ-TTg", null, { from: "2025-07-01", confidence: "secondary" }),
  ],
  exchange: [exchange],
  /** An agency publishes what it is and does; the article names no address or phone. */
  information: [legalBasis("224/2026/NĐ-CP", "9", { from: "2026-07-01", confidence: "derived" })],
} as const;

const underGrounds = fieldsUnder(agencyGrounds);

/** A field of an agency, in one line. All of it is published. */
export function agencyField<Schema extends z.core.$ZodType>(
  schema: Schema,
  vi: string,
  en: string,
  ground: keyof typeof agencyGrounds,
  note?: BilingualText,
): Schema {
  return underGrounds(schema, vi, en, ground, "public", note);
}
