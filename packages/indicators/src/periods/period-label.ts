/** A reporting period (kỳ báo cáo) taken from its label. */
export type Period =
  | { readonly kind: "year" | "nine-months"; readonly year: number; readonly index: 1 }
  | { readonly kind: "half"; readonly year: number; readonly index: number }
  | { readonly kind: "quarter"; readonly year: number; readonly index: number }
  | { readonly kind: "month"; readonly year: number; readonly index: number }
  | { readonly kind: "week"; readonly year: number; readonly index: number };

/** Kinds of periods, longest first. */
export type PeriodKind = Period["kind"];

/**
 * Reads the label of a reporting period (kỳ báo cáo): `2021`, `2021-H1`, `2021-9M`, `2021-Q1`,
 * `2021-03`, `2021-W12`. `undefined` when the text is no label.
 *
 * Weeks are those of ISO 8601: no reporting decree that we have read names them. Does not know which
 * days a period covers; a regime does.
 *
 * @basis 09/2019/NĐ-CP art. 12
 * @example
 * ```ts
 * import { parsePeriodLabel } from "@egov-vn/indicators";
 *
 * parsePeriodLabel("2021-Q1"); // => { kind: "quarter", year: 2021, index: 1 }
 * parsePeriodLabel("2021-W53"); // => undefined
 * ```
 */
export function parsePeriodLabel(label: string): Period | undefined {
  const parts = /^(\d{4})(?:-(?:(H)([12])|(9M)|(Q)([1-4])|(W)(\d\d)|(\d\d)))?$/.exec(label);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  if (parts[2]) return { kind: "half", year, index: Number(parts[3]) };
  if (parts[4]) return { kind: "nine-months", year, index: 1 };
  if (parts[5]) return { kind: "quarter", year, index: Number(parts[6]) };
  if (parts[7]) return inRange({ kind: "week", year, index: Number(parts[8]) }, weeksOf(year));
  if (parts[9]) return inRange({ kind: "month", year, index: Number(parts[9]) }, 12);
  return { kind: "year", year, index: 1 };
}

/**
 * The label of a reporting period (nhãn kỳ báo cáo): the inverse of {@link parsePeriodLabel}.
 *
 * @example
 * ```ts
 * import { periodLabel } from "@egov-vn/indicators";
 *
 * periodLabel({ kind: "month", year: 2021, index: 3 }); // => "2021-03"
 * ```
 */
export function periodLabel(period: Period): string {
  const year = String(period.year).padStart(4, "0");
  const two = String(period.index).padStart(2, "0");
  switch (period.kind) {
    case "year":
      return year;
    case "nine-months":
      return `${year}-9M`;
    case "half":
      return `${year}-H${period.index}`;
    case "quarter":
      return `${year}-Q${period.index}`;
    case "month":
      return `${year}-${two}`;
    case "week":
      return `${year}-W${two}`;
  }
}

/** The period of the same kind right before. Nine months have none but a year back. */
export function previousPeriod(period: Period): Period {
  if (period.index > 1) return { ...period, index: period.index - 1 } as Period;
  const year = period.year - 1;
  const last = { year: 1, "nine-months": 1, half: 2, quarter: 4, month: 12, week: weeksOf(year) };
  return { ...period, year, index: last[period.kind] } as Period;
}

/** The same period of the year before (cùng kỳ); week 53 falls back to the last week there is. */
export function sameLastYear(period: Period): Period {
  const year = period.year - 1;
  const index = period.kind === "week" ? Math.min(period.index, weeksOf(year)) : period.index;
  return { ...period, year, index } as Period;
}

/** Puts labels in the order in which their periods end; the shorter of two comes first. */
export function comparePeriods(a: Period, b: Period): number {
  return a.year - b.year || endOf(a) - endOf(b) || lengths[a.kind] - lengths[b.kind];
}

const lengths = { week: 7, month: 30, quarter: 91, half: 182, "nine-months": 273, year: 365 };

/** Roughly the day of the year on which a period ends. */
function endOf(period: Period): number {
  return period.kind === "nine-months" ? 273 : period.index * lengths[period.kind];
}

/** 52, or 53 when the year begins on a Thursday or ends on one. */
export function weeksOf(year: number): number {
  const text = String(year).padStart(4, "0");
  const weekday = (day: string) => new Date(`${text}-${day}T00:00:00Z`).getUTCDay();
  return weekday("01-01") === 4 || weekday("12-31") === 4 ? 53 : 52;
}

function inRange(period: Period, last: number): Period | undefined {
  return period.index >= 1 && period.index <= last ? period : undefined;
}
