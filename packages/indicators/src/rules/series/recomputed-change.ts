import type { BilingualText } from "@egov-vn/schemas";
import { Decimal, zero } from "../../quantities/decimal.ts";
import {
  add,
  exactly,
  type Interval,
  multiply,
  overlap,
  quotient,
  scale,
  subtract,
} from "../../quantities/interval.ts";
import { type Judgement, judge } from "../judging/judge.ts";
import { aroundCutZero, type Figure, valuesOf } from "../judging/reading.ts";
import type { RuleOf } from "../judging/rule-kind.ts";
import { span } from "../judging/sentences.ts";
import { worse } from "../judging/verdict-order.ts";
import { rounded } from "../rates/ratio.ts";
import { roundedValues } from "../rates/rounded-values.ts";

/** What a change is measured in. */
export type Measure = "percent" | "points";

const hundred = exactly(new Decimal(100));

/** The measures that a rule lets a printed change have. */
export function measuresOf(rule: RuleOf<"change">, printed: Figure): readonly Measure[] {
  if (rule.of === "either") return ["percent", "points"];
  if (rule.of === undefined && printed.quantity.unit === "percentage-points") return ["points"];
  return [rule.of ?? "percent"];
}

/** A printed change, and the two figures that it lies between. */
export interface ChangeFigures {
  readonly printed: Figure;
  readonly current: Figure;
  readonly base: Figure;
  readonly measures: readonly Measure[];
}

/** Judges a change by each measure that it may have; the plainest agreement counts. */
export function judgeChange(figures: ChangeFigures): Judgement & { readonly measure: Measure } {
  const judged = figures.measures.map((measure) => ({ measure, ...judgeBy(measure, figures) }));
  return judged.reduce((a, b) => (worse(a.verdict, b.verdict) ? b : a));
}

function judgeBy(measure: Measure, { printed, current, base }: ChangeFigures): Judgement {
  const counted = current.quantity.exact && base.quantity.exact;
  return judge(
    [printed, current, base],
    (values, mode) => {
      const stated = aroundCutZero(mode === "printed" ? roundedValues(printed) : values(printed));
      const now = values(current);
      const then = values(base);
      return {
        holds: follows(measure, stated, now, then),
        residual: () => {
          const recomputed = changeOf(measure, now, then);
          return recomputed ? rounded(subtract(stated, recomputed), printed) : null;
        },
      };
    },
    counted ? ["truncated", "intervals"] : ["intervals", "truncated"],
  );
}

/** (100 + change) · base = 100 · current, so that nothing is divided. */
function follows(measure: Measure, stated: Interval, now: Interval, then: Interval): boolean {
  if (measure === "points") return overlap(add(then, stated), now);
  if (then.low.eq(zero) && then.high.eq(zero)) return false;
  return overlap(multiply(add(hundred, stated), then), multiply(hundred, now));
}

function changeOf(measure: Measure, now: Interval, then: Interval): Interval | undefined {
  if (measure === "points") return subtract(now, then);
  const ratio = quotient(scale(now, new Decimal(100)), then);
  return ratio && subtract(ratio, hundred);
}

/** The recomputed change with its sign and unit, two digits finer than the printed one: "+49%". */
export function recomputedText(
  { printed, current, base }: Pick<ChangeFigures, "printed" | "current" | "base">,
  measure: Measure,
): BilingualText {
  const value = changeOf(measure, valuesOf(current, "intervals"), valuesOf(base, "intervals"));
  if (!value) return { vi: "không xác định", en: "undefined" };
  const decimals = Math.max(2, 2 - new Decimal(printed.quantity.place).e);
  const digits = span(value, decimals);
  const sign = value.low.gt(zero) ? "+" : "";
  return measure === "percent"
    ? { vi: `${sign}${digits.vi}%`, en: `${sign}${digits.en}%` }
    : { vi: `${sign}${digits.vi} điểm %`, en: `${sign}${digits.en} points` };
}

/**
 * The bases from which the printed change would follow; `undefined` when there is none.
 *
 * Counts are whole: 1578.88–1598.74 leaves 1579–1598.
 */
export function impliedBase(
  printed: Figure,
  current: Figure,
  measure: Measure,
): Interval | undefined {
  const stated = valuesOf(printed, "intervals");
  const now = valuesOf(current, "intervals");
  const base =
    measure === "points"
      ? subtract(now, stated)
      : quotient(scale(now, new Decimal(100)), add(hundred, stated));
  if (!base || !current.quantity.exact) return base;
  const whole = { ...base, low: base.low.round(0, 3), high: base.high.round(0, 0) };
  return whole.low.gt(whole.high) ? undefined : whole;
}
