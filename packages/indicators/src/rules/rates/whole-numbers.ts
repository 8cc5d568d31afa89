import type { BilingualText } from "@egov-vn/schemas";
import { Decimal, zero } from "../../quantities/decimal.ts";
import { type Interval, multiply } from "../../quantities/interval.ts";
import { number } from "../judging/sentences.ts";

const one = new Decimal(1);

/** The whole numbers from one to another, both of them included; `null` is without end. */
export interface WholeRange {
  readonly from: Decimal | null;
  readonly to: Decimal | null;
}

/**
 * The whole numbers d ≥ 1 for which a value of `stated` times d is a value of `top` (các mẫu số
 * nguyên có thể); `undefined` when there is none.
 */
export function denominatorsFor(stated: Interval, top: Interval): WholeRange | undefined {
  const open = { above: stated.highOpen || top.lowOpen, below: stated.lowOpen || top.highOpen };
  return common([
    { from: one, to: null },
    atLeast(stated.high, top.low, open.above),
    atLeast(stated.low.neg(), top.high.neg(), open.below),
  ]);
}

/** The whole numbers n for which factor · n is a value of `stated` times one of `below`. */
export function numeratorsFor(
  stated: Interval,
  below: Interval,
  factor: Decimal,
): WholeRange | undefined {
  const product = multiply(stated, below);
  return common([
    atLeast(factor, product.low, product.lowOpen),
    atLeast(factor.neg(), product.high.neg(), product.highOpen),
  ]);
}

/** The whole numbers that lie in all of some ranges. */
export function common(ranges: readonly (WholeRange | undefined)[]): WholeRange | undefined {
  let from: Decimal | null = null;
  let to: Decimal | null = null;
  for (const range of ranges) {
    if (!range) return undefined;
    if (range.from && (!from || range.from.gt(from))) from = range.from;
    if (range.to && (!to || range.to.lt(to))) to = range.to;
  }
  return from && to && from.gt(to) ? undefined : { from, to };
}

/** The whole numbers x with slope · x ≥ bound, or more than it. */
function atLeast(slope: Decimal, bound: Decimal, strictly: boolean): WholeRange | undefined {
  if (slope.gt(zero)) {
    return { from: largest(slope, bound.neg(), strictly).neg(), to: null };
  }
  if (slope.lt(zero)) {
    return { from: null, to: largest(slope.neg(), bound.neg(), strictly) };
  }
  const holds = strictly ? bound.lt(zero) : bound.lte(zero);
  return holds ? { from: null, to: null } : undefined;
}

/** The largest whole x with slope · x ≤ bound, or less than it, for a positive slope. */
function largest(slope: Decimal, bound: Decimal, strictly: boolean): Decimal {
  const rest = bound.mod(slope);
  // Without the rest the division comes out whole, so nothing is rounded.
  const whole = bound.minus(rest).div(slope);
  if (rest.lt(zero)) return whole.minus(1);
  return strictly && rest.eq(zero) ? whole.minus(1) : whole;
}

/** "1.579 đến 1.598", "22", "từ 14.001 trở lên". */
export function rangeText({ from, to }: WholeRange): BilingualText {
  if (from && to) {
    const [low, high] = [number(from), number(to)];
    if (from.eq(to)) return low;
    return { vi: `${low.vi} đến ${high.vi}`, en: `${low.en} to ${high.en}` };
  }
  if (from) return { vi: `từ ${number(from).vi} trở lên`, en: `${number(from).en} or more` };
  if (to) return { vi: `từ ${number(to).vi} trở xuống`, en: `${number(to).en} or less` };
  return { vi: "số nguyên bất kỳ", en: "any whole number" };
}
