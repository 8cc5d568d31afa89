import type { Rounding } from "@egov-vn/schemas";
import { Decimal, lesser, powerOfTen, zero } from "./decimal.ts";
import { closed, exactly, type Interval, negate } from "./interval.ts";
import type { Qualifier } from "./quantity.ts";

/** What decides the values that a printed figure stands for. */
export interface Printed {
  readonly value: Decimal;
  /** Place of the last printed digit. */
  readonly place: Decimal;
  readonly exact: boolean;
  readonly qualifier: Qualifier | null;
  readonly rounding: Rounding;
}

/**
 * The values that a printed figure stands for.
 *
 * With u the place of the last printed digit: v ± u/2 when rounded, [v, v + u) towards zero when
 * cut. With a qualifier, U is the place of the last non-zero digit, at most a tenth of the value:
 * "gần" is [v − U, v], "hơn" [v, v + U], "khoảng" v ± U. A negative figure mirrors all this,
 * and so does "giảm 0%" where figures are cut.
 */
export function printedInterval(printed: Printed): Interval {
  const { value, place, exact, qualifier, rounding } = printed;
  if (value.s < 0) return negate(printedInterval({ ...printed, value: value.neg() }));
  if (qualifier !== null) {
    const width = qualifierWidth(value);
    const low = qualifier === "more-than" ? value : value.minus(width);
    const high = qualifier === "less-than" ? value : value.plus(width);
    return closed(low, high);
  }
  if (exact) return exactly(value);
  if (rounding === "truncate") {
    return { low: value, high: value.plus(place), lowOpen: false, highOpen: true };
  }
  const half = place.times(new Decimal("0.5"));
  return closed(value.minus(half), value.plus(half));
}

function qualifierWidth(value: Decimal): Decimal {
  if (value.eq(zero)) return zero;
  // big.js keeps the digits without trailing zeros: c are the digits, e the exponent of the first.
  const lastNonZero = powerOfTen(value.e - (value.c.length - 1));
  return lesser(lastNonZero, value.times(new Decimal("0.1")));
}
