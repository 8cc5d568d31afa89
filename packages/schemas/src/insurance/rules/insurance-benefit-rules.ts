import { inOrder } from "../../records/date-rules.ts";
import type { RecordRule } from "../../records/record-rule.ts";
import type { InsuranceBenefit } from "../insurance-benefit.ts";
import { tenDigitsReplaced } from "./number-rules.ts";

/** What the fields of a benefit have to say together. */
export const insuranceBenefitRules: readonly RecordRule<InsuranceBenefit>[] = [
  {
    code: "benefit-of-other-branch",
    severity: "error",
    path: ["benefit"],
    message: {
      vi: "Khám chữa bệnh là chế độ BHYT; hưu trí, ốm đau, thai sản, mai táng và một lần là chế độ BHXH.",
      en: "Treatment belongs to health insurance; retirement, sickness, maternity, funeral and one-off benefits to social insurance.",
    },
    basis: null,
    holds: ({ branch, benefit }) =>
      benefit === "other" || (benefit === "treatment") === (branch === "health"),
  },
  {
    code: "treatment-under-social",
    severity: "warning",
    path: ["treatments"],
    message: {
      vi: "Có lượt khám chữa bệnh trong chế độ BHXH.",
      en: "Treatments stand in a benefit of social insurance.",
    },
    basis: null,
    holds: ({ branch, treatments = [] }) => branch === "health" || treatments.length === 0,
  },
  {
    code: "discharged-before-admitted",
    severity: "error",
    path: ["treatments"],
    message: {
      vi: "Có lượt khám chữa bệnh ra viện trước khi vào viện.",
      en: "One treatment ends before it begins.",
    },
    basis: null,
    holds: ({ treatments = [] }) =>
      treatments.every(
        ({ admittedAt, dischargedAt }) =>
          admittedAt === undefined || dischargedAt === undefined || dischargedAt >= admittedAt,
      ),
  },
  inOrder("last-before-first", "startsOn", "endsOn", {
    vi: "Ngày hưởng cuối sớm hơn ngày hưởng đầu.",
    en: "The last day is before the first.",
  }),
  {
    code: "beneficiary-unnumbered",
    severity: "warning",
    path: ["socialInsuranceNumber"],
    message: {
      vi: "Không có mã số BHXH hay mã số thẻ BHYT để nhận ra người hưởng.",
      en: "No social-insurance or card number identifies who receives the benefit.",
    },
    basis: null,
    holds: ({ socialInsuranceNumber, cardNumber }) =>
      socialInsuranceNumber !== undefined || cardNumber !== undefined,
  },
  tenDigitsReplaced(({ startsOn, endsOn }) => endsOn ?? startsOn),
];
