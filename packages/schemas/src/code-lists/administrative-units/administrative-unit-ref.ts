import * as z from "zod";
import type { Of } from "../../metadata/named-schema.ts";

/** A code of 2, 3 or 5 digits, as text: the leading zeros belong to it. */
export const administrativeCode = z.string().regex(/^(?:\d{2}|\d{3}|\d{5})$/);

/** What tells an edition from another: the year of its instrument, with a suffix where needed. */
export const editionId = z.string().regex(/^\d{4}(?:-[a-z0-9]{1,20})?$/);

const administrativeUnitRef = z.strictObject({
  code: administrativeCode,
  edition: editionId,
});

/** The type of {@link AdministrativeUnitRef}'s schema. */
export interface AdministrativeUnitRefSchema extends Of<typeof administrativeUnitRef> {}

/**
 * A reference to an administrative unit (mã đơn vị hành chính): its code and the edition of the list.
 *
 * The edition is required, since nearly every commune code of 2025 stood for another commune before:
 * `00004` is Trúc Bạch in `2004` and Ba Đình in `2025`. `code` holds 2 digits for a province, 3 for a
 * district, 5 for a commune. It is not checked that the edition lists the code: ask
 * `AdministrativeUnits.find`.
 *
 * @basis 124/2004/QĐ-TTg; 19/2025/QĐ-TTg
 *
 * @example
 * ```ts
 * import { AdministrativeUnitRef } from "@egov-vn/schemas/code-lists/administrative-units";
 *
 * AdministrativeUnitRef.safeParse({ code: "00004", edition: "2025" }).success; // => true
 * AdministrativeUnitRef.safeParse({ code: "00004" }).success; // => false
 * ```
 */
export const AdministrativeUnitRef: AdministrativeUnitRefSchema = administrativeUnitRef;

/** A reference to an administrative unit: code and edition. */
export type AdministrativeUnitRef = z.infer<AdministrativeUnitRefSchema>;
