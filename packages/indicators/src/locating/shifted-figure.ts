import { Decimal, decimalText, zero } from "../quantities/decimal.ts";
import type { Figure } from "../rules/judging/reading.ts";

/** The same figure with another value, printed to the same digit; `undefined` when it cannot be so. */
export function shiftedFigure(figure: Figure, by: Decimal): Figure | undefined {
  const { quantity } = figure;
  const value = new Decimal(quantity.value);
  const place = new Decimal(quantity.place);
  const steps = by.div(place).round(0, 1);
  const shift = steps.times(place);
  const shifted = value.plus(shift);
  if (shift.eq(zero) || (quantity.exact && !shift.eq(by))) return undefined;
  // Counts and shares are not negative; a change may be.
  if (shifted.lt(zero) && value.gte(zero)) return undefined;
  const move = (text: string) => decimalText(new Decimal(text).plus(shift));
  return {
    ...figure,
    known: {},
    text: decimalText(shifted),
    quantity: {
      ...quantity,
      state: "value",
      value: decimalText(shifted),
      low: move(quantity.low),
      high: move(quantity.high),
      alternative: null,
    },
  };
}
