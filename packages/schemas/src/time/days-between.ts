/**
 * Calendar days from one day to another; negative when the second is earlier. Both are written in
 * ISO 8601, and an instant that begins with its day will do.
 */
export function daysBetween(first: string, second: string): number {
  return dayNumber(second) - dayNumber(first);
}

/** Days since 1970-01-01 of a day or of an instant that begins with it. */
export function dayNumber(day: string): number {
  // Years begin in March here, so that the leap day is the last of them.
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10));
  return 365 * year + leaps + ofYear - 719_469;
}
