import { Decimal } from "../quantities/decimal.ts";
import type { Interval } from "../quantities/interval.ts";

/** How far a figure may be moved; `null` is without end. */
export interface ShiftRange {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/**
 * The shifts of a figure under which a residual is zero, or at most zero.
 *
 * @param times how often the figure is added, less how often it is taken away; not zero
 */
export function shiftRange(
  residual: Interval,
  times: number,
  relation: "equals" | "at-most",
): ShiftRange {
  const count = Math.abs(times);
  // Only shifts by whole steps are asked for, and those that meet an end divide without a rest.
  const by = (end: Decimal) => (count === 1 ? end : end.div(new Decimal(count)));
  const up: ShiftRange = {
    low: relation === "equals" ? by(residual.high.neg()) : null,
    high: by(residual.low.neg()),
    lowOpen: residual.highOpen,
    highOpen: residual.lowOpen,
  };
  return times > 0 ? up : mirrored(up);
}

export function mirrored({ low, high, lowOpen, highOpen }: ShiftRange): ShiftRange {
  return {
    low: high?.neg() ?? null,
    high: low?.neg() ?? null,
    lowOpen: highOpen,
    highOpen: lowOpen,
  };
}

export function isInside(shift: Decimal, { low, high, lowOpen, highOpen }: ShiftRange): boolean {
  const above = low === null || low.lt(shift) || (low.eq(shift) && !lowOpen);
  const below = high === null || high.gt(shift) || (high.eq(shift) && !highOpen);
  return above && below;
}

/** Ranges that share a shift become one, so that none is counted twice. */
export function merged(ranges: readonly ShiftRange[]): ShiftRange[] {
  const result: ShiftRange[] = [];
  for (const range of ranges.toSorted(compareStarts)) {
    const last = result.at(-1);
    if (last && meets(last, range)) result[result.length - 1] = hull(last, range);
    else result.push(range);
  }
  return result;
}

/** Whether a range that starts no earlier starts before the other ends. */
function meets(first: ShiftRange, next: ShiftRange): boolean {
  if (first.high === null || next.low === null) return true;
  return next.low.lt(first.high) || (next.low.eq(first.high) && !(first.highOpen && next.lowOpen));
}

function hull(first: ShiftRange, next: ShiftRange): ShiftRange {
  const longer = compareEnds(first, next) >= 0 ? first : next;
  return { ...first, high: longer.high, highOpen: longer.highOpen };
}

function compareStarts(a: ShiftRange, b: ShiftRange): number {
  if (a.low === null || b.low === null) return Number(b.low === null) - Number(a.low === null);
  return a.low.cmp(b.low) || Number(a.lowOpen) - Number(b.lowOpen);
}

function compareEnds(a: ShiftRange, b: ShiftRange): number {
  if (a.high === null || b.high === null) return Number(a.high === null) - Number(b.high === null);
  return a.high.cmp(b.high) || Number(b.highOpen) - Number(a.highOpen);
}
