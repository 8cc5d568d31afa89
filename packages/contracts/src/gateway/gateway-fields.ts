import { type BilingualText, field, legalBasis, type ProtectionClass } from "@egov-vn/schemas";
import type * as z from "zod";
import type { AnyOperation } from "../operations/operation.ts";

export { wireText } from "../messages/wire-text.ts";

/** Who shares data through which platform; the shapes themselves stand in no legal text. */
export const gatewayBasis: AnyOperation["basis"] = [
  legalBasis("194/2025/NĐ-CP", "20", { from: "2025-08-19", confidence: "secondary" }),
  legalBasis("47/2020/NĐ-CP", null, { from: "2020-04-09", confidence: "secondary" }),
];

/** A key on a gateway's wire, in one line. */
export function said<Schema extends z.core.$ZodType>(
  schema: Schema,
  vi: string,
  en: string,
  protection: ProtectionClass,
  note?: BilingualText,
): Schema {
  return field(schema, {
    title: { vi, en },
    basis: gatewayBasis,
    class: protection,
    ...(note && { note }),
  });
}
