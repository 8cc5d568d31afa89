import { Decimal, zero } from "../../quantities/decimal.ts";
import { add, type Interval, overlap, scale } from "../../quantities/interval.ts";

/** A quotient that is not worked out; what it is divided by is positive. */
export interface Fraction {
  readonly over: Decimal;
  readonly under: Decimal;
}

/** The weights that are possible, from one to another (khoảng trọng số có thể). */
export interface WeightRange {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** An aggregate and the two groups that it is made of. */
export interface Weighed {
  readonly aggregate: Interval;
  readonly a: Interval;
  readonly b: Interval;
}

const none: Fraction = { over: zero, under: new Decimal(1) };
const all: Fraction = { over: new Decimal(1), under: new Decimal(1) };

/**
 * The weights w in 0–1 with w · a + (1 − w) · b = aggregate for some values of the three;
 * `undefined` when there is none. Groups that may be equal leave every weight open.
 */
export function possibleWeights(weighed: Weighed): WeightRange | undefined {
  const { aggregate, a, b } = weighed;
  let low = none;
  let high = all;
  // The mixture reaches down to the aggregate, and up to it: slope · w ≤ room.
  const limits = [
    { slope: a.low.minus(b.low), room: aggregate.high.minus(b.low) },
    { slope: b.high.minus(a.high), room: b.high.minus(aggregate.low) },
  ];
  for (const { slope, room } of limits) {
    if (slope.gt(zero)) {
      const most = { over: room, under: slope };
      if (isLess(most, high)) high = most;
    } else if (slope.lt(zero)) {
      const least = { over: room.neg(), under: slope.neg() };
      if (isLess(low, least)) low = least;
    }
  }
  if (isLess(high, low)) return undefined;
  // An open end may shut out one end of the range, or all of it, and equal groups may miss it.
  const tried = [low, high, middleOf(low, high)];
  return tried.some((weight) => gives(weight, weighed)) ? { low, high } : undefined;
}

function gives({ over, under }: Fraction, { aggregate, a, b }: Weighed): boolean {
  const mixture = add(scale(a, over), scale(b, under.minus(over)));
  return overlap(mixture, scale(aggregate, under));
}

function middleOf(a: Fraction, b: Fraction): Fraction {
  return {
    over: a.over.times(b.under).plus(b.over.times(a.under)),
    under: a.under.times(b.under).times(2),
  };
}

export function isLess(a: Fraction, b: Fraction): boolean {
  return a.over.times(b.under).lt(b.over.times(a.under));
}

/** The smallest way from a weight of one range to one of the other. */
export function smallestJump(a: WeightRange, b: WeightRange): Fraction {
  if (isLess(a.high, b.low)) return minus(b.low, a.high);
  if (isLess(b.high, a.low)) return minus(a.low, b.high);
  return none;
}

/** The weights of the first group if the two were swapped: 1 − w. */
export function swapped({ low, high }: WeightRange): WeightRange {
  return { low: minus(all, high), high: minus(all, low) };
}

function minus(a: Fraction, b: Fraction): Fraction {
  return {
    over: a.over.times(b.under).minus(b.over.times(a.under)),
    under: a.under.times(b.under),
  };
}
