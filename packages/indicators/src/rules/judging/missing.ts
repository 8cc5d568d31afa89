import type { ReportRule } from "@egov-vn/schemas";
import { parseQuantity } from "../../quantities/parse-quantity.ts";
import { type Figure, isFigure, isMissing, type Reading } from "./reading.ts";

/**
 * What becomes of a rule when figures are missing (cách xử lý số liệu thiếu), named as in DHIS2.
 *
 * - `skip-if-any`, unless said: one missing figure leaves the rule `not-checkable`
 * - `skip-if-all`: a missing figure counts as zero, unless its whole side is missing: a total that
 *   nobody reported is not a total of zero
 * - `never-skip`: a missing figure counts as zero, always
 * - `bounds`: a missing figure is some number that is not negative; what already is too much fails,
 *   the rest stays `not-checkable`
 */
export type MissingStrategy = NonNullable<Extract<ReportRule, { kind: "sum-of-parts" }>["missing"]>;

const zero = parseQuantity("0");

function assumedZero(reading: Reading): Figure {
  if (zero.state !== "value") throw new TypeError("Zero is a figure.");
  return { ...reading, text: "", quantity: zero, known: {}, assumed: true };
}

/** The readings of one side of a rule, with zeros where the strategy puts them. */
export function fillMissing(
  readings: readonly Reading[],
  strategy: MissingStrategy,
): readonly Reading[] {
  if (strategy !== "never-skip" && strategy !== "skip-if-all") return readings;
  if (strategy === "skip-if-all" && !readings.some(isFigure)) return readings;
  return readings.map((reading) => (isMissing(reading) ? assumedZero(reading) : reading));
}
