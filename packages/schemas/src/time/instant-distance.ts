import { daysBetween } from "./days-between.ts";

const millisecondsOfDay = 86_400_000;

/** The instant so many calendar days later, at the same time of day. */
export function instantAfter(instant: string, days: number): string {
  const day = Date.parse(`${instant.slice(0, 10)}T00:00:00Z`);
  const later = new Date(day + days * millisecondsOfDay);
  return `${later.toISOString().slice(0, 10)}${instant.slice(10)}`;
}

/** Whether one instant lies more than so many calendar days after another. */
export function isLaterThanDays(first: string, last: string, days: number): boolean {
  const passed = daysBetween(first, last);
  return passed > days || (passed === days && last.slice(10) > first.slice(10));
}
