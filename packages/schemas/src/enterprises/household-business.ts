import * as z from "zod";
import { EmailAddress } from "../formats/email-address.ts";
import { textUpTo } from "../formats/not-blank.ts";
import { TaxCode } from "../identifiers/organisations/tax-code.ts";
import { PhoneNumber } from "../identifiers/people/phone-number.ts";
import type { Of } from "../metadata/named-schema.ts";
import { Address } from "../places/address.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import {
  businessStatuses,
  enterpriseField,
  industry,
  responsiblePerson,
} from "./enterprise-fields.ts";
import { householdBusinessRules } from "./rules/household-business-rules.ts";

const structure = z.strictObject({
  taxCode: enterpriseField(
    TaxCode.optional(),
    "Mã số thuế, mã số hộ kinh doanh",
    "Tax code, code of the household business",
    "taxCode",
    "personal",
    {
      vi: "Từ 01/7/2025 là số định danh cá nhân của chủ hộ",
      en: "Since 2025-07-01 the personal id of the owner",
    },
  ),
  registrationNumber: enterpriseField(
    textUpTo(30).optional(),
    "Số giấy chứng nhận đăng ký hộ kinh doanh",
    "Registration number",
    "registration",
    "public",
    {
      vi: "Số theo mẫu trước 01/7/2025; mẫu chưa đọc được nên không kiểm tra",
      en: "Of the pattern before 2025-07-01, which was not read and is not checked",
    },
  ),
  name: enterpriseField(textUpTo(500), "Tên hộ kinh doanh", "Name", "registration", "public"),
  owner: responsiblePerson,
  address: Address.optional(),
  registeredOn: enterpriseField(
    CalendarDay.optional(),
    "Ngày đăng ký",
    "Registered",
    "registration",
    "public",
  ),
  lastAmendedOn: enterpriseField(
    CalendarDay.optional(),
    "Ngày thay đổi gần nhất",
    "Last amended",
    "registration",
    "public",
  ),
  status: enterpriseField(
    z.enum(businessStatuses).optional(),
    "Tình trạng pháp lý",
    "Status",
    "status",
    "public",
  ),
  capital: enterpriseField(
    z.int().min(0).optional(),
    "Vốn kinh doanh (đồng)",
    "Capital (đồng)",
    "registration",
    "public",
  ),
  phone: enterpriseField(
    PhoneNumber.optional(),
    "Số điện thoại",
    "Phone number",
    "registration",
    "personal",
  ),
  email: enterpriseField(
    EmailAddress.optional(),
    "Thư điện tử",
    "E-mail",
    "registration",
    "personal",
  ),
  industries: z.array(industry).max(1000).optional(),
});

/** The type of {@link HouseholdBusiness}'s schema. */
export interface HouseholdBusinessSchema extends Of<typeof structure> {}

/**
 * A household business (hộ kinh doanh): its owner, its codes, where it works and what it does.
 *
 * Since 2025-07-01 its tax code is the owner's personal id; before that it had a registration number
 * of its own pattern and a 10-digit tax code. Code, address and phone are the owner's, so they are
 * personal. That it is registered is not checked.
 *
 * @basis 168/2025/NĐ-CP; 86/2024/TT-BTC art. 5; 90/2026/TT-BTC
 * @example
 * ```ts
 * import { HouseholdBusiness } from "@egov-vn/schemas";
 *
 * const owner = { name: "Nguyễn Văn Mẫu", personalId: "001090000001" };
 * HouseholdBusiness.safeParse({ name: "Hộ Ví Dụ", owner, taxCode: "001090000001" }).success; // => true
 * HouseholdBusiness.safeParse({ name: "Hộ Ví Dụ", owner, taxCode: "079185000002" }).success; // => false
 * ```
 */
export const HouseholdBusiness: HouseholdBusinessSchema = recordSchema(
  structure,
  householdBusinessRules,
);
/** A household business; see the schema of the same name. */
export type HouseholdBusiness = z.infer<HouseholdBusinessSchema>;
