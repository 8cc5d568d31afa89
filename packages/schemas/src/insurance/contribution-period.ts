import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { SocialInsuranceNumber } from "../identifiers/people/social-insurance-number.ts";
import type { Of } from "../metadata/named-schema.ts";
import { inOrder } from "../records/date-rules.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { insuranceBranches, insuranceField, kindField, month } from "./insurance-fields.ts";
import { tenDigitsReplaced } from "./rules/number-rules.ts";

const structure = z.strictObject({
  kind: kindField("contribution"),
  socialInsuranceNumber: insuranceField(
    SocialInsuranceNumber,
    "Mã số BHXH",
    "Social-insurance number",
    "number",
    "personal",
  ),
  branches: insuranceField(
    z.array(z.enum(insuranceBranches)).min(1).max(3),
    "Loại bảo hiểm đã đóng (BHXH, BHYT, BHTN)",
    "Branches paid for",
    "history",
    "personal",
  ),
  firstMonth: insuranceField(month, "Từ tháng", "First month", "history", "personal", {
    vi: "YYYY-MM; đóng theo tháng là cách ghi của dự án",
    en: "YYYY-MM; counting by months is this project's reading",
  }),
  lastMonth: insuranceField(
    month.optional(),
    "Đến hết tháng",
    "Last month",
    "history",
    "personal",
    { vi: "Để trống khi vẫn đang đóng", en: "Left out while payments go on" },
  ),
  employerUnitCode: insuranceField(
    textUpTo(30).optional(),
    "Mã đơn vị sử dụng lao động",
    "Code of the employer's unit",
    "history",
    "internal",
  ),
  employerName: insuranceField(
    textUpTo(500).optional(),
    "Đơn vị sử dụng lao động",
    "Employer",
    "history",
    "personal",
  ),
  position: insuranceField(
    textUpTo(500).optional(),
    "Chức danh, công việc",
    "Position",
    "book",
    "personal",
  ),
  wage: insuranceField(
    z.int().min(0).optional(),
    "Tiền lương làm căn cứ đóng (đồng mỗi tháng)",
    "Wage on which contributions are paid (đồng a month)",
    "book",
    "personal",
  ),
  amount: insuranceField(
    z.int().min(0).optional(),
    "Số tiền đã đóng (đồng)",
    "Amount paid (đồng)",
    "history",
    "personal",
  ),
  agencyCode: insuranceField(
    textUpTo(20).optional(),
    "Mã cơ quan BHXH",
    "Code of the insurance agency",
    "book",
    "internal",
  ),
  note: insuranceField(textUpTo(2000).optional(), "Ghi chú", "Note", "history", "personal"),
});

/** The type of {@link ContributionPeriod}'s schema. */
export interface ContributionPeriodSchema extends Of<typeof structure> {}

const contributionRules: readonly RecordRule<z.infer<ContributionPeriodSchema>>[] = [
  inOrder("last-before-first", "firstMonth", "lastMonth", {
    vi: "Tháng cuối sớm hơn tháng đầu.",
    en: "The last month is before the first.",
  }),
  {
    code: "branch-twice",
    severity: "warning",
    path: ["branches"],
    message: {
      vi: "Một loại bảo hiểm có nhiều lần.",
      en: "One branch of insurance stands there several times.",
    },
    basis: null,
    holds: ({ branches }) => new Set(branches).size === branches.length,
  },
  {
    code: "begins-in-future",
    severity: "warning",
    path: ["firstMonth"],
    message: {
      vi: "Bắt đầu sau ngày xét: chỉ đúng khi đóng trước.",
      en: "It begins after the day of the check, which fits only what is paid in advance.",
    },
    basis: null,
    dated: true,
    holds: ({ firstMonth }, asOf) => firstMonth <= asOf.slice(0, 7),
  },
  tenDigitsReplaced(({ firstMonth, lastMonth }) => lastMonth ?? firstMonth),
];

/**
 * A period of contributions (quá trình đóng BHXH, BHYT, BHTN) at one employer or by oneself.
 *
 * Months are `YYYY-MM`, both included; amounts are whole đồng. Ten digits in a period that reaches
 * August 2025 are a warning. Periods of one person are not compared with each other.
 *
 * @basis 58/2026/NĐ-CP, Phụ lục V, danh mục 1, mục 8 and 10; 41/2024/QH15
 * @example
 * ```ts
 * import { ContributionPeriod } from "@egov-vn/schemas";
 *
 * const paid = { kind: "contribution", socialInsuranceNumber: "0123456789", branches: ["social"], firstMonth: "2021-03" };
 * ContributionPeriod.safeParse(paid).success; // => true
 * ContributionPeriod.safeParse({ ...paid, lastMonth: "2021-02" }).success; // => false
 * ```
 */
export const ContributionPeriod: ContributionPeriodSchema = recordSchema(
  structure,
  contributionRules,
);
/** A period of contributions; see the schema of the same name. */
export type ContributionPeriod = z.infer<ContributionPeriodSchema>;
