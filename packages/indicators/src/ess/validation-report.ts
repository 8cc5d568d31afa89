import type { Finding } from "../findings/finding.ts";
import type { IndicatorSet } from "../sets/indicator.ts";

/** Who validated, when, for whom (the event of a validation). */
export interface ValidationEvent {
  /** `20210331T100000+0700`. */
  readonly time: string;
  /** Software or person that made the result. */
  readonly actor: string;
  /** Who is responsible for carrying it out. */
  readonly agent?: string;
  /** Who asked for it. */
  readonly trigger?: string;
}

/** The rule of a result, with the severity that it has in this report. */
export interface ValidatedRule {
  /** Language and version of the expression. */
  readonly language: string;
  /** The rule as JSON; kind and cells alone where no rule asked or the rule was not given. */
  readonly expression: string;
  readonly severity: "information" | "warning" | "error";
  readonly description: string;
  /** Whether the severity was lowered for this report: by a waiver, or for a mere suspicion. */
  readonly change?: "down";
  /** The waiver, or why else the severity was lowered. */
  readonly explanation?: string;
}

/** Set, period, agency and cell of a figure; empty text where the report names none. */
export type DataKey = readonly [set: string, period: string, agency: string, cell: string];

/** The figures of a result. */
export interface ValidatedData {
  /** Every figure that was used. */
  readonly source: readonly DataKey[];
  /** The one that is judged; empty means those of `source`. */
  readonly target: readonly DataKey[];
  readonly description: string;
  /** The finding, whole: residual, repair and waiver have no place of their own in the standard. */
  readonly finding: Finding;
}

/** One result in a {@link ValidationReport}. */
export interface ValidationResult {
  /** Unique in the report, and the same for the same finding of the same report. */
  readonly id: string;
  readonly type: "validation";
  readonly event: ValidationEvent;
  readonly rule: ValidatedRule;
  readonly data: ValidatedData;
  /** Holds, does not, or could not be decided. */
  readonly value: "1" | "0" | "NA";
}

/** A machine-readable validation report (báo cáo kết quả kiểm tra) in the shape of the ESS. */
export type ValidationReport = readonly ValidationResult[];

/** What a validation report says besides the findings; no clock is read and nobody is guessed. */
export interface ValidationReportOptions {
  /** Instant of the check with its offset: `2021-03-31T10:00:00+07:00`. */
  readonly time: string;
  /** Software or person that made the check: `egov 1.0.0`. */
  readonly actor: string;
  /** Who is responsible for carrying out the check. */
  readonly agent?: string;
  /** Who asked for the check. */
  readonly trigger?: string;
  /** Language of the descriptions; `en` unless said. */
  readonly lang?: "vi" | "en";
  /** The set that the report was checked with, for its rules. */
  readonly set?: IndicatorSet;
}
