import { comparePeriods, type Period, parsePeriodLabel } from "../../periods/period-label.ts";
import type { RuleContext } from "../judging/rule-kind.ts";

/** The period of a reference: that of its label, else the report's own. */
export function periodOf(reference: string, context: RuleContext): Period {
  const [, label = context.label] = reference.split("@");
  return parsePeriodLabel(label) ?? context.period;
}

/** The cell's figures in `history` before the period of the reference, earliest first. */
export function earlierReferences(reference: string, context: RuleContext): string[] {
  const [cell = ""] = reference.split("@");
  const own = periodOf(reference, context);
  return context
    .earlierPeriods(cell)
    .map((label) => `${cell}@${label}`)
    .filter((earlier) => comparePeriods(periodOf(earlier, context), own) < 0);
}

/** The one cell name that stands for a whole series; `undefined` where the cells are listed. */
export function nameOfSeries(series: readonly string[]): string | undefined {
  const [only] = series;
  return series.length === 1 && only !== undefined && !only.includes("@") ? only : undefined;
}
