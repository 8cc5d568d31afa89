import type { Rounding } from "@egov-vn/schemas";
import { Decimal, zero } from "../../quantities/decimal.ts";
import { exactly, type Interval } from "../../quantities/interval.ts";
import { printedInterval } from "../../quantities/printed-interval.ts";
import type { DeclaredZero, Quantity, ReadQuantity } from "../../quantities/quantity.ts";

/** A cell that a rule asked for. */
export interface Reading {
  /** As the rule names it: `cell`, or `cell@label`. */
  readonly reference: string;
  /** As printed, for messages; empty when nothing was. */
  readonly text: string;
  /** `absent` when the report has no such cell. */
  readonly quantity: Quantity | { readonly state: "absent" };
  readonly rounding: Rounding;
}

/** A cell that holds a figure. */
export interface Figure extends Reading {
  readonly quantity: ReadQuantity | DeclaredZero;
  /** A zero that was not printed: the rule counts what is missing as nothing. */
  readonly assumed?: true;
}

export function isFigure(reading: Reading): reading is Figure {
  return reading.quantity.state === "value" || reading.quantity.state === "not-arising";
}

/** Whether nothing stands there; a figure that cannot be read is not missing. */
export function isMissing(reading: Reading): boolean {
  return reading.quantity.state === "missing" || reading.quantity.state === "absent";
}

/**
 * The ways to read the figures of a report, from the plainest to the most forgiving.
 *
 * - `printed`: each figure is just what it says
 * - `intervals`: each stands for what its last digit and its wording allow
 * - `truncated`: rounded figures were cut instead
 * - `other-separators`: an ambiguous separator was the other one
 */
export type ReadingMode = "printed" | "intervals" | "truncated" | "other-separators";

/** Bounds are decimal text; many rules ask for those of one figure. */
const known = new WeakMap<Figure["quantity"], Partial<Record<ReadingMode, Interval>>>();

/** The values that a figure stands for under one way of reading. */
export function valuesOf(figure: Figure, mode: ReadingMode): Interval {
  const { quantity } = figure;
  const already = known.get(quantity);
  const values = already?.[mode] ?? readIn(quantity, mode);
  if (already) already[mode] = values;
  else known.set(quantity, { [mode]: values });
  return values;
}

/** Cut towards zero, a small fall and a small rise are printed alike. */
export function aroundCutZero(values: Interval): Interval {
  if (!values.low.eq(zero) || !values.highOpen) return values;
  return { ...values, low: values.high.neg(), lowOpen: true };
}

function readIn(quantity: Figure["quantity"], mode: ReadingMode): Interval {
  switch (mode) {
    case "printed":
      return exactly(new Decimal(quantity.value));
    case "intervals":
      return toInterval(quantity);
    case "truncated":
      return printedInterval({
        value: new Decimal(quantity.value),
        place: new Decimal(quantity.place),
        exact: quantity.exact,
        qualifier: quantity.qualifier,
        rounding: "truncate",
      });
    case "other-separators":
      return toInterval(quantity.alternative ?? quantity);
  }
}

function toInterval(quantity: ReadQuantity | DeclaredZero): Interval {
  return {
    low: new Decimal(quantity.low),
    high: new Decimal(quantity.high),
    lowOpen: quantity.lowOpen,
    highOpen: quantity.highOpen,
  };
}
