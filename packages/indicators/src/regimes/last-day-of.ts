import { daysAfter, type IsoDate, isoDate } from "../dates/calendar.ts";
import { parsePeriodLabel } from "../periods/period-label.ts";
import type { Regime } from "./regime.ts";
import { regimes } from "./regimes.ts";
import { windowOf } from "./window-of.ts";

/**
 * The last day of a period: by its regime, else by the calendar; a week ends on its Sunday.
 * `undefined` when the label names no period.
 */
export function lastDayOf(regime: Regime | undefined, label: string): IsoDate | undefined {
  const period = parsePeriodLabel(label);
  if (!period) return undefined;
  const window = windowOf(regime, label) ?? windowOf(regimes["calendar"], label);
  if (window || period.kind !== "week") return window?.to;
  const fourth = isoDate(period.year, 1, 4);
  if (!fourth) return undefined;
  // The fourth of January lies in week 1 of ISO 8601, whatever day of the week it is.
  const weekday = new Date(`${fourth}T00:00:00Z`).getUTCDay() || 7;
  return daysAfter(fourth, 7 - weekday + (period.index - 1) * 7);
}
