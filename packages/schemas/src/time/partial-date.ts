import * as z from "zod";
import type { Of } from "../metadata/named-schema.ts";
import { dayFault } from "./calendar-day.ts";

/** Whether text is a day, a month or a year of the calendar. */
function isPartialDate(text: string): boolean {
  switch (text.length) {
    case 10:
      return dayFault(text) === 0;
    case 7:
      return dayFault(`${text}-01`) === 0;
    case 4:
      return dayFault(`${text}-01-01`) === 0;
    default:
      return false;
  }
}

const partialDate = z.stringFormat("partial-date", isPartialDate);

/** The type of {@link PartialDate}'s schema. */
export interface PartialDateSchema extends Of<typeof partialDate> {}

/**
 * A date of which day and month may be unknown (ngày, tháng, năm hoặc chỉ có năm): `YYYY-MM-DD`,
 * `YYYY-MM` or `YYYY`.
 *
 * Many older people have only a year of birth. A missing part is left out, never written as 01 or 00.
 *
 * @example
 * ```ts
 * import { PartialDate } from "@egov-vn/schemas";
 *
 * PartialDate.safeParse("1948").success; // => true
 * PartialDate.safeParse("1948-00-00").success; // => false
 * ```
 */
export const PartialDate: PartialDateSchema = partialDate;
/** A date of which day and month may be unknown; see the schema of the same name. */
export type PartialDate = z.infer<PartialDateSchema>;

/**
 * Whether one date lies before another whatever the parts are that are not known: 1948 is before
 * 1949-02, and not before 1948-02.
 */
export function isSurelyBefore(first: string, second: string): boolean {
  // A text that goes on where the other ends is not less than it, so only the second is cut.
  return first < second.slice(0, first.length);
}

/** The same date so many years later; 29 February stays 29 February, which compares well as text. */
export function yearsLater(date: string, years: number): string {
  return String(Number(date.slice(0, 4)) + years).padStart(4, "0") + date.slice(4);
}
