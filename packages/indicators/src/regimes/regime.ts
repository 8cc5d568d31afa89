import type { BilingualText, LegalBasis, Rounding } from "@egov-vn/schemas";
import type { PeriodKind } from "../periods/period-label.ts";

/** A day of the reporting year: months from the period's first or last month, then the day. */
export interface CutOff {
  /** 0 for the month itself, −1 for the month before. */
  readonly months: number;
  readonly day: number | "last";
}

/** A reporting regime (chế độ báo cáo) as data: where its windows open and close. */
export interface Regime {
  /** Stable, in kebab-case: `nd09-2019`. */
  readonly id: string;
  readonly title: BilingualText;
  readonly basis: LegalBasis;
  /** Opening day, counted from the first month of a period. */
  readonly opens: CutOff;
  /** Closing day, inclusive, counted from the last month of a period. */
  readonly closes: CutOff;
  /** The periods for which the regime names a window. */
  readonly periods: readonly PeriodKind[];
  /** How the regime's figures were shortened. */
  readonly rounding: Rounding;
}
