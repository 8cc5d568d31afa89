import * as z from "zod";
import { EmailAddress } from "../formats/email-address.ts";
import { textUpTo } from "../formats/not-blank.ts";
import { WebAddress } from "../formats/web-address.ts";
import { EnterpriseCode } from "../identifiers/organisations/enterprise-code.ts";
import { PhoneNumber } from "../identifiers/people/phone-number.ts";
import type { Of } from "../metadata/named-schema.ts";
import { publicAddress } from "../places/public-address.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import {
  businessStatuses,
  enterpriseField,
  industry,
  responsiblePerson,
} from "./enterprise-fields.ts";
import { branch, businessLocation, member } from "./enterprise-parts.ts";
import { enterpriseRules } from "./rules/enterprise-rules.ts";

const structure = z.strictObject({
  code: enterpriseField(EnterpriseCode, "Mã số doanh nghiệp", "Enterprise code", "code", "public", {
    vi: "Cũng là mã số thuế và mã đơn vị tham gia BHXH",
    en: "Also its tax code and its code in social insurance",
  }),
  type: enterpriseField(
    textUpTo(200).optional(),
    "Loại hình doanh nghiệp",
    "Type of enterprise",
    "registration",
    "public",
    {
      vi: "Văn bản tự do: danh mục mã loại hình chưa tìm thấy",
      en: "Free text, since no list of types was found",
    },
  ),
  name: enterpriseField(textUpTo(500), "Tên doanh nghiệp", "Name", "registration", "public"),
  shortName: enterpriseField(
    textUpTo(200).optional(),
    "Tên viết tắt",
    "Short name",
    "registration",
    "public",
  ),
  foreignName: enterpriseField(
    textUpTo(500).optional(),
    "Tên bằng tiếng nước ngoài",
    "Name in a foreign language",
    "registration",
    "public",
  ),
  foundedOn: enterpriseField(
    CalendarDay.optional(),
    "Ngày thành lập",
    "Founded",
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
  amendmentCount: enterpriseField(
    z.int().min(0).max(10_000).optional(),
    "Số lần thay đổi",
    "Number of amendments",
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
  statusSetOn: enterpriseField(
    CalendarDay.optional(),
    "Ngày của tình trạng pháp lý",
    "Day of the status",
    "status",
    "public",
  ),
  capital: enterpriseField(
    z.int().min(0).optional(),
    "Vốn điều lệ (đồng)",
    "Charter capital (đồng)",
    "registration",
    "public",
  ),
  legalRepresentatives: z.array(responsiblePerson).max(50).optional(),
  headOffice: publicAddress.optional(),
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
  website: enterpriseField(
    WebAddress.optional(),
    "Trang thông tin điện tử",
    "Website",
    "registration",
    "public",
  ),
  industries: z.array(industry).max(1000).optional(),
  members: z.array(member).max(1000).optional(),
  branches: z.array(branch).max(1000).optional(),
  locations: z.array(businessLocation).max(10_000).optional(),
});

/** The type of {@link Enterprise}'s schema. */
export interface EnterpriseSchema extends Of<typeof structure> {}

/**
 * An enterprise of the register (doanh nghiệp): code, names, status, head office, who acts for it,
 * lines of business, branches and business locations.
 *
 * Branches carry the code with `-001` to `-999`, locations five digits that are unique only inside
 * the enterprise. That it is registered is not checked.
 *
 * @basis 168/2025/NĐ-CP; 01/2021/NĐ-CP art. 8
 * @example
 * ```ts
 * import { Enterprise } from "@egov-vn/schemas";
 *
 * const enterprise = { code: "0100233488", name: "Công ty TNHH Ví Dụ Mẫu" };
 * Enterprise.safeParse(enterprise).success; // => true
 * Enterprise.safeParse({ ...enterprise, code: "0314409058-002" }).success; // => false
 * ```
 */
export const Enterprise: EnterpriseSchema = recordSchema(structure, enterpriseRules);
/** An enterprise; see the schema of the same name. */
export type Enterprise = z.infer<EnterpriseSchema>;
