import { Decimal, zero } from "../../quantities/decimal.ts";
import { type Interval, negate } from "../../quantities/interval.ts";
import { type Figure, valuesOf } from "../judging/reading.ts";

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
  const value = new Decimal(quantity.value);
  if (value.lt(zero)) return negate(around(value.neg(), quantity.place, rounding));
  return around(value, quantity.place, rounding);
}

function around(value: Decimal, place: string, rounding: "half-up" | "half-even"): Interval {
  const half = new Decimal(place).times("0.5");
  const lastDigitIsEven = value.div(new Decimal(place)).mod(2).eq(zero);
  const even = rounding === "half-even";
  return {
    low: value.minus(half),
    high: value.plus(half),
    lowOpen: even ? !lastDigitIsEven : value.eq(zero),
    highOpen: even ? !lastDigitIsEven : true,
  };
}
