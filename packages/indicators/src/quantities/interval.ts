import { Decimal, zero } from "./decimal.ts";

/** All values between two exact decimals; an open end does not belong to it. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

export function closed(low: Decimal, high: Decimal): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

/** The interval that holds one value. */
export function exactly(value: Decimal): Interval {
  return closed(value, value);
}

export function add(a: Interval, b: Interval): Interval {
  return {
    low: a.low.plus(b.low),
    high: a.high.plus(b.high),
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}

export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce(add, exactly(zero));
}

export function negate(a: Interval): Interval {
  return { low: a.high.neg(), high: a.low.neg(), lowOpen: a.highOpen, highOpen: a.lowOpen };
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

/** Every product of a value of one and a value of the other. */
export function multiply(a: Interval, b: Interval): Interval {
  const corners = [
    corner(a.low, a.lowOpen, b.low, b.lowOpen),
    corner(a.low, a.lowOpen, b.high, b.highOpen),
    corner(a.high, a.highOpen, b.low, b.lowOpen),
    corner(a.high, a.highOpen, b.high, b.highOpen),
  ];
  const first = corners[0] ?? { value: zero, open: false };
  let low = first;
  let high = first;
  for (const next of corners) {
    // Of equal corners the closed one counts: its value is taken.
    if (next.value.lt(low.value) || (next.value.eq(low.value) && low.open)) low = next;
    if (next.value.gt(high.value) || (next.value.eq(high.value) && high.open)) high = next;
  }
  return { low: low.value, high: high.value, lowOpen: low.open, highOpen: high.open };
}

function corner(a: Decimal, aOpen: boolean, b: Decimal, bOpen: boolean) {
  // Zero is taken as soon as one factor takes it, whatever the other does.
  const zeroTaken = (a.eq(0) && !aOpen) || (b.eq(0) && !bOpen);
  return { value: a.times(b), open: zeroTaken ? false : aOpen || bOpen };
}

export function scale(a: Interval, factor: Decimal): Interval {
  return multiply(a, exactly(factor));
}

/** Whether the two share a value. */
export function overlap(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** Whether some value of `a` is at most some value of `b`. */
export function reaches(a: Interval, b: Interval): boolean {
  return a.low.lt(b.high) || (a.low.eq(b.high) && !a.lowOpen && !b.highOpen);
}

/** Whether every value of `a` is at most every value of `b`. */
export function precedes(a: Interval, b: Interval): boolean {
  return a.high.lte(b.low);
}

export function containsZero(a: Interval): boolean {
  return overlap(a, exactly(zero));
}

/** The values that both hold; `undefined` when there is none. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  if (!overlap(a, b)) return undefined;
  const low = a.low.gt(b.low) ? a : a.low.lt(b.low) ? b : { ...a, lowOpen: a.lowOpen || b.lowOpen };
  const high = a.high.lt(b.high)
    ? a
    : a.high.gt(b.high)
      ? b
      : { ...a, highOpen: a.highOpen || b.highOpen };
  return { low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen };
}

/** Half the width. */
export function halfWidth(a: Interval): Decimal {
  return a.high.minus(a.low).times(new Decimal("0.5"));
}

/**
 * Every quotient, rounded in the last of 30 digits: for showing, never for a verdict.
 * `undefined` when the divisor may be zero.
 */
export function quotient(a: Interval, b: Interval): Interval | undefined {
  if (!b.low.gt(zero) && !b.high.lt(zero)) return undefined;
  const corners = [a.low, a.high].flatMap((value) => [value.div(b.low), value.div(b.high)]);
  const sorted = corners.sort((x, y) => x.cmp(y));
  const low = sorted[0] ?? zero;
  return closed(low, sorted.at(-1) ?? low);
}
