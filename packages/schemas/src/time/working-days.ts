/** Days since 1970-01-01 of a day or an instant written in ISO 8601. */
function dayNumberOf(date: string): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  // Years begin in March, so that the leap day is the last of them.
  const years = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  const century = Math.floor(years / 100);
  const leaps = Math.floor(years / 4) - century + Math.floor(years / 400);
  return years * 365 + leaps + Math.floor((153 * months + 2) / 5) + day - 719_469;
}

/** Mondays to Fridays from 1970-01-01, a Thursday, up to a day; the start does not matter. */
function weekdaysUpTo(dayNumber: number): number {
  // 1969-12-29 was a Monday.
  const sinceMonday = dayNumber + 3;
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
  return weekdaysUpTo(dayNumberOf(upTo)) - weekdaysUpTo(dayNumberOf(after));
}
