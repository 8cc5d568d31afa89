import * as z from "zod";
import { confidences } from "../metadata/confidence.ts";
import { type FieldMetadata, field } from "../metadata/field.ts";
import { type LegalBasis, legalBasis } from "../metadata/legal-basis.ts";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { instrumentKinds } from "./legal-instrument-record.ts";

/** Decree 30/2020/NĐ-CP fixes how a document is numbered and laid out (Phụ lục I). */
const layout = legalBasis("30/2020/NĐ-CP", "Phụ lục I", { confidence: "secondary" });
/** Law 64/2025/QH15 fixes which documents there are and when they apply; its articles beyond 4 were not read. */
const validity = legalBasis("64/2025/QH15", null, { from: "2025-04-01", confidence: "secondary" });
const kinds = legalBasis("64/2025/QH15", "4", { from: "2025-04-01", confidence: "secondary" });

/** All fields describe a published document, so all are public. */
const describes = (
  vi: string,
  en: string,
  basis: LegalBasis,
  note?: FieldMetadata["note"],
): FieldMetadata => ({ title: { vi, en }, basis: [basis], class: "public", ...(note && { note }) });

const bilingual = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

const instrumentNumber = z.string().min(3).max(80);

const legalInstrument = z.strictObject({
  number: field(
    instrumentNumber,
    describes("Số, ký hiệu", "Number and symbol", layout, {
      vi: "Như in trên văn bản, có dấu: 09/2019/NĐ-CP, 701/QĐ-TTg",
      en: "As printed, with diacritics: 09/2019/NĐ-CP, 701/QĐ-TTg",
    }),
  ),
  kind: field(z.enum(instrumentKinds), describes("Loại văn bản", "Kind of instrument", kinds)),
  issuer: field(z.string().min(2), describes("Cơ quan ban hành", "Issuing body", layout)),
  title: field(
    bilingual.nullable(),
    describes("Trích yếu", "Subject", layout, {
      vi: "Diễn đạt của dự án, không phải nguyên văn; null khi chưa biết",
      en: "In the words of this project, not the official wording; null when not known",
    }),
  ),
  issuedOn: field(z.iso.date().nullable(), describes("Ngày ban hành", "Date of issue", layout)),
  from: field(z.iso.date().nullable(), describes("Có hiệu lực từ ngày", "In force from", validity)),
  to: field(
    z.iso.date().nullable(),
    describes("Ngày cuối cùng có hiệu lực", "Last day in force", validity, {
      vi: "Tính cả ngày này; null khi còn hiệu lực hoặc chưa biết",
      en: "Inclusive; null when still in force or not known",
    }),
  ),
  replacedBy: field(
    z.array(instrumentNumber).readonly(),
    describes("Được thay thế bởi", "Replaced by", validity),
  ),
  amends: field(
    z.array(instrumentNumber).readonly(),
    describes("Sửa đổi, bổ sung", "Amends", validity),
  ),
  source: field(
    z.string().min(4),
    describes("Nguồn đã đọc", "Source read", layout, {
      vi: "Nơi đọc được dữ kiện, để cơ quan kiểm tra lại",
      en: "Where the facts were read, so that an agency can check them",
    }),
  ),
  confidence: field(z.enum(confidences), describes("Độ tin cậy", "Confidence", layout)),
});

/** The type of {@link LegalInstrument}'s schema. */
export interface LegalInstrumentSchema extends Of<typeof legalInstrument> {}

/**
 * A legal instrument (văn bản pháp luật): law, resolution, decree, decision, circular, dispatch.
 *
 * Holds number, kind, issuer, subject, dates in force (ISO 8601, inclusive) and where we read it.
 * It does not hold the text, and `to: null` does not prove that the instrument is in force.
 *
 * @basis 64/2025/QH15, 30/2020/NĐ-CP
 * @example
 * ```ts
 * import { LegalInstrument } from "@egov-vn/schemas";
 * import { findInstruments } from "@egov-vn/schemas/law";
 *
 * const [decree] = findInstruments("09/2019/NĐ-CP");
 * LegalInstrument.safeParse(decree).success; // => true
 * decree?.from; // => "2019-03-12"
 * ```
 */
export const LegalInstrument: LegalInstrumentSchema = recordSchema(legalInstrument);
/** One legal instrument; see the schema of the same name. */
export type LegalInstrument = z.infer<LegalInstrumentSchema>;
