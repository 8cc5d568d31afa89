import type * as z from "zod";
import type { BilingualText } from "../metadata/bilingual-text.ts";
import { fieldsUnder } from "../metadata/fields.ts";
import { legalBasis } from "../metadata/legal-basis.ts";

/** What the national portal answers when asked for a procedure; the text itself was not read. */
const exchange = legalBasis("QCVN 120:2019/BTTTT", null, { confidence: "secondary" });
const part = (article: string) =>
  legalBasis("63/2010/NĐ-CP", article, { from: "2010-10-14", confidence: "official" });
/** The text as issued was read; article 15 was amended in 2013 and 2017, which was not. */
const decision = legalBasis("63/2010/NĐ-CP", "15", { from: "2010-10-14", confidence: "secondary" });
const digital = (article: string) =>
  legalBasis("224/2026/NĐ-CP", article, { from: "2026-07-01", confidence: "official" });
const levelsBefore = legalBasis("42/2022/NĐ-CP", null, {
  from: "2022-08-15",
  to: "2026-06-30",
  confidence: "secondary",
});
const fourLevels = legalBasis("43/2011/NĐ-CP", null, {
  to: "2022-08-14",
  confidence: "unverified",
});

/** Grounds of the fields of procedures and online services. */
export const procedureGrounds = {
  exchange: [exchange],
  code: [digital("15(1)"), exchange],
  name: [part("8(2)(a)"), exchange],
  steps: [part("8(2)(b)"), exchange],
  channels: [part("8(2)(c)"), exchange],
  papers: [part("8(2)(d)"), exchange],
  time: [part("8(2)(đ)"), exchange],
  applicants: [part("8(2)(e)"), exchange],
  agencies: [part("8(2)(g)"), exchange],
  results: [part("8(2)(h)"), exchange],
  forms: [part("8(2)(i)"), exchange],
  data: [digital("18(4)")],
  publication: [part("14"), exchange],
  decision: [decision],
  agencyCode: [
    legalBasis("20/2020/QĐ-TTg", "3–11", { from: "2020-09-15", confidence: "official" }),
  ],
  level: [digital("14"), digital("16"), levelsBefore, fourLevels],
  partial: [digital("14")],
  service: [digital("15(1)"), levelsBefore],
} as const;

const underGrounds = fieldsUnder(procedureGrounds);

/** A field of a procedure or an online service, in one line. All of it is published. */
export function procedureField<Schema extends z.core.$ZodType>(
  schema: Schema,
  vi: string,
  en: string,
  ground: keyof typeof procedureGrounds,
  note?: BilingualText,
): Schema {
  return underGrounds(schema, vi, en, ground, "public", note);
}
