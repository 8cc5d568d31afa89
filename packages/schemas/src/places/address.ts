import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { fieldsUnder } from "../metadata/fields.ts";
import { legalBasis } from "../metadata/legal-basis.ts";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { addressRules } from "./address-rules.ts";

const grounds = {
  units: [
    legalBasis("19/2025/QĐ-TTg", null, { from: "2025-07-01", confidence: "secondary" }),
    legalBasis("124/2004/QĐ-TTg", null, { to: "2025-06-30", confidence: "secondary" }),
  ],
  residence: [legalBasis("26/2023/QH15", "9", { from: "2024-07-01", confidence: "press" })],
} as const;
const addressField = fieldsUnder(grounds);

const structure = z.strictObject({
  edition: addressField(
    z
      .string()
      .regex(/^\d{4}(?:-[a-z0-9]{1,20})?$/)
      .optional(),
    "Danh mục đơn vị hành chính",
    "Edition of the administrative units",
    "units",
    "personal",
    {
      vi: "2004 hoặc 2025, hoặc danh mục cơ quan tự nạp; bắt buộc khi có mã đơn vị",
      en: "2004 or 2025, or an edition that the agency loaded; required beside a code",
    },
  ),
  provinceCode: addressField(
    z
      .string()
      .regex(/^\d\d$/)
      .optional(),
    "Mã tỉnh",
    "Province code",
    "units",
    "personal",
  ),
  districtCode: addressField(
    z
      .string()
      .regex(/^\d\d\d$/)
      .optional(),
    "Mã huyện",
    "District code",
    "units",
    "personal",
    { vi: "Chỉ có trong danh mục trước 01/7/2025", en: "Only in editions before 2025-07-01" },
  ),
  communeCode: addressField(
    z
      .string()
      .regex(/^\d\d\d\d\d$/)
      .optional(),
    "Mã xã",
    "Commune code",
    "units",
    "personal",
  ),
  detail: addressField(
    textUpTo(500).optional(),
    "Số nhà, đường, thôn",
    "House, street, village",
    "residence",
    "personal",
  ),
  country: addressField(
    z
      .string()
      .regex(/^[A-Z][A-Z][A-Z]$/)
      .optional(),
    "Quốc gia",
    "Country",
    "residence",
    "personal",
    {
      vi: "Ba chữ cái như trong hộ chiếu, VNM là Việt Nam; danh mục chưa tìm thấy nên không đối chiếu",
      en: "Three letters as in passports, VNM for Việt Nam; no list was found, so none is looked up",
    },
  ),
});

/** The type of {@link Address}'s schema. */
export interface AddressSchema extends Of<typeof structure> {}

/**
 * An address (địa chỉ): codes of administrative units with their edition, and the rest as text.
 *
 * An address abroad has `country` and `detail`. A district in an edition of 2025 or later is an
 * error, since that level ended on 2025-07-01. It is not checked that the edition lists the codes.
 *
 * @basis 124/2004/QĐ-TTg; 19/2025/QĐ-TTg; 26/2023/QH15 art. 9
 * @example
 * ```ts
 * import { Address } from "@egov-vn/schemas";
 *
 * Address.safeParse({ edition: "2025", provinceCode: "01", communeCode: "00004" }).success; // => true
 * Address.safeParse({ edition: "2025", provinceCode: "01", districtCode: "001" }).success; // => false
 * ```
 */
export const Address: AddressSchema = recordSchema(structure, addressRules);
/** An address; see the schema of the same name. */
export type Address = z.infer<AddressSchema>;
