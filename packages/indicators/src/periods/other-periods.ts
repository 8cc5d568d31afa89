import { periodLabel, previousPeriod, sameLastYear as samePeriodLastYear } from "./period-label.ts";
import { requirePeriod } from "./require-period.ts";

/**
 * The label of the period of the same kind right before (kỳ trước).
 *
 * Nine months have none but those of the year before: a second nine months of a year does not exist.
 *
 * @throws TypeError when the label is no period's.
 * @example
 * ```ts
 * import { previous } from "@egov-vn/indicators";
 *
 * previous("2021-Q1"); // => "2020-Q4"
 * previous("2021-W01"); // => "2020-W53"
 * ```
 */
export function previous(label: string): string {
  return periodLabel(previousPeriod(requirePeriod(label)));
}

/**
 * The label of the same period of the year before (cùng kỳ năm trước).
 *
 * Week 53 falls back to week 52 where the year before has no more: it is the nearest, not the same.
 *
 * @throws TypeError when the label is no period's.
 * @example
 * ```ts
 * import { sameLastYear } from "@egov-vn/indicators";
 *
 * sameLastYear("2021-Q1"); // => "2020-Q1"
 * sameLastYear("2020-W53"); // => "2019-W52"
 * ```
 */
export function sameLastYear(label: string): string {
  return periodLabel(samePeriodLastYear(requirePeriod(label)));
}
