import type {
  BilingualText,
  CellValue,
  PeriodicReport,
  ReportRule,
  Rounding,
} from "@egov-vn/schemas";
import type { IsoDate } from "../dates/calendar.ts";
import { parsePrintedDate } from "../dates/printed-date.ts";
import { comparePeriods, type Period, parsePeriodLabel } from "../periods/period-label.ts";
import { missing } from "../quantities/absence.ts";
import { parseQuantity } from "../quantities/parse-quantity.ts";
import type { Regime } from "../regimes/regime.ts";
import { type Window, windowOf } from "../regimes/window-of.ts";
import type { Reading } from "../rules/judging/reading.ts";
import type { DatedPlace, RuleContext } from "../rules/judging/rule-kind.ts";
import type { Indicator, IndicatorSet } from "../sets/indicator.ts";
import { definitionsOf } from "./definitions.ts";
import { forcedShares } from "./forced-shares.ts";

/** What is needed to read a report, all of it given: no clock, no registry of its own. */
export interface ReadOptions {
  readonly asOf: IsoDate;
  readonly set: IndicatorSet | undefined;
  readonly regimes: Readonly<Record<string, Regime>>;
  /** The rules that will be asked, those of the set too. */
  readonly rules: readonly ReportRule[];
}

/** Opens a report for the rules: cells are read once each, on first use. */
export function readReport(report: PeriodicReport, options: ReadOptions): RuleContext {
  const { set, regimes } = options;
  const regimeOf = (id: string) => (Object.hasOwn(regimes, id) ? regimes[id] : undefined);
  const { label } = report.period;
  const period = parsePeriodLabel(label);
  if (!period) throw new TypeError("The report's period has no readable label.");
  const regime = regimeOf(report.regime ?? set?.regime ?? "");
  const expected = windowOf(regime, label);
  const dates = datesOf(report, expected?.to);
  const indicatorOf = definitionsOf(set, regime, label);
  const datesByPlace = Map.groupBy(dates, (at) => at.place);
  const history = historyByCell(report);
  const readings = new Map<string, Reading>();
  let forced: ReadonlySet<string> | undefined;
  const context: RuleContext = {
    period,
    label,
    asOf: options.asOf,
    regime,
    window: printedWindow(dates) ?? expected,
    dates,
    datesAt(place) {
      const [cell = "", at = label] = place.split("@");
      if (at === label) return datesByPlace.get(cell) ?? [];
      return datesOfCell(place, ownValue(ownValue(report.history, at), cell), undefined);
    },
    undated: undatedCells(report),
    regimeOf,
    earlierPeriods: (cell) => history.get(cell) ?? [],
    read(reference) {
      const known = readings.get(reference);
      if (known) return known;
      const reading = readCell(report, reference, regime, indicatorOf(reference));
      readings.set(reference, reading);
      return reading;
    },
    indicatorOf,
    nameOf: (reference) => nameOf(reference, label, indicatorOf(reference)),
    isForcedShare(reference) {
      forced ??= forcedShares(options.rules, context);
      return forced.has(reference);
    },
  };
  return context;
}

function readCell(
  report: PeriodicReport,
  reference: string,
  regime: Regime | undefined,
  indicator: Indicator | undefined,
): Reading {
  const [cell = "", at = report.period.label] = reference.split("@");
  const cells = at === report.period.label ? report.cells : ownValue(report.history, at);
  const value = ownValue(cells, cell);
  const rounding: Rounding =
    (typeof value === "object" && value?.rounding) || regime?.rounding || "half-up";
  if (value === undefined)
    return { reference, text: "", rounding, quantity: { state: "absent" }, known: {} };
  return { reference, rounding, known: {}, ...readValue(value, rounding, indicator) };
}

function readValue(
  value: CellValue,
  rounding: Rounding,
  indicator: Indicator | undefined,
): Pick<Reading, "text" | "quantity"> {
  if (value === null) return { text: "", quantity: missing("null") };
  if (typeof value === "number") {
    const text = String(value);
    return { text, quantity: parseQuantity(text) };
  }
  if (typeof value === "string") {
    const quantity = parseQuantity(value, { rounding, ...(indicator && { unit: indicator.unit }) });
    return { text: value, quantity };
  }
  const { text, decimals, status } = value;
  const unit = value.unit ?? indicator?.unit;
  const options = {
    rounding,
    ...(unit && { unit }),
    ...(decimals !== undefined && { decimals }),
    ...(status && { status }),
  };
  return { text, quantity: parseQuantity(text, options) };
}

/** Own keys only: `constructor` is no cell. */
function ownValue<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

function historyByCell(report: PeriodicReport): Map<string, string[]> {
  const byCell = new Map<string, string[]>();
  const earlier = Object.entries(report.history ?? {})
    .map(([label, cells]) => ({ label, cells, period: parsePeriodLabel(label) }))
    .filter((entry): entry is typeof entry & { period: Period } => entry.period !== undefined)
    .sort((a, b) => comparePeriods(a.period, b.period));
  for (const { label, cells } of earlier) {
    for (const [cell, value] of Object.entries(cells)) {
      if (value === null) continue;
      const labels = byCell.get(cell);
      if (labels) labels.push(label);
      else byCell.set(cell, [label]);
    }
  }
  return byCell;
}

/** The printed dates of this period; a year that lost a digit is guessed at near the cut-off. */
function datesOf(report: PeriodicReport, near: IsoDate | undefined): DatedPlace[] {
  const places: [string, PeriodicReport["period"] | CellValue][] = [
    ["period", report.period],
    ...Object.entries(report.cells).sort(([a], [b]) => (a < b ? -1 : 1)),
  ];
  return places.flatMap(([place, holder]) => datesOfCell(place, holder, near));
}

function datesOfCell(
  place: string,
  holder: PeriodicReport["period"] | CellValue | undefined,
  near: IsoDate | undefined,
): DatedPlace[] {
  if (typeof holder !== "object" || holder === null) return [];
  return (["asOf", "from", "to"] as const).flatMap((part) => {
    const text = holder[part];
    if (text === undefined || text === null || text.trim() === "") return [];
    return [{ place, part, date: parsePrintedDate(text, near) }];
  });
}

/** Cells that carry a figure and no day of any kind, when the report as a whole has none either. */
function undatedCells(report: PeriodicReport): string[] {
  if (report.period.asOf?.trim()) return [];
  return Object.entries(report.cells)
    .filter(([, value]) => value !== null)
    .filter(([, value]) => typeof value !== "object" || !(value?.asOf ?? value?.from ?? value?.to))
    .map(([cell]) => cell)
    .sort();
}

function printedWindow(dates: readonly DatedPlace[]): Window | undefined {
  const dayOf = (part: DatedPlace["part"]) =>
    dates.find((at) => at.place === "period" && at.part === part)?.date.date;
  const from = dayOf("from");
  const to = dayOf("to");
  return from && to && from <= to ? { from, to } : undefined;
}

function nameOf(reference: string, label: string, indicator: Indicator | undefined): BilingualText {
  const [cell = "", at] = reference.split("@");
  const title = indicator?.title ?? { vi: cell, en: cell };
  if (at === undefined || at === label) return title;
  return { vi: `${title.vi} kỳ ${at}`, en: `${title.en} in ${at}` };
}
