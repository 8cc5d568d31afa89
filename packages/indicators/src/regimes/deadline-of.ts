import {
  type LegalBasis,
  publicHolidaysOf,
  type WorkingCalendar,
  workingCalendarOf,
  workingDayAfter,
} from "@egov-vn/schemas";
import { addDays, dayOfMonth, type IsoDate } from "../dates/calendar.ts";
import { monthsOf } from "../periods/months-of.ts";
import { requirePeriod } from "../periods/require-period.ts";
import {
  type DeadlineNotice,
  earliestOnly,
  holidayNotDecided,
  holidaysNotKnown,
  noSuchDay,
  notAWorkingDay,
  notInForce,
} from "./deadline-notices.ts";
import type { DeadlineStage } from "./deadline-rule.ts";
import type { Regime } from "./regime.ts";
import { windowOf } from "./window-of.ts";

export type { DeadlineNotice } from "./deadline-notices.ts";

/** A day by which something has to be sent (thời hạn gửi), and what to know about it. */
export interface Deadline {
  /** The day; `null` when the month has no such day. */
  readonly on: IsoDate | null;
  /** `due`: the last day for sending. `earliest`: no deadline may be earlier, and none is laid down. */
  readonly is: "due" | "earliest";
  readonly stage: DeadlineStage;
  readonly basis: LegalBasis;
  readonly notices: readonly DeadlineNotice[];
}

/** How a deadline is asked for. */
export interface DeadlineOptions {
  /** Whose deadline; that of the unit which reports unless said. */
  readonly stage?: DeadlineStage;
  /** Holidays and days worked in exchange; the ones that `publicHolidaysOf` knows unless given. */
  readonly calendar?: WorkingCalendar;
}

/**
 * By when the report of a period has to be sent (thời hạn gửi báo cáo) under a regime.
 *
 * `undefined` when no deadline of that kind is known. Decree 09/2019 sets none itself, only how early
 * one may be: that answer is `earliest`. Days are worked Monday to Friday without public holidays, with
 * days worked in exchange; a year whose holidays are not known gets a notice, and weekends only are
 * taken off. Does not move a fixed day that falls on a day of rest: a notice names the next working day.
 *
 * @throws TypeError when the label is no period's, or a day of the calendar cannot be used.
 * @basis 09/2019/NĐ-CP art. 8(5); 45/2019/QH14 art. 111, art. 112
 * @example
 * ```ts
 * import { deadlineOf, regimes } from "@egov-vn/indicators";
 *
 * const general = deadlineOf(regimes["nd09-2019"], "2021-Q1");
 * [general?.on, general?.is]; // => ["2021-03-15", "earliest"]
 * deadlineOf(regimes["qd01-2023-khanh-hoa"], "2024-02")?.on; // => "2024-02-16"
 *
 * const fixed = deadlineOf(regimes["tt02-2023-btttt"], "2025-Q2", { stage: "consolidation" });
 * [fixed?.on, fixed?.notices.map(({ code }) => code)]; // => ["2025-06-08", ["not-a-working-day"]]
 * deadlineOf(regimes["tt05-2025-vpcp"], "2026-Q1"); // => undefined
 * ```
 */
export function deadlineOf(
  regime: Regime | undefined,
  label: string,
  options: DeadlineOptions = {},
): Deadline | undefined {
  const period = requirePeriod(label);
  const { stage = "report", calendar } = options;
  const rule = regime?.deadlines?.find(
    ({ stage: of, periods, index }) =>
      of === stage && periods.includes(period.kind) && (index ?? period.index) === period.index,
  );
  if (!regime || !rule) return undefined;
  const { due, basis } = rule;
  const { year } = period;
  const months = monthsOf(period);
  const last = windowOf(regime, label)?.to ?? (months && dayOfMonth(year, months.last, "last"));
  if (last === undefined) return undefined;
  const applies = notInForce(regime, last);
  if ("workingDays" in due) {
    const { on, notices } = afterCutOff(last, due.workingDays, calendar);
    const is = due.atLeast === true ? "earliest" : "due";
    const floor = is === "earliest" ? [earliestOnly(due.workingDays)] : [];
    return { on, is, stage, basis, notices: [...floor, ...notices, ...applies] };
  }
  if (!months) return undefined;
  const on = dayOfMonth(year, months.last + due.months, due.day);
  if (Number(on.slice(8)) !== due.day) {
    const notices = [noSuchDay(due.day, label), ...applies];
    return { on: null, is: "due", stage, basis, notices };
  }
  const dayBefore = addDays(on, -1);
  const { notices } = workedIn(dayBefore, on, calendar);
  const rest = notAWorkingDay(on, workedIn(dayBefore, addDays(on, 400), calendar).workdays);
  return { on, is: "due", stage, basis, notices: [...rest, ...notices, ...applies] };
}

function afterCutOff(
  cutOff: IsoDate,
  days: number,
  calendar: WorkingCalendar | undefined,
): { readonly on: IsoDate; readonly notices: readonly DeadlineNotice[] } {
  // Some 250 days of a year are worked; the span only has to be long enough.
  const { workdays } = workedIn(cutOff, addDays(cutOff, 400 + 2 * days), calendar);
  const on = workingDayAfter(cutOff, days, workdays);
  return { on, notices: workedIn(cutOff, on, calendar).notices };
}

/** The calendar from one day on, and what is not known of the days after it up to another one. */
function workedIn(
  after: IsoDate,
  upTo: IsoDate,
  calendar: WorkingCalendar | undefined,
): { readonly workdays: WorkingCalendar; readonly notices: readonly DeadlineNotice[] } {
  if (calendar) return { workdays: calendar, notices: [] };
  const first = yearOf(addDays(after, 1));
  const counted = Array.from({ length: yearOf(upTo) - first + 1 }, (_, at) => first + at);
  const unknown = counted.filter((year) => !publicHolidaysOf(year));
  const open = counted
    .flatMap((year) => publicHolidaysOf(year)?.gaps ?? [])
    .filter(({ days }) => days.some((day) => after < day && day <= upTo));
  return {
    workdays: workingCalendarOf(counted.filter((year) => publicHolidaysOf(year))),
    notices: [
      ...(unknown.length > 0 ? [holidaysNotKnown(unknown)] : []),
      ...open.map(holidayNotDecided),
    ],
  };
}

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));
