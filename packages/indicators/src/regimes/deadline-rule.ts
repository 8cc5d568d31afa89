import type { LegalBasis } from "@egov-vn/schemas";
import type { PeriodKind } from "../periods/period-label.ts";

/** Who has to be done: the unit that reports, the ministry that consolidates, whoever publishes. */
export type DeadlineStage = "report" | "consolidation" | "release";

/** A fixed day. */
export interface DayOfPeriod {
  /** Months from the last month of the period: 0 for that month itself. */
  readonly months: number;
  readonly day: number;
}

/** A day counted from the cut-off of the window. */
export interface DaysAfterCutOff {
  readonly workingDays: number;
  /** The instrument sets no deadline, only how early one may be. */
  readonly atLeast?: boolean;
}

/** By when something has to be sent (thời hạn gửi báo cáo), as data. */
export interface DeadlineRule {
  readonly stage: DeadlineStage;
  readonly periods: readonly PeriodKind[];
  /** Only the first, second … of the year; every one unless said. */
  readonly index?: number;
  readonly due: DayOfPeriod | DaysAfterCutOff;
  readonly basis: LegalBasis;
}
