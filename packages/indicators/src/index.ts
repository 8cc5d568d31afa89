// Figures: what a printed text stands for.
export { parseQuantity } from "./quantities/parse-quantity.ts";
export type {
  AbsentQuantity,
  Bounds,
  DeclaredZero,
  Qualifier,
  Quantity,
  QuantityNotice,
  QuantityOptions,
  QuantityStatus,
  ReadQuantity,
} from "./quantities/quantity.ts";

// Reports: whether they add up.
export { type CheckOptions, checkReport, isBlocking } from "./report/check-report.ts";
export {
  type CheckResult,
  type Finding,
  type Severity,
  type Verdict,
  verdicts,
  type Waiver,
} from "./findings/finding.ts";
export { type FindingSentences, isFollowUp, sentencesOf } from "./findings/hints.ts";
export { formatDate } from "./findings/number-format.ts";
export { readingOrder, severityWords, verdictMarks, verdictWords } from "./findings/words.ts";

// What a check found, in the shape of the European Statistical System.
export { toValidationReport } from "./ess/to-validation-report.ts";
export type {
  DataKey,
  ValidatedData,
  ValidatedRule,
  ValidationEvent,
  ValidationReport,
  ValidationReportOptions,
  ValidationResult,
} from "./ess/validation-report.ts";

// Indicator sets and rules as data.
export { defineIndicator } from "./sets/define-indicator.ts";
export type { Indicator, IndicatorKind, IndicatorSet } from "./sets/indicator.ts";
export { indicatorSets } from "./sets/indicator-sets.ts";
export { type RuleDescription, ruleDescriptions } from "./rules/rule-descriptions.ts";
export { rulesToJson } from "./sets/rules-to-json.ts";

// Reporting periods and their labels.
export { previous, sameLastYear } from "./periods/other-periods.ts";
export { partsOf } from "./periods/parts-of.ts";
export {
  type Period,
  type PeriodKind,
  parsePeriodLabel,
  periodLabel,
} from "./periods/period-label.ts";

// Reporting regimes, their windows and deadlines.
export type {
  DayOfPeriod,
  DaysAfterCutOff,
  DeadlineRule,
  DeadlineStage,
} from "./regimes/deadline-rule.ts";
export {
  type Deadline,
  type DeadlineNotice,
  type DeadlineOptions,
  deadlineOf,
} from "./regimes/deadline-of.ts";
export type { CutOff, Regime } from "./regimes/regime.ts";
export { regimes } from "./regimes/regimes.ts";
export { type Tiling, tiles } from "./regimes/tiles.ts";
export { type Window, windowOf } from "./regimes/window-of.ts";
