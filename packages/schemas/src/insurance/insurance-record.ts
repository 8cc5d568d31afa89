import * as z from "zod";
import type { Of } from "../metadata/named-schema.ts";
import { unionSchema } from "../records/union-schema.ts";
import { ContributionPeriod } from "./contribution-period.ts";
import { HealthInsurance } from "./health-insurance.ts";
import { InsuranceBenefit } from "./insurance-benefit.ts";
import { SocialInsuranceParticipant } from "./social-insurance-participant.ts";
import { UnemploymentBenefit } from "./unemployment-benefit.ts";

const union = z.discriminatedUnion("kind", [
  SocialInsuranceParticipant,
  ContributionPeriod,
  HealthInsurance,
  UnemploymentBenefit,
  InsuranceBenefit,
]);

/** The type of {@link InsuranceRecord}'s schema. */
export interface InsuranceRecordSchema extends Of<typeof union> {}

/**
 * Any record of the insurance database (bản ghi bảo hiểm), told apart by `kind`: a participant, a
 * period of contributions, a health-insurance card, or a benefit.
 *
 * @basis 58/2026/NĐ-CP, Phụ lục V, danh mục 1, mục 7–13
 * @example
 * ```ts
 * import { InsuranceRecord } from "@egov-vn/schemas";
 *
 * InsuranceRecord.safeParse({ kind: "insurance-benefit", branch: "social", benefit: "funeral" }).success; // => true
 * InsuranceRecord.safeParse({ kind: "pension" }).success; // => false
 * ```
 */
export const InsuranceRecord: InsuranceRecordSchema = unionSchema(union);
/** Any record of the insurance database; see the schema of the same name. */
export type InsuranceRecord = z.infer<InsuranceRecordSchema>;
