import type { Regime } from "../regimes/regime.ts";
import { regimes } from "../regimes/regimes.ts";
import { windowOf } from "../regimes/window-of.ts";
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
    const last = (windowOf(regime, label) ?? windowOf(regimes["calendar"], label))?.to;
    const inForce = definitions.find(
      ({ from, to }) =>
        last !== undefined && (from === null || from <= last) && (to === null || last <= to),
    );
    return inForce ?? definitions.at(-1);
  };
}
