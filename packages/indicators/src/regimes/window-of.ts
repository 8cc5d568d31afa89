import { addDays, dayOfMonth, type IsoDate } from "../dates/calendar.ts";
import { monthsOf } from "../periods/months-of.ts";
import { requirePeriod } from "../periods/require-period.ts";
import type { Regime } from "./regime.ts";

/** The first and the last day of a reporting window, both inclusive. */
export interface Window {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The days that a regime counts to a period (thời gian chốt số liệu), both inclusive.
 *
 * `undefined` when the regime names no window for that kind of period, or none is known of it. Weeks
 * are those of ISO 8601. Does not check whether the regime applied then; the deadline for sending is
 * `deadlineOf`.
 *
 * @throws TypeError when the label is no period's.
 * @basis 09/2019/NĐ-CP art. 12, for the regime `nd09-2019`
 * @example
 * ```ts
 * import { regimes, windowOf } from "@egov-vn/indicators";
 *
 * windowOf(regimes["nd09-2019"], "2021-Q1"); // => { from: "2020-12-15", to: "2021-03-14" }
 * windowOf(regimes["calendar"], "2020-02"); // => { from: "2020-02-01", to: "2020-02-29" }
 * windowOf(regimes["calendar"], "2021-W01"); // => { from: "2021-01-04", to: "2021-01-10" }
 * ```
 */
export function windowOf(regime: Regime | undefined, label: string): Window | undefined {
  const period = requirePeriod(label);
  const { year } = period;
  if (!regime?.periods.includes(period.kind)) return undefined;
  const months = monthsOf(period);
  if (!months) return weekOf(year, period.index, regime.weekOpens ?? 0);
  const { opens, closes } = regime;
  if (!closes) return undefined;
  const closesOn = (month: number) => dayOfMonth(year, month + closes.months, closes.day);
  return {
    from: opens
      ? dayOfMonth(year, months.first + opens.months, opens.day)
      : addDays(closesOn(months.first - 1), 1),
    to: closesOn(months.last),
  };
}

/** A week of ISO 8601: the first of a year is the one that holds 4 January. */
function weekOf(year: number, index: number, opens: number): Window {
  const fourth = dayOfMonth(year, 1, 4);
  const sinceMonday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
  const from = addDays(fourth, (index - 1) * 7 - sinceMonday + opens);
  return { from, to: addDays(from, 6) };
}
