import {
  type BilingualText,
  field,
  type LegalBasis,
  legalBasis,
  type ProtectionClass,
} from "@egov-vn/schemas";
import * as z from "zod";

export { wireText } from "../messages/wire-text.ts";

/** The standard of the packets between the portal and agencies; its tables were not read. */
const packets = legalBasis("QCVN 120:2019/BTTTT", null, { confidence: "secondary" });
/** Scoring of agencies from what they sync; its fields were read in the code of a client. */
const scoring = legalBasis("766/QĐ-TTg", null, { from: "2022-06-23", confidence: "secondary" });

const grounds = { packets: [packets], scoring: [scoring, packets] } as const;

/** Grounds of an operation of the portal. */
export const portalBasis: readonly [LegalBasis, ...LegalBasis[]] = [
  packets,
  legalBasis("47/2020/NĐ-CP", null, { from: "2020-04-09", confidence: "secondary" }),
];

/** A key on the portal's wire, in one line. */
export function said<Schema extends z.core.$ZodType>(
  schema: Schema,
  vi: string,
  en: string,
  protection: ProtectionClass,
  ground: keyof typeof grounds = "packets",
  note?: BilingualText,
): Schema {
  return field(schema, {
    title: { vi, en },
    basis: grounds[ground],
    class: protection,
    ...(note && { note }),
  });
}

/** `yyyyMMddHHmmss` in Vietnam's time, or empty. */
export const wireTime = z.string().regex(/^(?:\d{14})?$/);

/** Yes or no as text. */
export const wireBoolean = z.enum(["True", "False"]);

/** `0` or `1`, or empty. */
export const wireFlag = z.enum(["0", "1", ""]);
