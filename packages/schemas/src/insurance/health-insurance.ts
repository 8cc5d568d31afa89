import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { HealthInsuranceCard } from "../identifiers/people/health-insurance-card.ts";
import { SocialInsuranceNumber } from "../identifiers/people/social-insurance-number.ts";
import type { Of } from "../metadata/named-schema.ts";
import { Sex } from "../people/person-codes.ts";
import { Address } from "../places/address.ts";
import { keepCombinations } from "../protection/combination.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { PartialDate } from "../time/partial-date.ts";
import { insuranceField, kindField } from "./insurance-fields.ts";
import { healthInsuranceCombinations } from "./rules/health-insurance-combinations.ts";
import { healthInsuranceRules } from "./rules/health-insurance-rules.ts";

const structure = z.strictObject({
  kind: kindField("health-insurance"),
  cardNumber: insuranceField(
    HealthInsuranceCard,
    "Mã số thẻ BHYT",
    "Number of the card",
    "card",
    "personal",
  ),
  formerCardNumber: insuranceField(
    HealthInsuranceCard.optional(),
    "Mã số thẻ cũ",
    "Number of the card before",
    "lookUp",
    "personal",
  ),
  nextCardNumber: insuranceField(
    HealthInsuranceCard.optional(),
    "Mã số thẻ mới",
    "Number of the card after",
    "lookUp",
    "personal",
  ),
  socialInsuranceNumber: insuranceField(
    SocialInsuranceNumber.optional(),
    "Mã số BHXH",
    "Social-insurance number",
    "number",
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
  group: insuranceField(
    z
      .string()
      .regex(/^[A-Z][A-Z]$/)
      .optional(),
    "Nhóm đối tượng",
    "Group",
    "group",
    "personal",
    {
      vi: "Hai chữ cái đầu của thẻ; nhóm như DT, HN, BT tự nó cho biết điều nhạy cảm",
      en: "First two letters of the card; groups such as DT, HN and BT tell something sensitive",
    },
  ),
  benefitLevel: insuranceField(
    z.enum(["1", "2", "3", "4", "5"]).optional(),
    "Mức hưởng",
    "Benefit level",
    "level",
    "personal",
  ),
  areaCode: insuranceField(
    z.enum(["K1", "K2", "K3"]).optional(),
    "Mã khu vực nơi sinh sống",
    "Code of the area of living",
    "lookUp",
    "personal",
  ),
  firstContactFacilityCode: insuranceField(
    textUpTo(20).optional(),
    "Mã nơi đăng ký khám chữa bệnh ban đầu",
    "Code of the first-contact facility",
    "card",
    "personal",
  ),
  firstContactFacility: insuranceField(
    textUpTo(500).optional(),
    "Nơi đăng ký khám chữa bệnh ban đầu",
    "First-contact facility",
    "card",
    "personal",
  ),
  startsOn: insuranceField(
    CalendarDay.optional(),
    "Giá trị sử dụng từ ngày",
    "First day of validity",
    "card",
    "personal",
  ),
  endsOn: insuranceField(
    CalendarDay.optional(),
    "Giá trị sử dụng đến ngày",
    "Last day of validity",
    "card",
    "personal",
  ),
  fiveYearsOn: insuranceField(
    CalendarDay.optional(),
    "Thời điểm đủ 5 năm liên tục",
    "Day of five years without a break",
    "card",
    "personal",
  ),
  issuedOn: insuranceField(CalendarDay.optional(), "Ngày cấp", "Issued", "card", "personal"),
  issuedBy: insuranceField(
    textUpTo(500).optional(),
    "Nơi cấp",
    "Issuing place",
    "card",
    "internal",
  ),
  agencyCode: insuranceField(
    textUpTo(20).optional(),
    "Mã cơ quan BHXH quản lý",
    "Code of the managing insurance agency",
    "book",
    "internal",
  ),
});

/** The type of {@link HealthInsurance}'s schema. */
export interface HealthInsuranceSchema extends Of<typeof structure> {}

/**
 * A health-insurance card with all that it stands for (thẻ bảo hiểm y tế): holder, group, benefit
 * level, first-contact facility, validity. Its number alone is `HealthInsuranceCard`.
 *
 * A benefit level that the group does not have on that day is a warning: the list rests on secondary
 * sources. That the card is valid is not checked.
 *
 * @basis 58/2026/NĐ-CP, Phụ lục V, danh mục 1, mục 7; 1351/QĐ-BHXH; 261/2025/QH15
 * @example
 * ```ts
 * import { HealthInsurance } from "@egov-vn/schemas";
 *
 * const card = { kind: "health-insurance", cardNumber: "HS4010123456789", name: "Lê Thử Nghiệm" };
 * HealthInsurance.safeParse({ ...card, group: "HS" }).success; // => true
 * HealthInsurance.safeParse({ ...card, group: "DN" }).success; // => false
 * ```
 */
export const HealthInsurance: HealthInsuranceSchema = keepCombinations(
  recordSchema(structure, healthInsuranceRules),
  healthInsuranceCombinations,
);
/** A health-insurance card with what it stands for; see the schema of the same name. */
export type HealthInsurance = z.infer<HealthInsuranceSchema>;
