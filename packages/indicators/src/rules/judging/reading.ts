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
  /** Its values by the way of reading, kept since many rules ask for those of one figure. */
  readonly known: Partial<Record<ReadingMode, Interval>>;
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

/** The values that a figure stands for under one way of reading. */
export function valuesOf(figure: Figure, mode: ReadingMode): Interval {
  const { quantity, known } = figure;
  const plain = quantity.exact && quantity.alternative === null;
  const key = plain ? "printed" : mode;
  const already = known[key];
  if (already) return already;
  const values = readIn(quantity, key);
  known[key] = values;
  return values;
}

/**
 * The same for figures that stand side by side: beside a negative one a cut zero may have been
 * negative, too.
 */
export function valuesIn(
  mode: ReadingMode,
  figures: readonly Figure[],
): (figure: Figure) => Interval {
  const signed = figures.some((figure) => figure.quantity.value.startsWith("-"));
  return (figure) => {
    const values = valuesOf(figure, mode);
    return signed ? aroundCutZero(values) : values;
  };
}

/** Cut towards zero, a small fall and a small rise are printed alike, whatever word stands before. */
export function aroundCutZero(values: Interval): Interval {
  const rise = values.low.eq(zero) && values.highOpen;
  const fall = values.high.eq(zero) && values.lowOpen;
  if (!rise && !fall) return values;
  const reach = rise ? values.high : values.low.neg();
  return { low: reach.neg(), high: reach, lowOpen: true, highOpen: true };
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
