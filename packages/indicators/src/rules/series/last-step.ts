import { Decimal, zero } from "../../quantities/decimal.ts";
import { closed, type Interval } from "../../quantities/interval.ts";

/** A quotient that is never computed for a verdict. */
interface Fraction {
  readonly over: Decimal;
  readonly under: Decimal;
}

/** One figure as a multiple of the one before it: the least and the most that printing allows. */
interface Ratio {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** How the last step of a series stands to the steps before it (bước tăng giảm cuối). */
export interface LastStep {
  readonly usual: boolean;
  /** The step, and the limits for it, as multiples; for showing. */
  ratio(): Interval;
  limits(): Interval;
}

/** A step this near to the median one is usual, so that steady growth does not make every step odd. */
const leastReach = new Decimal("0.05");
const reach = new Decimal(4);
const fewestSteps = 3;

/**
 * The ratio test of Hidiroglou and Berthelot on the steps of one series.
 *
 * A step r scores r/m − 1 above the median step m and 1 − m/r below it; the last step is usual within
 * four quartile distances of the earlier scores, and within 0.05 in any case. Their weight for size
 * is left out (U = 0): the steps are those of one unit. Steps from or to zero have no ratio and are
 * left out; with fewer than three others, or without a ratio of the last step, the answer is
 * `undefined`.
 */
export function judgeLastStep(
  earlier: readonly Interval[],
  current: Interval,
): LastStep | undefined {
  const ratios = earlier.slice(1).flatMap((next, index) => ratioOf(earlier[index], next) ?? []);
  const last = ratioOf(earlier.at(-1), current);
  if (!last || ratios.length < fewestSteps) return undefined;
  const lows = ratios.map((ratio) => ratio.low).toSorted(compare);
  const highs = ratios.map((ratio) => ratio.high).toSorted(compare);
  const count = ratios.length;
  const median: Ratio = {
    low: lows[Math.floor((count - 1) / 2)] ?? last.low,
    high: highs[Math.floor(count / 2)] ?? last.high,
  };
  const firstQuartile = lows[Math.ceil(count / 4) - 1] ?? median.low;
  const thirdQuartile = highs[Math.ceil((3 * count) / 4) - 1] ?? median.high;
  const up = mostTimes(divide(thirdQuartile, median.low));
  const down = mostTimes(divide(median.high, firstQuartile));
  const usual =
    compare(divide(last.low, median.high), up) <= 0 &&
    compare(divide(median.low, last.high), down) <= 0;
  return {
    usual,
    ratio: () => closed(shown(last.low), shown(last.high)),
    limits: () => closed(shown(divide(median.low, down)), shown(multiply(median.high, up))),
  };
}

function ratioOf(before: Interval | undefined, after: Interval): Ratio | undefined {
  if (!before?.low.gt(zero) || !after.low.gt(zero)) return undefined;
  return {
    low: { over: after.low, under: before.high },
    high: { over: after.high, under: before.low },
  };
}

/** 1 + max(0.05, 4·(q − 1)), where q is how many times the median a quartile is. */
function mostTimes(quartile: Fraction): Fraction {
  const distance = quartile.over.minus(quartile.under).times(reach);
  const least = quartile.under.times(leastReach);
  return {
    over: quartile.under.plus(distance.gt(least) ? distance : least),
    under: quartile.under,
  };
}

function compare(a: Fraction, b: Fraction): number {
  return a.over.times(b.under).cmp(b.over.times(a.under));
}

function multiply(a: Fraction, b: Fraction): Fraction {
  return { over: a.over.times(b.over), under: a.under.times(b.under) };
}

function divide(a: Fraction, b: Fraction): Fraction {
  return { over: a.over.times(b.under), under: a.under.times(b.over) };
}

function shown(fraction: Fraction): Decimal {
  return fraction.over.div(fraction.under);
}
