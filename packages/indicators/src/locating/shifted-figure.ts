import { Decimal, decimalText, zero } from "../quantities/decimal.ts";
import { exactly, type Interval } from "../quantities/interval.ts";
import { type Figure, type ReadingMode, valuesOf } from "../rules/judging/reading.ts";
import { isInside, mirrored, type ShiftRange } from "./shift-range.ts";

/** A figure in place of another, printed to the same digit. */
export interface Replacement {
  /** As plain decimal text. */
  readonly value: string;
  /** Stands for everything that may be in the place of the wrong figure. */
  readonly figure: Figure;
}

/**
 * A figure moved by whole units of its last digit to somewhere inside a range; `undefined` when it
 * cannot be.
 *
 * Of the likely shifts the one nearest to the middle of the range is taken, else the middle itself.
 */
export function shiftedFigure(
  figure: Figure,
  range: ShiftRange,
  likely: readonly Decimal[],
): Replacement | undefined {
  const value = new Decimal(figure.quantity.value);
  const { low, high } = range;
  if (low === null || high === null) return undefined;
  const step = new Decimal(figure.quantity.place);
  const middle = low.plus(high).times("0.5");
  const distance = (shift: Decimal) => shift.minus(middle).abs();
  const usable = (shift: Decimal) => !shift.eq(zero) && isInside(shift, range);
  const [nominal] = likely
    .map((shift) => inSteps(shift, step))
    .filter(usable)
    .sort((a, b) => distance(a).cmp(distance(b)) || a.cmp(b));
  const least = stepUp(range, step);
  const most = stepUp(mirrored(range), step).neg();
  const shift = nominal ?? [inSteps(middle, step), least, most].find(usable);
  if (!shift) return undefined;
  const text = decimalText(value.plus(shift));
  return { value: text, figure: movedTo(figure, text, least, most) };
}

function inSteps(shift: Decimal, step: Decimal): Decimal {
  return shift.div(step).round(0, 1).times(step);
}

/** The first whole step inside a range. */
function stepUp({ low, lowOpen }: ShiftRange, step: Decimal): Decimal {
  if (low === null) return zero;
  const near = inSteps(low, step);
  return near.gt(low) || (near.eq(low) && !lowOpen) ? near : near.plus(step);
}

function movedTo(figure: Figure, value: string, least: Decimal, most: Decimal): Figure {
  const spread = (mode: ReadingMode): Interval => {
    const values = valuesOf(figure, mode);
    return { ...values, low: values.low.plus(least), high: values.high.plus(most) };
  };
  const intervals = spread("intervals");
  const { quantity } = figure;
  return {
    ...figure,
    text: value,
    known: {
      printed: exactly(new Decimal(value)),
      intervals,
      truncated: spread("truncated"),
      "other-separators": intervals,
    },
    quantity: {
      ...quantity,
      state: "value",
      value,
      low: decimalText(intervals.low),
      high: decimalText(intervals.high),
      exact: quantity.exact && least.eq(most),
      alternative: null,
    },
  };
}
