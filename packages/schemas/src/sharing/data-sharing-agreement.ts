import * as z from "zod";
import { EmailAddress } from "../formats/email-address.ts";
import { textUpTo } from "../formats/not-blank.ts";
import { AgencyCode } from "../identifiers/organisations/agency-code.ts";
import { PhoneNumber } from "../identifiers/people/phone-number.ts";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { dataSharingRules } from "./data-sharing-rules.ts";
import { sharingField } from "./sharing-fields.ts";

/** The intermediaries of Decree 194/2025 art. 20, in its order, and none. */
const routes = ["national", "national-data-centre", "agency", "direct"] as const;
/** Law 91/2025 art. 2. */
const personalDataClasses = ["basic", "sensitive"] as const;

const party = (vi: string, en: string) =>
  z.strictObject({
    code: sharingField(
      AgencyCode.optional(),
      `Mã định danh ${vi}`,
      `Code of the ${en}`,
      "agencyCode",
      "public",
    ),
    name: sharingField(textUpTo(500), `Tên ${vi}`, `Name of the ${en}`, "sharing", "public"),
  });

const dataService = z.strictObject({
  code: sharingField(
    textUpTo(200),
    "Mã dịch vụ dữ liệu",
    "Code of the data service",
    "sharing",
    "internal",
    {
      vi: "Tên dịch vụ trên nền tảng, ví dụ dmdc",
      en: "Its name on the platform, such as dmdc",
    },
  ),
  name: sharingField(
    textUpTo(500).optional(),
    "Tên dịch vụ dữ liệu",
    "Name of the data service",
    "sharing",
    "public",
  ),
});

const accountDay = (vi: string, en: string) =>
  sharingField(CalendarDay.optional(), vi, en, "account", "internal");

const account = z.strictObject({
  name: sharingField(
    textUpTo(200).optional(),
    "Tên tài khoản kết nối",
    "Name of the account",
    "account",
    "internal",
    {
      vi: "Không bao giờ chứa mật khẩu hay khóa",
      en: "Never holds a password or a key",
    },
  ),
  requestedOn: accountDay("Ngày đề nghị cấp tài khoản", "Account requested on"),
  createdOn: accountDay("Ngày tạo tài khoản", "Account created on"),
  refusedOn: accountDay("Ngày từ chối", "Account refused on"),
  refusalReason: sharingField(
    textUpTo(2000).optional(),
    "Lý do từ chối",
    "Reason of the refusal",
    "account",
    "internal",
  ),
});

const contact = z.strictObject({
  name: sharingField(textUpTo(200), "Tên đầu mối", "Name of the contact", "sharing", "personal"),
  title: sharingField(textUpTo(200).optional(), "Chức vụ", "Title", "sharing", "personal"),
  phone: sharingField(PhoneNumber.optional(), "Điện thoại", "Phone", "sharing", "personal"),
  email: sharingField(EmailAddress.optional(), "Thư điện tử", "E-mail", "sharing", "personal"),
});

const structure = z.strictObject({
  number: sharingField(
    textUpTo(200),
    "Số thỏa thuận",
    "Number of the agreement",
    "sharing",
    "internal",
  ),
  provider: party("bên cung cấp dữ liệu", "provider"),
  consumer: party("bên khai thác dữ liệu", "consumer"),
  dataServices: z.array(dataService).min(1).max(200),
  purpose: sharingField(
    textUpTo(4000).optional(),
    "Mục đích khai thác",
    "Purpose",
    "sharing",
    "internal",
  ),
  legalGround: sharingField(
    textUpTo(2000).optional(),
    "Căn cứ pháp lý của việc chia sẻ",
    "Legal ground of the sharing",
    "sharing",
    "internal",
  ),
  personalDataClasses: sharingField(
    z.array(z.enum(personalDataClasses)).max(2),
    "Loại dữ liệu cá nhân được chia sẻ",
    "Classes of personal data shared",
    "personalData",
    "internal",
    {
      vi: "Cơ bản, nhạy cảm; danh sách rỗng là không có dữ liệu cá nhân",
      en: "Basic, sensitive; an empty list means no personal data",
    },
  ),
  route: sharingField(
    z.enum(routes).optional(),
    "Kết nối qua nền tảng",
    "Platform in between",
    "platform",
    "internal",
    {
      vi: "Quốc gia (NDXP), Trung tâm dữ liệu quốc gia, bộ, tỉnh (LGSP), hoặc trực tiếp",
      en: "National (NDXP), National Data Centre, an agency's own (LGSP), or none",
    },
  ),
  from: sharingField(CalendarDay, "Ngày bắt đầu", "First day", "sharing", "internal"),
  to: sharingField(CalendarDay.optional(), "Ngày kết thúc", "Last day", "sharing", "internal", {
    vi: "Kể cả ngày này; bỏ trống là không thời hạn",
    en: "Inclusive; left out means no end",
  }),
  account: account.optional(),
  contact: contact.optional(),
});

/** The type of {@link DataSharingAgreement}'s schema. */
export interface DataSharingAgreementSchema extends Of<typeof structure> {}

/**
 * An agreement to share data between agencies (thỏa thuận kết nối, chia sẻ dữ liệu).
 *
 * Working days of the account are Mondays to Fridays: public holidays are not known here. Whether
 * the ground allows the sharing is not checked.
 *
 * @basis 47/2020/NĐ-CP art. 35(3); 194/2025/NĐ-CP art. 20; 278/2025/NĐ-CP; 91/2025/QH15 art. 2
 * @example
 * ```ts
 * import { DataSharingAgreement } from "@egov-vn/schemas";
 *
 * const agreement = {
 *   number: "01/TT-MAU",
 *   provider: { name: "Cục Ví dụ, Bộ Mẫu" },
 *   consumer: { name: "Sở Ví dụ tỉnh Mẫu" },
 *   dataServices: [{ code: "dmdc" }],
 *   personalDataClasses: [],
 *   from: "2025-09-01",
 * };
 * DataSharingAgreement.safeParse(agreement).success; // => true
 * DataSharingAgreement.safeParse({ ...agreement, personalDataClasses: ["basic"] }).success; // => false
 * ```
 */
export const DataSharingAgreement: DataSharingAgreementSchema = recordSchema(
  structure,
  dataSharingRules,
);
/** An agreement to share data; see the schema of the same name. */
export type DataSharingAgreement = z.infer<DataSharingAgreementSchema>;
