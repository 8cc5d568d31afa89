import type { BilingualText, LegalBasis, Rounding } from "@egov-vn/schemas";
import type { IsoDate } from "../dates/calendar.ts";
import type { PeriodKind } from "../periods/period-label.ts";
import type { DeadlineRule } from "./deadline-rule.ts";

/** A day of the reporting year: months from the period's first or last month, then the day. */
export interface CutOff {
  /** 0 for the month itself, −1 for the month before. */
  readonly months: number;
  /** A day that the month lacks is its last one. */
  readonly day: number | "last";
}

/**
 * A reporting regime (chế độ báo cáo) as data: where its windows open and close, and what is due when.
 *
 * Those of this package stand in `regimes`; one of your own is an object of this shape, given to
 * `windowOf`, `deadlineOf`, `tiles` or, by its id, to `checkReport`. That it is the law is not checked:
 * `basis` and `gaps` say what was read of it.
 */
export interface Regime {
  /** Stable, in kebab-case: `nd09-2019`. */
  readonly id: string;
  readonly title: BilingualText;
  /** `null` for a practice that was seen and for which no instrument is known. */
  readonly basis: LegalBasis | null;
  /** First day on which it applies; left out or `null` when not known. */
  readonly from?: IsoDate | null;
  /** Last day on which it applies, inclusive; left out or `null` when it still does, or is not known. */
  readonly to?: IsoDate | null;
  /**
   * Opening day, counted from the first month of a period. Left out, a period opens on the day after
   * the month before closed, which is what tiles where the closing day is the 29th or later.
   */
  readonly opens?: CutOff;
  /** Closing day, inclusive, counted from the last month of a period. Left out, no window is known. */
  readonly closes?: CutOff;
  /** Days from the Monday of an ISO week to the first day of the regime's; 0 unless said. */
  readonly weekOpens?: number;
  /** The periods for which the regime names a window. */
  readonly periods: readonly PeriodKind[];
  /** By when what has to be sent. */
  readonly deadlines?: readonly DeadlineRule[];
  /** How the regime's figures were shortened. */
  readonly rounding: Rounding;
  /** What is not known of it: not read, not found, or left open by the instrument. */
  readonly gaps?: readonly BilingualText[];
}
