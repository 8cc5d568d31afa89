import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { PersonalId } from "../identifiers/people/personal-id.ts";
import { SocialInsuranceNumber } from "../identifiers/people/social-insurance-number.ts";
import type { Of } from "../metadata/named-schema.ts";
import { Sex } from "../people/person-codes.ts";
import { Address } from "../places/address.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { PartialDate } from "../time/partial-date.ts";
import { insuranceBranches, insuranceField, kindField } from "./insurance-fields.ts";
import { participantRules } from "./rules/participant-rules.ts";

const structure = z.strictObject({
  kind: kindField("participant"),
  socialInsuranceNumber: insuranceField(
    SocialInsuranceNumber,
    "Mã số BHXH",
    "Social-insurance number",
    "number",
    "personal",
  ),
  formerNumber: insuranceField(
    z
      .string()
      .regex(/^\d\d\d\d\d\d\d\d\d\d$/)
      .optional(),
    "Mã số BHXH 10 số trước đây",
    "Former number of 10 digits",
    "number",
    "personal",
  ),
  personalId: insuranceField(
    PersonalId.optional(),
    "Số định danh cá nhân",
    "Personal id",
    "person",
    "personal",
  ),
  name: insuranceField(textUpTo(200), "Họ, chữ đệm và tên", "Full name", "person", "personal"),
  bornOn: insuranceField(
    PartialDate.optional(),
    "Ngày, tháng, năm sinh",
    "Date of birth",
    "person",
    "personal",
    {
      vi: "YYYY-MM-DD, hoặc YYYY-MM, YYYY khi chỉ biết tháng hay năm",
      en: "YYYY-MM-DD, or YYYY-MM or YYYY where no more is known",
    },
  ),
  sex: insuranceField(Sex.optional(), "Giới tính", "Sex", "person", "personal"),
  address: Address.optional(),
  participantType: insuranceField(
    textUpTo(200).optional(),
    "Loại đối tượng tham gia",
    "Type of participant",
    "participant",
    "personal",
    {
      vi: "Văn bản tự do: danh mục loại đối tượng chưa tìm thấy",
      en: "Free text, since no list of types was found",
    },
  ),
  participatesIn: insuranceField(
    z.array(z.enum(insuranceBranches)).max(3).optional(),
    "Loại bảo hiểm tham gia (BHXH, BHYT, BHTN)",
    "Branches of insurance",
    "participant",
    "personal",
  ),
  workplace: insuranceField(
    textUpTo(500).optional(),
    "Nơi làm việc",
    "Workplace",
    "book",
    "personal",
  ),
  employerUnitCode: insuranceField(
    textUpTo(30).optional(),
    "Mã đơn vị tham gia BHXH",
    "Code of the employer's unit",
    "history",
    "internal",
    {
      vi: "Từ tháng 8/2025 là mã số doanh nghiệp; trước đó chữ và số, như TZH490L",
      en: "Since August 2025 the enterprise code; before that letters and digits",
    },
  ),
  paymentMethod: insuranceField(
    textUpTo(200).optional(),
    "Phương thức đóng",
    "Way of paying",
    "book",
    "internal",
  ),
  contributionAmount: insuranceField(
    z.int().min(0).optional(),
    "Mức đóng (đồng)",
    "Contribution (đồng)",
    "book",
    "personal",
  ),
  agencyCode: insuranceField(
    textUpTo(20).optional(),
    "Mã cơ quan BHXH quản lý",
    "Code of the managing insurance agency",
    "book",
    "internal",
    { vi: "Ví dụ 07906", en: "Such as 07906" },
  ),
  agencyName: insuranceField(
    textUpTo(500).optional(),
    "Cơ quan BHXH quản lý",
    "Managing insurance agency",
    "book",
    "internal",
  ),
  householdCode: insuranceField(
    textUpTo(50).optional(),
    "Mã hộ gia đình",
    "Code of the household",
    "lookUp",
    "personal",
  ),
  recordedOn: insuranceField(
    CalendarDay.optional(),
    "Ngày ghi nhận dữ liệu",
    "Day on which this was recorded",
    "kind",
    "internal",
  ),
});

/** The type of {@link SocialInsuranceParticipant}'s schema. */
export interface SocialInsuranceParticipantSchema extends Of<typeof structure> {}

/**
 * Somebody insured (người tham gia BHXH, BHYT, BHTN): who it is, in which branches, and what the
 * social-insurance book says.
 *
 * Amounts are whole đồng. Ten digits since 2025-08-01 are a warning. That the number was given to
 * this person is not checked.
 *
 * @basis 58/2026/NĐ-CP, Phụ lục V, danh mục 1, mục 8 and 9; 41/2024/QH15; 1804/BHXH-QLT
 * @example
 * ```ts
 * import { SocialInsuranceParticipant } from "@egov-vn/schemas";
 *
 * const known = { kind: "participant", socialInsuranceNumber: "0123456789", name: "Lê Thử Nghiệm" };
 * SocialInsuranceParticipant.safeParse(known).success; // => true
 * ```
 */
export const SocialInsuranceParticipant: SocialInsuranceParticipantSchema = recordSchema(
  structure,
  participantRules,
);
/** Somebody insured; see the schema of the same name. */
export type SocialInsuranceParticipant = z.infer<SocialInsuranceParticipantSchema>;
