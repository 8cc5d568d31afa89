import { dayNumber } from "./days-between.ts";

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
 * Monday to Friday. Public holidays and days worked in exchange are not known here, so over a
 * holiday the count is too high. Both may be days or instants.
 */
export function workingDaysBetween(after: string, upTo: string): number {
  return weekdaysUpTo(dayNumber(upTo)) - weekdaysUpTo(dayNumber(after));
}
