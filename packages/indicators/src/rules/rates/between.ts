import type { BilingualText } from "@egov-vn/schemas";
import { Decimal } from "../../quantities/decimal.ts";
import { type Interval, precedes, reaches, subtract } from "../../quantities/interval.ts";
import { figuresOf, judge, outcome, type ValuesOf } from "../judging/judge.ts";
import { type Figure, valuesOf } from "../judging/reading.ts";
import type { RuleKind } from "../judging/rule-kind.ts";
import { difference, explainedLimit, named, say } from "../judging/sentences.ts";
import { readSomehow } from "./rounded-values.ts";

/**
 * An aggregate rate lies between the smallest and the largest of its parts (tỷ lệ chung nằm giữa
 * tỷ lệ nhỏ nhất và lớn nhất), whatever their weights are.
 *
 * Equal to one of them passes: all the weight may lie there. Does not check that the parts are all.
 */
export const between: RuleKind<"between"> = {
  kind: "between",
  title: { vi: "Số chung nằm giữa các thành phần", en: "Between its parts" },
  severity: "error",
  derived: "first-cell",
  evaluate(rule, context) {
    const references = [rule.aggregate, ...rule.parts];
    const found = figuresOf(references, context);
    if ("lacking" in found) return [found.lacking];
    const [aggregate, ...parts] = found.figures;
    const [first] = parts;
    if (!aggregate || !first) return [];
    const { verdict, residual } = judge(found.figures, (values, mode) => {
      // Cut and rounded figures may stand side by side.
      const read: ValuesOf = mode === "truncated" ? readSomehow : values;
      const whole = read(aggregate);
      const each = parts.map(read);
      return {
        holds:
          each.some((part) => reaches(part, whole)) && each.some((part) => reaches(whole, part)),
        certain:
          each.some((part) => precedes(part, whole)) && each.some((part) => precedes(whole, part)),
        residual: () => beyond(whole, each),
      };
    });
    const printed = ({ quantity }: Figure) => new Decimal(quantity.value);
    const smallest = parts.reduce((a, b) => (printed(b).lt(printed(a)) ? b : a), first);
    const largest = parts.reduce((a, b) => (printed(b).gt(printed(a)) ? b : a), first);
    const message = say(
      {
        aggregate: named(aggregate, context),
        smallest: named(smallest, context),
        largest: named(largest, context),
        beyond: residual ? passing(aggregate, smallest, largest, residual) : { vi: "", en: "" },
        how: explainedLimit[verdict],
      },
      (part) =>
        `${part["aggregate"]} phải nằm giữa số nhỏ nhất, ${part["smallest"]}, và số lớn nhất, ${part["largest"]}${part["beyond"]}: ${part["how"]}.`,
      (part) =>
        `${part["aggregate"]} must lie between the smallest, ${part["smallest"]}, and the largest, ${part["largest"]}${part["beyond"]}: ${part["how"]}.`,
    );
    return [outcome(verdict, references, message, residual)];
  },
};

/** What is left over against the limit that is passed; `null` inside. */
function beyond(whole: Interval, parts: readonly Interval[]): Interval | null {
  const [first] = parts;
  if (!first) return null;
  if (parts.every((part) => !reaches(part, whole))) {
    return subtract(
      whole,
      parts.reduce((a, b) => (b.low.lt(a.low) ? b : a), first),
    );
  }
  if (parts.every((part) => !reaches(whole, part))) {
    return subtract(
      whole,
      parts.reduce((a, b) => (b.high.gt(a.high) ? b : a), first),
    );
  }
  return null;
}

function passing(
  aggregate: Figure,
  smallest: Figure,
  largest: Figure,
  residual: Interval,
): BilingualText {
  const value = new Decimal(aggregate.quantity.value);
  const below = valuesOf(aggregate, "printed").high.lt(smallest.quantity.value);
  const limit = new Decimal((below ? smallest : largest).quantity.value);
  const off = difference(value.minus(limit), residual);
  return below
    ? {
        vi: `, nhưng so với số nhỏ nhất ${off.vi}`,
        en: `, but against the smallest it is ${off.en}`,
      }
    : {
        vi: `, nhưng so với số lớn nhất ${off.vi}`,
        en: `, but against the largest it is ${off.en}`,
      };
}
