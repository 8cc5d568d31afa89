import { Decimal, zero } from "../../quantities/decimal.ts";
import type { Interval } from "../../quantities/interval.ts";

/** How the spread of some earlier figures was found. */
export type SpreadBy = "median" | "mean" | "counts" | "none";

/** Centre and robust spread of earlier figures (trung vị và độ lệch). */
export interface Spread {
  readonly by: SpreadBy;
  readonly median: Interval;
  /** The median of the absolute deviations; zero when half of the figures are alike. */
  readonly deviation: Decimal;
  /** Whether some value of a figure lies within the limits. */
  admits(values: Interval): boolean;
  /** The limits, for showing. */
  limits(): Interval;
}

const cutOff = new Decimal("3.5");
const scaleOfMedian = new Decimal("0.6745");
const scaleOfMean = new Decimal("1.253314");

/**
 * The modified z-score of Iglewicz and Hoaglin as limits: 0,6745·|x − median| ≤ 3,5·MAD.
 *
 * Where the MAD is zero, the mean absolute deviation takes its place (1,253314 times it is one
 * standard deviation). Counts have, besides, at least the spread of chance events: the root of their
 * median, and never below one, so that 0, 0, 0, 0 may be followed by 1. Of a constant series of other
 * figures no spread is known (`none`); only an equal value is within. Figures that stand for intervals
 * give the widest limits that they allow. Nothing is divided but for showing.
 */
export function spreadOf(points: readonly Interval[], counted: boolean): Spread {
  const median: Interval = {
    low: medianOf(points.map((point) => point.low)),
    high: medianOf(points.map((point) => point.high)),
    lowOpen: false,
    highOpen: false,
  };
  const deviations = points.map((point) =>
    larger(point.high.minus(median.low), median.high.minus(point.low)),
  );
  const deviation = medianOf(deviations);
  const total = deviations.reduce((sum, next) => sum.plus(next), zero);
  const squared = larger(median.high.abs(), new Decimal(1)).times(cutOff).times(cutOff);
  const byMean = cutOff.times(scaleOfMean).times(total);
  const within = (distance: Decimal): boolean => {
    if (deviation.gt(zero)) return scaleOfMedian.times(distance).lte(cutOff.times(deviation));
    if (distance.times(points.length).lte(byMean)) return true;
    return counted && distance.times(distance).lte(squared);
  };
  const by = ((): SpreadBy => {
    if (deviation.gt(zero)) return "median";
    const counts = squared.times(points.length).times(points.length);
    if (counted && counts.gt(byMean.times(byMean))) return "counts";
    return total.gt(zero) ? "mean" : "none";
  })();
  const half = (): Decimal => {
    if (by === "median") return cutOff.times(deviation).div(scaleOfMedian);
    return by === "counts" ? squared.sqrt() : byMean.div(points.length);
  };
  return {
    by,
    median,
    deviation,
    admits: (values) =>
      within(larger(larger(values.low.minus(median.high), median.low.minus(values.high)), zero)),
    limits() {
      const reach = half();
      return { ...median, low: median.low.minus(reach), high: median.high.plus(reach) };
    },
  };
}

/** The middle value, or the mean of the two in the middle. */
function medianOf(values: readonly Decimal[]): Decimal {
  const sorted = values.toSorted((a, b) => a.cmp(b));
  const upper = sorted[Math.floor(sorted.length / 2)] ?? zero;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? upper;
  return lower.plus(upper).times(new Decimal("0.5"));
}

function larger(a: Decimal, b: Decimal): Decimal {
  return a.gte(b) ? a : b;
}
