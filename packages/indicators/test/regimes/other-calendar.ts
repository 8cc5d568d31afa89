/** Days since 0000-12-31 by plain arithmetic: an oracle that shares nothing with the platform's dates. */
export function dayNumber(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  let days = date;
  for (let before = 1; before < month; before += 1) days += lengthOf(year, before);
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + days;
}

/** Days of a month, 1 to 12. */
export function lengthOf(year: number, month: number): number {
  if (month === 2) return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 0 for a Monday to 6 for a Sunday: 0001-01-01 was a Monday. */
export const weekdayOf = (day: string): number => (dayNumber(day) - 1) % 7;
