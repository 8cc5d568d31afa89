import type { BilingualText, Confidence, LegalBasis, ReportRule } from "@egov-vn/schemas";

/**
 * What a figure measures (loại chỉ tiêu), which decides how it may be compared and added.
 *
 * - `stock`: a number on one day (số tại một thời điểm)
 * - `cumulative`: a counter since a beginning (số lũy kế)
 * - `flow`: what arose in the period (số phát sinh trong kỳ)
 * - `rate`: a share or ratio (tỷ lệ)
 * - `change`: a rise or fall against another period (mức tăng giảm)
 * - `target`: what has to be reached (chỉ tiêu phải đạt)
 * - `structure`: how many units an organisation has (cơ cấu tổ chức)
 * - `note`: a number beside the text, no indicator (ghi chú)
 */
export type IndicatorKind =
  | "stock"
  | "cumulative"
  | "flow"
  | "rate"
  | "change"
  | "target"
  | "structure"
  | "note";

/**
 * The definition of an indicator (chỉ tiêu), valid in an interval of days.
 *
 * Tells the rules what a cell of that name measures; how the figure is counted is not said. Of several
 * definitions of one cell, the one in force at the end of the cell's period counts. Made and checked by
 * `defineIndicator`.
 */
export interface Indicator {
  /** Name of the cell in a report. */
  readonly id: string;
  /** Code in the catalogue of indicators; `null` when it has none. */
  readonly code: string | null;
  readonly title: BilingualText;
  /** Unit in Vietnamese: `%`, `hồ sơ`. */
  readonly unit: string;
  readonly kind: IndicatorKind;
  /** First and last day of the definition, ISO 8601, inclusive; `null` is open or unknown. */
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: LegalBasis;
  /** Where the definition was read. */
  readonly source: string;
  readonly confidence: Confidence;
  /** Whether its figures may be added over periods and over units; unknown when not said. */
  readonly additive?: { readonly overTime: boolean; readonly overUnits: boolean };
  /** Id of the definition, where an indicator has had several in the course of time; else its own id. */
  readonly definition?: string;
  /** Definitions whose figures may be compared with this one's, and why. */
  readonly bridges?: readonly { readonly definition: string; readonly reason: BilingualText }[];
  /** What is still open about it, such as the base of a rate. */
  readonly note?: BilingualText;
}

/** A set of indicators (bộ chỉ tiêu) with the rules that every report on it obeys. */
export interface IndicatorSet {
  readonly id: string;
  readonly title: BilingualText;
  /** Id of the reporting regime that applies unless the report names another. */
  readonly regime: string;
  readonly indicators: readonly Indicator[];
  readonly rules: readonly ReportRule[];
}
