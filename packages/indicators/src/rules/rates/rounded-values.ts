import type { Rounding } from "@egov-vn/schemas";
import { Decimal, lesser, zero } from "../../quantities/decimal.ts";
import { type Interval, negate } from "../../quantities/interval.ts";
import { type Figure, type ReadingMode, valuesOf } from "../judging/reading.ts";

/**
 * The values that round to a printed figure, ends decided by the way of rounding: half up takes
 * the lower end, half to even both ends of an even last digit, a cut the end nearer to zero.
 *
 * Only for a figure that was computed, such as a rate: an end that is missed by nothing tells
 * rounding from cutting there.
 */
export function roundedValues(figure: Figure): Interval {
  const { quantity, rounding } = figure;
  if (quantity.exact || quantity.qualifier !== null || rounding === "truncate") {
    return valuesOf(figure, "intervals");
  }
  return shortenedValues(figure, rounding);
}

/**
 * The values that give a computed figure when shortened in one way (làm tròn hoặc cắt bớt).
 *
 * A whole number without a unit or a word is exact, as everywhere: 67 in a column of per cent says so
 * by its unit.
 */
export function shortenedValues(figure: Figure, way: Rounding): Interval {
  const { quantity } = figure;
  if (quantity.exact || quantity.qualifier !== null) {
    return valuesOf(figure, "intervals");
  }
  const value = new Decimal(quantity.value);
  const place = new Decimal(quantity.place);
  const of = (size: Decimal) => (way === "truncate" ? cut(size, place) : around(size, place, way));
  return value.lt(zero) ? negate(of(value.neg())) : of(value);
}

/** What a computed figure may stand for under one way of reading the report. */
export function statedValues(figure: Figure, mode: ReadingMode): Interval {
  switch (mode) {
    case "printed":
      return roundedValues(figure);
    case "intervals":
      // Where the regime cuts, a rounded figure is not what it asks for.
      if (figure.rounding === "truncate") return shortenedValues(figure, "truncate");
      return joined(shortenedValues(figure, "half-up"), shortenedValues(figure, "half-even"));
    case "truncated":
      return shortenedValues(figure, "truncate");
    case "other-separators":
      return valuesOf(figure, mode);
  }
}

/** What a computed figure may stand for when nobody says whether it was rounded or cut. */
export function shortenedSomehow(figure: Figure): Interval {
  return joined(statedValues(figure, "intervals"), statedValues(figure, "truncated"));
}

/** The same for a figure that another is computed from; an exact one stands for itself. */
export function readSomehow(figure: Figure): Interval {
  return joined(valuesOf(figure, "intervals"), valuesOf(figure, "truncated"));
}

function around(value: Decimal, place: Decimal, way: "half-up" | "half-even"): Interval {
  const half = place.times("0.5");
  const lastDigitIsEven = value.mod(place.times(2)).eq(zero);
  const even = way === "half-even";
  return {
    low: value.minus(half),
    high: value.plus(half),
    lowOpen: even ? !lastDigitIsEven : value.eq(zero),
    highOpen: even ? !lastDigitIsEven : true,
  };
}

/** Towards zero, so that a printed zero may have been of either sign. */
function cut(value: Decimal, place: Decimal): Interval {
  const none = value.eq(zero);
  return {
    low: none ? place.neg() : value,
    high: value.plus(place),
    lowOpen: none,
    highOpen: true,
  };
}

/** Both of two intervals that share a value. */
function joined(a: Interval, b: Interval): Interval {
  const low = lesser(a.low, b.low);
  const high = a.high.gte(b.high) ? a.high : b.high;
  return {
    low,
    high,
    lowOpen: (a.low.gt(low) || a.lowOpen) && (b.low.gt(low) || b.lowOpen),
    highOpen: (a.high.lt(high) || a.highOpen) && (b.high.lt(high) || b.highOpen),
  };
}
