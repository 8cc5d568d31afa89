import type { WorkingCalendar } from "../working-calendar.ts";
import { holidays2020, holidays2021, holidays2022, holidays2023 } from "./holidays-2020-to-2023.ts";
import { holidays2024, holidays2025, holidays2026 } from "./holidays-2024-to-2026.ts";
import type { HolidayGap, PublicHoliday, YearOfNotices } from "./public-holiday.ts";

const years: Readonly<Record<number, YearOfNotices>> = {
  2020: holidays2020,
  2021: holidays2021,
  2022: holidays2022,
  2023: holidays2023,
  2024: holidays2024,
  2025: holidays2025,
  2026: holidays2026,
};

/** The days off of one year, and what is not decided as far as was read. */
export interface HolidaysOfYear {
  /** In the order of the calendar. */
  readonly days: readonly PublicHoliday[];
  readonly gaps: readonly HolidayGap[];
}

/**
 * The public holidays of a year for state agencies (ngày nghỉ lễ, tết của cơ quan nhà nước): days off,
 * days off in lieu, days exchanged and the days worked for them, each with source and confidence.
 *
 * The five days of Tết, the second day of National Day and every exchange are decided year by year, so
 * this is a table and no calculation: 2020 to 2026. `undefined` says that the year is not known, never
 * that it has no holidays. Enterprises may choose other days.
 *
 * @basis 45/2019/QH14 art. 111(3), art. 112; 10/2012/QH13 for 2020; 28/2026/QH16 art. 2
 * @example
 * ```ts
 * import { publicHolidaysOf } from "@egov-vn/schemas";
 *
 * const { days } = publicHolidaysOf(2024) ?? { days: [] };
 * days.filter(({ kind }) => kind === "worked").map(({ on }) => on); // => ["2024-05-04"]
 * publicHolidaysOf(2031); // => undefined
 * ```
 */
export function publicHolidaysOf(year: number): HolidaysOfYear | undefined {
  const known = Object.hasOwn(years, year) ? years[year] : undefined;
  if (known === undefined) return undefined;
  const days = known.notices.flatMap(({ source, confidence, days }) =>
    days.map(([day, occasion, kind = "holiday"]) => ({
      on: `${year}-${day}`,
      kind,
      occasion,
      source,
      confidence,
    })),
  );
  return { days: days.sort((a, b) => (a.on < b.on ? -1 : 1)), gaps: known.gaps };
}

/**
 * The working calendar of state agencies over some years (lịch làm việc), for `dueAtOf`,
 * `workingDaysBetween` and `workingDayAfter`.
 *
 * @throws TypeError when the holidays of a year are not known, rather than counting it as if it had none.
 * @basis 45/2019/QH14 art. 111(3), art. 112
 * @example
 * ```ts
 * import { workingCalendarOf } from "@egov-vn/schemas";
 *
 * workingCalendarOf([2025, 2026]).workedDays; // => ["2025-04-26", "2026-01-10", "2026-08-22"]
 * workingCalendarOf([2031]); // => throws TypeError
 * ```
 */
export function workingCalendarOf(years: readonly number[]): WorkingCalendar {
  const days = years.flatMap((year) => {
    const known = publicHolidaysOf(year);
    if (!known) {
      throw new TypeError(
        `The holidays of ${year} are not known here; pass a calendar of your own.`,
      );
    }
    return known.days;
  });
  return {
    holidays: days.filter(({ kind }) => kind !== "worked").map(({ on }) => on),
    workedDays: days.filter(({ kind }) => kind === "worked").map(({ on }) => on),
  };
}
