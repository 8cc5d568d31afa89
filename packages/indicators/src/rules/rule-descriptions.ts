import type { BilingualText, ReportRule } from "@egov-vn/schemas";
import type { Severity } from "../findings/finding.ts";
import { ruleKinds } from "./rule-kinds.ts";

/** A kind of rule (loại quy tắc) in words, for a list or a form. */
export interface RuleDescription {
  readonly kind: ReportRule["kind"];
  readonly title: BilingualText;
  /** Severity of a rule that names none. */
  readonly severity: Severity;
}

/**
 * Every kind of rule (loại quy tắc) that `checkReport` knows, by its name in a report file.
 *
 * For lists and forms: name, title in both languages, severity where a rule names none. The parameters
 * of each stand in the schema `ReportRule` of `@egov-vn/schemas`, examples and sources in `docs/rules`.
 *
 * @example
 * ```ts
 * import { ruleDescriptions } from "@egov-vn/indicators";
 *
 * ruleDescriptions["sum-of-parts"].title; // => { vi: "Tổng các thành phần", en: "Sum of parts" }
 * ruleDescriptions["outlier"].severity; // => "warning"
 * ```
 */
export const ruleDescriptions: Readonly<Record<ReportRule["kind"], RuleDescription>> = ruleKinds;
