import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { TaxCode } from "../identifiers/organisations/tax-code.ts";
import { PersonalId } from "../identifiers/people/personal-id.ts";
import type { Of } from "../metadata/named-schema.ts";
import { Address } from "../places/address.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { enterpriseField } from "./enterprise-fields.ts";
import { taxRegistrationRules } from "./rules/tax-registration-rules.ts";

const structure = z.strictObject({
  taxCode: enterpriseField(TaxCode, "Mã số thuế", "Tax code", "taxCode", "personal", {
    vi: "12 số là số định danh cá nhân, nên mọi mã được bảo vệ như nhau",
    en: "12 digits are a personal id, so all codes are protected alike",
  }),
  holder: enterpriseField(
    z.enum(["organisation", "dependent-unit", "individual", "household-business"]),
    "Loại người nộp thuế",
    "Kind of taxpayer",
    "tax",
    "internal",
  ),
  name: enterpriseField(textUpTo(500), "Tên người nộp thuế", "Name", "tax", "personal"),
  personalId: enterpriseField(
    PersonalId.optional(),
    "Số định danh cá nhân",
    "Personal id",
    "person",
    "personal",
  ),
  statusCode: enterpriseField(
    z.string().regex(/^\d\d$/),
    "Mã trạng thái mã số thuế",
    "Code of the status",
    "taxStatus",
    "internal",
    { vi: "Mã của danh mục tax-code-statuses", en: "A code of the list tax-code-statuses" },
  ),
  reasonCode: enterpriseField(
    z
      .string()
      .regex(/^\d\d$/)
      .optional(),
    "Mã lý do",
    "Code of the reason",
    "taxStatus",
    "internal",
    {
      vi: "Hai số, chỉ có nghĩa cùng với mã trạng thái",
      en: "Two digits, with a meaning only beside the status",
    },
  ),
  statusSetOn: enterpriseField(
    CalendarDay.optional(),
    "Ngày của trạng thái",
    "Day of the status",
    "taxStatus",
    "internal",
  ),
  registeredOn: enterpriseField(
    CalendarDay.optional(),
    "Ngày cấp mã số thuế",
    "Code issued",
    "tax",
    "internal",
  ),
  closedOn: enterpriseField(
    CalendarDay.optional(),
    "Ngày đóng mã số thuế",
    "Code closed",
    "tax",
    "internal",
  ),
  taxOffice: enterpriseField(
    textUpTo(500).optional(),
    "Cơ quan thuế quản lý",
    "Managing tax office",
    "tax",
    "internal",
  ),
  taxOfficeCode: enterpriseField(
    textUpTo(20).optional(),
    "Mã cơ quan thuế quản lý",
    "Code of the managing tax office",
    "tax",
    "internal",
  ),
  address: Address.optional(),
});

/** The type of {@link TaxRegistration}'s schema. */
export interface TaxRegistrationSchema extends Of<typeof structure> {}

/**
 * A tax registration (đăng ký thuế): who holds which tax code, and how it stands.
 *
 * Status and reason are codes of Appendix I of Circular 90/2026; a pair that the list does not hold
 * is a warning, since the list is known from a secondary source and is not complete. Older statuses
 * are not looked up.
 *
 * @basis 90/2026/TT-BTC, Phụ lục I; 86/2024/TT-BTC art. 5
 * @example
 * ```ts
 * import { TaxRegistration } from "@egov-vn/schemas";
 *
 * const known = { taxCode: "0100233488", holder: "organisation", name: "Công ty Ví Dụ", statusCode: "00" };
 * TaxRegistration.safeParse({ ...known, reasonCode: "02" }).success; // => true
 * TaxRegistration.safeParse({ ...known, holder: "dependent-unit" }).success; // => false
 * ```
 */
export const TaxRegistration: TaxRegistrationSchema = recordSchema(structure, taxRegistrationRules);
/** A tax registration; see the schema of the same name. */
export type TaxRegistration = z.infer<TaxRegistrationSchema>;
