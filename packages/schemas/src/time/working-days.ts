import { isCalendarDay } from "./calendar-day.ts";
import { dayNumber } from "./days-between.ts";
import { type WorkingCalendar, workedBy } from "./working-calendar.ts";

/** Mondays to Fridays from 1970-01-01, a Thursday, up to a day; the start does not matter. */
function weekdaysUpTo(number: number): number {
  // 1969-12-29 was a Monday.
  const sinceMonday = number + 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7 + 1, 5);
}

/**
 * How many working days lie after a day, up to another one that is counted (ngày làm việc).
 *
 * Monday to Friday; with a calendar its holidays are taken off and the days worked in exchange are
 * added. Without one the count is too high over a holiday. Both may be days or instants; negative when
 * the second is earlier.
 *
 * @throws TypeError when a day of the calendar cannot be used.
 * @basis 45/2019/QH14 art. 111, art. 112
 * @example
 * ```ts
 * import { workingCalendarOf, workingDaysBetween } from "@egov-vn/schemas";
 *
 * workingDaysBetween("2024-02-07", "2024-02-15"); // => 6
 * workingDaysBetween("2024-02-07", "2024-02-15", workingCalendarOf([2024])); // => 1
 * ```
 */
export function workingDaysBetween(
  after: string,
  upTo: string,
  calendar?: WorkingCalendar,
): number {
  const weekdays = weekdaysUpTo(dayNumber(upTo)) - weekdaysUpTo(dayNumber(after));
  if (calendar === undefined) return weekdays;
  const isWorked = workedBy(calendar);
  const [first, last] = after <= upTo ? [after, upTo] : [upTo, after];
  let change = 0;
  for (const day of new Set([...calendar.holidays, ...(calendar.workedDays ?? [])])) {
    if (day <= first.slice(0, 10) || day > last.slice(0, 10)) continue;
    const number = dayNumber(day);
    change += +isWorked(day) - (weekdaysUpTo(number) - weekdaysUpTo(number - 1));
  }
  return after <= upTo ? weekdays + change : weekdays - change;
}

/**
 * The working day so many working days after a day (ngày làm việc thứ n sau ngày …), which itself does
 * not count.
 *
 * Holidays of years for which the calendar has none are not known here: ask `publicHolidaysOf`.
 *
 * @throws TypeError when the day, the number or a day of the calendar cannot be used.
 * @basis 45/2019/QH14 art. 111, art. 112; 91/2015/QH13 art. 147
 * @example
 * ```ts
 * import { workingCalendarOf, workingDayAfter } from "@egov-vn/schemas";
 *
 * workingDayAfter("2021-03-14", 1, workingCalendarOf([2021])); // => "2021-03-15"
 * workingDayAfter("2021-04-29", 1, workingCalendarOf([2021])); // => "2021-05-04"
 * ```
 */
export function workingDayAfter(day: string, days: number, calendar: WorkingCalendar): string {
  if (!isCalendarDay(day)) throw new TypeError("day must be written YYYY-MM-DD.");
  if (!Number.isInteger(days) || days < 1 || days > 10_000) {
    throw new TypeError("days must be a whole number from 1 to 10000.");
  }
  const isWorked = workedBy(calendar);
  let at = day;
  for (let left = days; left > 0; ) {
    at = nextDay(at);
    if (isWorked(at)) left -= 1;
  }
  return at;
}

/** The day after a day of the calendar. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
