import { monthsOf } from "./months-of.ts";
import { type Period, type PeriodKind, periodLabel, weeksOf } from "./period-label.ts";
import { requirePeriod } from "./require-period.ts";

/** How many of a kind a year has; weeks differ from year to year. */
const perYear = { year: 1, half: 2, "nine-months": 1, quarter: 4, month: 12 } as const;

/**
 * The labels of the shorter periods that a period is made of (các kỳ con): the quarters of a year, the
 * months of a quarter, the quarters of nine months, the weeks of a year.
 *
 * `undefined` when a period of that kind is not made of such parts: nine months of halves, a month of
 * weeks. Weeks are those that ISO 8601 counts to the year, which may begin in the December before.
 * Whether the days of the parts cover those of the whole is for `tiles` to say.
 *
 * @throws TypeError when the label is no period's.
 * @example
 * ```ts
 * import { partsOf } from "@egov-vn/indicators";
 *
 * partsOf("2021-Q1", "month"); // => ["2021-01", "2021-02", "2021-03"]
 * partsOf("2021-9M", "quarter"); // => ["2021-Q1", "2021-Q2", "2021-Q3"]
 * partsOf("2020", "week")?.length; // => 53
 * partsOf("2021-9M", "half"); // => undefined
 * ```
 */
export function partsOf(label: string, kind: PeriodKind): readonly string[] | undefined {
  const period = requirePeriod(label);
  const { year } = period;
  if (kind === period.kind) return [label];
  if (kind === "week")
    return period.kind === "year" ? labels(kind, year, weeksOf(year)) : undefined;
  const whole = monthsOf(period);
  if (!whole) return undefined;
  const inside = Array.from({ length: perYear[kind] }, (_, at) => ({ kind, year, index: at + 1 }));
  const parts = inside.filter((part) => {
    const months = monthsOf(part);
    return months && months.first >= whole.first && months.last <= whole.last;
  });
  const [first, last] = [parts[0], parts.at(-1)];
  const covers =
    first && last && monthsOf(first)?.first === whole.first && monthsOf(last)?.last === whole.last;
  return covers ? parts.map((part) => periodLabel(part as Period)) : undefined;
}

function labels(kind: PeriodKind, year: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) =>
    periodLabel({ kind, year, index: at + 1 } as Period),
  );
}
