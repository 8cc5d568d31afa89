import { isCalendarDay } from "./calendar-day.ts";

/** Days on which nobody works, and when a working day ends (lịch làm việc). */
export interface WorkingCalendar {
  /** Public holidays and days off in lieu, `YYYY-MM-DD`; `workingCalendarOf` has those we know. */
  readonly holidays: readonly string[];
  /** Saturdays and Sundays that are worked in place of another day, `YYYY-MM-DD`. */
  readonly workedDays?: readonly string[];
  /** Last minute of a working day, `HH:mm`; 17:00 unless said. */
  readonly closesAt?: string;
}

/** Whether a day is worked, by a calendar that is looked at once. A worked day beats a holiday. */
export function workedBy({ holidays, workedDays = [] }: WorkingCalendar): (day: string) => boolean {
  if (![...holidays, ...workedDays].every(isCalendarDay)) {
    throw new TypeError("every day of the calendar must be written YYYY-MM-DD.");
  }
  const free = new Set(holidays);
  const worked = new Set(workedDays);
  return (day) => {
    if (worked.has(day)) return true;
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    return weekday !== 0 && weekday !== 6 && !free.has(day);
  };
}

/**
 * Whether a day is a working day (ngày làm việc): Monday to Friday without the calendar's holidays,
 * and the days that are worked in exchange.
 *
 * @throws TypeError when a day of the calendar cannot be used.
 * @basis 45/2019/QH14 art. 111, art. 112
 * @example
 * ```ts
 * import { isWorkingDay, workingCalendarOf } from "@egov-vn/schemas";
 *
 * const calendar = workingCalendarOf([2024]);
 * isWorkingDay("2024-04-29", calendar); // => false
 * isWorkingDay("2024-05-04", calendar); // => true
 * ```
 */
export function isWorkingDay(day: string, calendar: WorkingCalendar): boolean {
  return workedBy(calendar)(day);
}
