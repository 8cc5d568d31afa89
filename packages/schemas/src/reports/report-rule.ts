import * as z from "zod";
import type { Of } from "../metadata/named-schema.ts";
import { dateRules } from "./rules/date-rules.ts";
import { figureRules } from "./rules/figure-rules.ts";
import { meaningRules } from "./rules/meaning-rules.ts";
import { rateRules } from "./rules/rate-rules.ts";
import { seriesRules } from "./rules/series-rules.ts";
import { sumRules } from "./rules/sum-rules.ts";

const reportRule = z.discriminatedUnion("kind", [
  ...sumRules,
  ...rateRules,
  ...seriesRules,
  ...dateRules,
  ...figureRules,
  ...meaningRules,
]);

/** The type of {@link ReportRule}'s schema. */
export interface ReportRuleSchema extends Of<typeof reportRule> {}

/**
 * A consistency rule (quy tắc kiểm tra) as plain data, so that one file runs in any language.
 *
 * `kind` decides the parameters; cells are named `cell` or `cell@label`. Without `severity` the
 * kind's own applies. Unknown kinds and unknown parameters are refused: a mistyped rule that checks
 * nothing would look like a passed one. That the cells exist is not checked here.
 *
 * @basis 224/2026/NĐ-CP art. 8
 * @example
 * ```ts
 * import { ReportRule } from "@egov-vn/schemas";
 *
 * const rule = { id: "levels", kind: "sum-of-parts", total: "level34", parts: ["level3", "level4"] };
 * ReportRule.safeParse(rule).success; // => true
 * ReportRule.safeParse({ ...rule, part: "level3" }).success; // => false
 * ```
 */
export const ReportRule: ReportRuleSchema = reportRule;
/** A consistency rule; see the schema of the same name. */
export type ReportRule = z.infer<ReportRuleSchema>;
