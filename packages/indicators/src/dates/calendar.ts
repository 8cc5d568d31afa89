/** A day of the proleptic Gregorian calendar as ISO 8601 text: text order is time order. */
export type IsoDate = string;

const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (daysInMonths[month - 1] ?? 0);
}

/** The day as text, or `undefined` when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** A day of a month counted from `month`, which may leave 1–12: month 0 is December before. */
export function dayOfMonth(year: number, month: number, day: number | "last"): IsoDate {
  const months = year * 12 + month - 1;
  const inYear = Math.floor(months / 12);
  const inMonth = months - inYear * 12 + 1;
  const length = daysInMonth(inYear, inMonth);
  const inside = day === "last" ? length : Math.min(day, length);
  return `${String(inYear).padStart(4, "0")}-${two(inMonth)}-${two(inside)}`;
}

/** The day so many days later, or earlier where the number is negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The day so many days later; `undefined` beyond the year 9999. */
export function daysAfter(from: IsoDate, days: number): IsoDate | undefined {
  const at = new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000);
  if (Number.isNaN(at.getTime())) return undefined;
  return isoDate(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

export function isIsoDate(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return (
    parts !== null && isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== undefined
  );
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
