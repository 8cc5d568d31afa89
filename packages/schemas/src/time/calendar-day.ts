import * as z from "zod";
import type { Of } from "../metadata/named-schema.ts";

/** Days of the months of a common year; 0 where there is no such month. */
const daysOfMonths = Uint8Array.of(0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0, 0, 0);

/** 0 when a text holds a day of the calendar written `YYYY-MM-DD` from its start; branch-free. */
export function dayFault(text: string): number {
  const y1 = text.charCodeAt(0) - 48;
  const y2 = text.charCodeAt(1) - 48;
  const y3 = text.charCodeAt(2) - 48;
  const y4 = text.charCodeAt(3) - 48;
  const m1 = text.charCodeAt(5) - 48;
  const m2 = text.charCodeAt(6) - 48;
  const d1 = text.charCodeAt(8) - 48;
  const d2 = text.charCodeAt(9) - 48;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  const month = m1 * 10 + m2;
  const day = d1 * 10 + d2;
  const leap = +(month === 2 && (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0));
  const last = (daysOfMonths[month & 15] ?? 0) + leap;
  // A number below zero sets the sign bit of the whole.
  const signs =
    y1 |
    (9 - y1) |
    y2 |
    (9 - y2) |
    y3 |
    (9 - y3) |
    y4 |
    (9 - y4) |
    m1 |
    (1 - m1) |
    (m2 | (9 - m2) | d1 | (3 - d1) | d2 | (9 - d2) | (month - 1) | (12 - month)) |
    ((day - 1) | (last - day) | (year - 1));
  return (signs >>> 31) | (text.charCodeAt(4) ^ 45) | (text.charCodeAt(7) ^ 45);
}

/** Whether a month of a year has a day. */
export function isDayOf(year: number, month: number, day: number): boolean {
  const leap = month === 2 && (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (daysOfMonths[month] ?? 0) + (leap ? 1 : 0);
}

/** Whether text written `YYYY-MM-DD` names a day that the calendar has: 2021-02-29 does not. */
export function isCalendarDay(text: string): boolean {
  return text.length === 10 && dayFault(text) === 0;
}

const calendarDay = z.stringFormat("calendar-day", isCalendarDay);

/** The type of {@link CalendarDay}'s schema. */
export interface CalendarDaySchema extends Of<typeof calendarDay> {}

/**
 * A day (ngày) of the calendar, ISO 8601 `YYYY-MM-DD`, years 0001 to 9999: text order is time order.
 *
 * @example
 * ```ts
 * import { CalendarDay } from "@egov-vn/schemas";
 *
 * CalendarDay.safeParse("2024-02-29").success; // => true
 * CalendarDay.safeParse("2021-02-29").success; // => false
 * ```
 */
export const CalendarDay: CalendarDaySchema = calendarDay;
/** A day of the calendar; see the schema of the same name. */
export type CalendarDay = z.infer<CalendarDaySchema>;
