import { lastDayOf } from "../regimes/last-day-of.ts";
import type { Regime } from "../regimes/regime.ts";
import type { Indicator, IndicatorSet } from "../sets/indicator.ts";

/** Finds the definition of a cell that was in force at the end of its period. */
export function definitionsOf(
  set: IndicatorSet | undefined,
  regime: Regime | undefined,
  ownLabel: string,
): (reference: string) => Indicator | undefined {
  const byCell = Map.groupBy(set?.indicators ?? [], (indicator) => indicator.id);
  return (reference) => {
    const [cell = "", label = ownLabel] = reference.split("@");
    const definitions = byCell.get(cell);
    if (!definitions || definitions.length === 1) return definitions?.[0];
    const last = lastDayOf(regime, label);
    const inForce = definitions.find(
      ({ from, to }) =>
        last !== undefined && (from === null || from <= last) && (to === null || last <= to),
    );
    return inForce ?? definitions.at(-1);
  };
}
