import { dayOfMonth, type IsoDate } from "../dates/calendar.ts";
import { type Period, parsePeriodLabel } from "../periods/period-label.ts";
import type { Regime } from "./regime.ts";

/** The first and the last day of a reporting window, both inclusive. */
export interface Window {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The days that a regime counts to a period (thời gian chốt số liệu), both inclusive.
 *
 * `undefined` when the regime names no window for that kind of period. Does not know the deadline
 * for sending the report.
 *
 * @throws TypeError when the label is no period's.
 * @basis 09/2019/NĐ-CP art. 12, for the regime `nd09-2019`
 * @example
 * ```ts
 * import { regimes, windowOf } from "@egov-vn/indicators";
 *
 * windowOf(regimes["nd09-2019"], "2021-Q1"); // => { from: "2020-12-15", to: "2021-03-14" }
 * windowOf(regimes["calendar"], "2020-02"); // => { from: "2020-02-01", to: "2020-02-29" }
 * ```
 */
export function windowOf(regime: Regime | undefined, label: string): Window | undefined {
  const period = parsePeriodLabel(label);
  if (!period) {
    throw new TypeError("The label must name a period, such as 2021, 2021-H1, 2021-Q1 or 2021-03.");
  }
  if (!regime?.periods.includes(period.kind)) return undefined;
  const months = monthsOf(period);
  if (!months) return undefined;
  const { year } = period;
  const { opens, closes } = regime;
  return {
    from: dayOfMonth(year, months.first + opens.months, opens.day),
    to: dayOfMonth(year, months.last + closes.months, closes.day),
  };
}

function monthsOf(period: Period): { readonly first: number; readonly last: number } | undefined {
  switch (period.kind) {
    case "year":
      return { first: 1, last: 12 };
    case "nine-months":
      return { first: 1, last: 9 };
    case "half":
      return { first: period.index * 6 - 5, last: period.index * 6 };
    case "quarter":
      return { first: period.index * 3 - 2, last: period.index * 3 };
    case "month":
      return { first: period.index, last: period.index };
    case "week":
      return undefined;
  }
}
