import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { SocialInsuranceNumber } from "../identifiers/people/social-insurance-number.ts";
import type { Of } from "../metadata/named-schema.ts";
import { inOrder } from "../records/date-rules.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { benefitDecision, benefitPayment } from "./benefit-parts.ts";
import { insuranceField, kindField } from "./insurance-fields.ts";
import { tenDigitsReplaced } from "./rules/number-rules.ts";

/** Decisions of appendix V, list 2, items 31 to 34 and those listed with them. */
const decisionKinds = [
  "granted",
  "paused",
  "stopped",
  "ended",
  "place-moved",
  "vocational-support",
] as const;

const structure = z.strictObject({
  kind: kindField("unemployment-benefit"),
  socialInsuranceNumber: insuranceField(
    SocialInsuranceNumber,
    "Mã số BHXH",
    "Social-insurance number",
    "number",
    "personal",
  ),
  name: insuranceField(
    textUpTo(200).optional(),
    "Họ, chữ đệm và tên",
    "Full name",
    "person",
    "personal",
  ),
  content: insuranceField(
    textUpTo(2000),
    "Nội dung hưởng BHTN",
    "What is granted",
    "unemployment",
    "sensitive",
  ),
  startsOn: insuranceField(
    CalendarDay.optional(),
    "Hưởng từ ngày",
    "First day",
    "unemployment",
    "sensitive",
  ),
  endsOn: insuranceField(
    CalendarDay.optional(),
    "Hưởng đến ngày",
    "Last day",
    "unemployment",
    "sensitive",
  ),
  monthlyAmount: insuranceField(
    z.int().min(0).optional(),
    "Mức hưởng hằng tháng (đồng)",
    "Benefit a month (đồng)",
    "unemployment",
    "sensitive",
  ),
  placeOfReceipt: insuranceField(
    textUpTo(500).optional(),
    "Nơi hưởng",
    "Place of receipt",
    "unemployment",
    "personal",
  ),
  payments: z.array(benefitPayment("unemployment")).max(600).optional(),
  decisions: z.array(benefitDecision(decisionKinds, "unemploymentDecision")).max(100).optional(),
  note: insuranceField(textUpTo(2000).optional(), "Ghi chú", "Note", "unemployment", "sensitive"),
});

/** The type of {@link UnemploymentBenefit}'s schema. */
export interface UnemploymentBenefitSchema extends Of<typeof structure> {}

/** Kinds of decisions that suppose a benefit that was granted before. */
const laterKinds: readonly string[] = ["paused", "stopped", "ended", "place-moved"];

const unemploymentRules: readonly RecordRule<z.infer<UnemploymentBenefitSchema>>[] = [
  inOrder("last-before-first", "startsOn", "endsOn", {
    vi: "Ngày hưởng cuối sớm hơn ngày hưởng đầu.",
    en: "The last day is before the first.",
  }),
  {
    code: "decision-before-grant",
    severity: "error",
    path: ["decisions"],
    message: {
      vi: "Quyết định tạm dừng, chấm dứt, kết thúc hoặc chuyển nơi hưởng có trước quyết định hưởng.",
      en: "A decision to pause, stop, end or move the benefit is older than the one that grants it.",
    },
    basis: null,
    holds: ({ decisions = [] }) => {
      const daysOf = (isWanted: (kind: string) => boolean) =>
        decisions.flatMap(({ kind, issuedOn }) => (isWanted(kind) ? (issuedOn ?? []) : []));
      const granted = daysOf((kind) => kind === "granted").toSorted()[0];
      const later = daysOf((kind) => laterKinds.includes(kind));
      return granted === undefined || later.every((day) => day >= granted);
    },
  },
  {
    code: "month-paid-twice",
    severity: "warning",
    path: ["payments"],
    message: {
      vi: "Một tháng được chi trả nhiều lần.",
      en: "One month was paid several times.",
    },
    basis: null,
    holds: ({ payments = [] }) => {
      const months = payments.flatMap((payment) => payment.month ?? []);
      return new Set(months).size === months.length;
    },
  },
  {
    code: "payment-outside-period",
    severity: "warning",
    path: ["payments"],
    message: {
      vi: "Có tháng chi trả ngoài thời gian hưởng.",
      en: "A month was paid that lies outside the time of the benefit.",
    },
    basis: null,
    holds: ({ payments = [], startsOn, endsOn }) =>
      payments.every(
        (payment) =>
          payment.month === undefined ||
          (payment.month >= (startsOn?.slice(0, 7) ?? "") &&
            payment.month <= (endsOn?.slice(0, 7) ?? "9999-12")),
      ),
  },
  tenDigitsReplaced(({ startsOn, endsOn }) => endsOn ?? startsOn),
];

/**
 * Unemployment benefit (bảo hiểm thất nghiệp): what is granted, where it is received, the payments
 * and the decisions on it.
 *
 * Amounts are whole đồng, months `YYYY-MM`. The right to the benefit is not checked.
 *
 * @basis 58/2026/NĐ-CP, Phụ lục V, danh mục 1, mục 11; danh mục 2, mục 31–34
 * @example
 * ```ts
 * import { UnemploymentBenefit } from "@egov-vn/schemas";
 *
 * const benefit = { kind: "unemployment-benefit", socialInsuranceNumber: "0123456789", content: "Trợ cấp thất nghiệp" };
 * UnemploymentBenefit.safeParse(benefit).success; // => true
 * UnemploymentBenefit.safeParse({ ...benefit, monthlyAmount: 0.5 }).success; // => false
 * ```
 */
export const UnemploymentBenefit: UnemploymentBenefitSchema = recordSchema(
  structure,
  unemploymentRules,
);
/** Unemployment benefit; see the schema of the same name. */
export type UnemploymentBenefit = z.infer<UnemploymentBenefitSchema>;
