import { type Period, parsePeriodLabel } from "./period-label.ts";

/** The period of a label, or a `TypeError` that says what labels look like. */
export function requirePeriod(label: string): Period {
  const period = parsePeriodLabel(label);
  if (!period) {
    throw new TypeError("The label must name a period, such as 2021, 2021-H1, 2021-Q1 or 2021-03.");
  }
  return period;
}
