import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { HealthInsuranceCard } from "../identifiers/people/health-insurance-card.ts";
import { SocialInsuranceNumber } from "../identifiers/people/social-insurance-number.ts";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { benefitDecision, benefitPayment } from "./benefit-parts.ts";
import { insuranceField, kindField } from "./insurance-fields.ts";
import { insuranceBenefitRules } from "./rules/insurance-benefit-rules.ts";
import { treatment } from "./treatment.ts";

/** What the decisions of appendix V, list 2, items 63 to 69 are about. */
const decisionKinds = [
  "retirement",
  "recovery",
  "sickness-maternity",
  "funeral",
  "refund",
  "one-off",
] as const;

/** Benefits of both branches; `treatment` is the one of health insurance. */
const benefits = [
  "retirement",
  "sickness-maternity",
  "funeral",
  "one-off",
  "treatment",
  "other",
] as const;

const structure = z.strictObject({
  kind: kindField("insurance-benefit"),
  branch: insuranceField(
    z.enum(["social", "health"]),
    "Loại bảo hiểm (BHXH hoặc BHYT)",
    "Branch of insurance",
    "benefit",
    "personal",
  ),
  socialInsuranceNumber: insuranceField(
    SocialInsuranceNumber.optional(),
    "Mã số BHXH",
    "Social-insurance number",
    "number",
    "personal",
  ),
  cardNumber: insuranceField(
    HealthInsuranceCard.optional(),
    "Mã số thẻ BHYT",
    "Number of the health-insurance card",
    "card",
    "sensitive",
    {
      vi: "Đi cùng dữ liệu điều trị nên luôn nhạy cảm",
      en: "Beside data on treatment, so always sensitive",
    },
  ),
  name: insuranceField(
    textUpTo(200).optional(),
    "Họ, chữ đệm và tên",
    "Full name",
    "person",
    "personal",
  ),
  benefit: insuranceField(z.enum(benefits), "Chế độ", "Benefit", "benefit", "sensitive", {
    vi: "Tên do dự án đặt theo các quyết định trong Phụ lục V",
    en: "Our names, after the decisions in appendix V",
  }),
  content: insuranceField(
    textUpTo(4000).optional(),
    "Nội dung hưởng",
    "What is granted",
    "benefit",
    "sensitive",
  ),
  startsOn: insuranceField(
    CalendarDay.optional(),
    "Hưởng từ ngày",
    "First day",
    "benefit",
    "sensitive",
  ),
  endsOn: insuranceField(
    CalendarDay.optional(),
    "Hưởng đến ngày",
    "Last day",
    "benefit",
    "sensitive",
  ),
  amount: insuranceField(
    z.int().min(0).optional(),
    "Mức hưởng (đồng)",
    "Amount (đồng)",
    "benefit",
    "sensitive",
  ),
  payments: z.array(benefitPayment("benefit")).max(2000).optional(),
  treatments: z.array(treatment).max(2000).optional(),
  decisions: z.array(benefitDecision(decisionKinds, "benefitDecision")).max(100).optional(),
  note: insuranceField(textUpTo(2000).optional(), "Ghi chú", "Note", "benefit", "sensitive"),
});

/** The type of {@link InsuranceBenefit}'s schema. */
export interface InsuranceBenefitSchema extends Of<typeof structure> {}

/**
 * A benefit of social or health insurance (chế độ BHXH, BHYT đã hưởng): what, since when, the
 * payments, the decisions, and under health insurance the treatments.
 *
 * Amounts are whole đồng. That a benefit is due, or what a treatment costs, is not checked.
 *
 * @basis 58/2026/NĐ-CP, Phụ lục V, danh mục 1, mục 12 and 13; danh mục 2, mục 63–69
 * @example
 * ```ts
 * import { InsuranceBenefit } from "@egov-vn/schemas";
 *
 * const pension = { kind: "insurance-benefit", branch: "social", benefit: "retirement" };
 * InsuranceBenefit.safeParse(pension).success; // => true
 * InsuranceBenefit.safeParse({ ...pension, branch: "health" }).success; // => false
 * ```
 */
export const InsuranceBenefit: InsuranceBenefitSchema = recordSchema(
  structure,
  insuranceBenefitRules,
);
/** A benefit of social or health insurance; see the schema of the same name. */
export type InsuranceBenefit = z.infer<InsuranceBenefitSchema>;
