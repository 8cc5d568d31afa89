import type { BilingualText, LegalBasis, PeriodicReport, ReportRule } from "@egov-vn/schemas";

/**
 * What a rule found.
 *
 * - `pass`: holds exactly, or the printed rate is the rounded one
 * - `pass-rounding`: holds only within the rounding intervals or the wording (hơn, gần, khoảng)
 * - `truncated`: the printed figure is the cut, not the rounded one
 * - `fail`: no reading of the printed figures satisfies the rule
 * - `suspect`: a reading exists but is implausible or ambiguous
 * - `not-checkable`: an input is missing; never silently passed
 */
export type Verdict = (typeof verdicts)[number];

/** The values of {@link Verdict}. */
export const verdicts = [
  "pass",
  "pass-rounding",
  "truncated",
  "fail",
  "suspect",
  "not-checkable",
] as const;

/** Belongs to the rule, whatever the verdict. */
export type Severity = "error" | "warning" | "info";

/** A waiver (giải trình) as it stands in the report. */
export type Waiver = NonNullable<PeriodicReport["waivers"]>[number];

/** The answer of one rule: a value, never thrown. */
export interface Finding {
  /** Id of the rule; `id/column` where a rule answers by column. */
  readonly rule: string;
  /** Kind of the rule; `reading` for a figure or a reference that could not be read. */
  readonly kind: ReportRule["kind"] | "reading";
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** Cells looked at, `cell` or `cell@label`, the judged one first. */
  readonly cells: readonly string[];
  /** Σ parts − total, or printed − recomputed, as exact decimal text. */
  readonly residual: { readonly low: string; readonly high: string } | null;
  /** Half the width of the residual: what rounding and wording allow. */
  readonly tolerance: string | null;
  /** The smallest change that would satisfy the most rules. Nothing is changed by it. */
  readonly repair: readonly { readonly cell: string; readonly value: string }[];
  readonly message: BilingualText;
  readonly basis: string | LegalBasis | null;
  /** The waiver in force, when there is one; the verdict stays as it is. */
  readonly waiver: Waiver | null;
}

/** Every finding of a report, the passed ones too. */
export interface CheckResult {
  readonly summary: Readonly<Record<Verdict, number>>;
  readonly findings: readonly Finding[];
}
