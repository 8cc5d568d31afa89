const millisecondsOfDay = 86_400_000;

function timeOf(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
}

/** Calendar days from one day to another; an instant that begins with its day will do. */
export function daysBetween(first: string, last: string): number {
  return Math.round((timeOf(last) - timeOf(first)) / millisecondsOfDay);
}

/** The instant so many calendar days later, at the same time of day. */
export function instantAfter(instant: string, days: number): string {
  const later = new Date(timeOf(instant) + days * millisecondsOfDay);
  return `${later.toISOString().slice(0, 10)}${instant.slice(10)}`;
}

/** Whether one instant lies more than so many calendar days after another. */
export function isLaterThanDays(first: string, last: string, days: number): boolean {
  const passed = daysBetween(first, last);
  return passed > days || (passed === days && last.slice(10) > first.slice(10));
}

/**
 * Mondays to Fridays after one day, up to and with another.
 *
 * Public holidays are not left out: Tết and the days that make up for it are set anew every year.
 */
export function weekdaysBetween(first: string, last: string): number {
  const days = daysBetween(first, last);
  const weeks = Math.floor(days / 7);
  const start = new Date(timeOf(first)).getUTCDay();
  const rest = Array.from({ length: days - weeks * 7 }, (_, index) => (start + index + 1) % 7);
  return weeks * 5 + rest.filter((weekday) => weekday !== 0 && weekday !== 6).length;
}
