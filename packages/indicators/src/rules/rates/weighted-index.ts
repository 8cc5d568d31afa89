import type { BilingualText } from "@egov-vn/schemas";
import { Decimal, zero } from "../../quantities/decimal.ts";
import {
  exactly,
  type Interval,
  overlap,
  quotient,
  scale,
  subtract,
  sum,
} from "../../quantities/interval.ts";
import { figuresOf, outcome, type ValuesOf } from "../judging/judge.ts";
import { type Figure, valuesOf } from "../judging/reading.ts";
import type { RuleContext, RuleKind } from "../judging/rule-kind.ts";
import { difference, explained, listed, named, number, say } from "../judging/sentences.ts";
import { areExact, howShortened, judgeComputed } from "./computed.ts";
import { rounded } from "./ratio.ts";

/** A part of an index, and what it counts for. */
interface Weighted {
  readonly figure: Figure;
  readonly weight: Decimal;
}

/**
 * An index is the weighted sum of its parts (chỉ số tổng hợp bằng tổng có trọng số).
 *
 * Compares divisor · index with Σ weight · part, so that nothing is divided. Does not check that the
 * weights are those of the method, nor how a part came about.
 */
export const weightedIndex: RuleKind<"weighted-index"> = {
  kind: "weighted-index",
  title: { vi: "Chỉ số tổng hợp có trọng số", en: "Weighted index" },
  severity: "error",
  derived: "first-cell",
  evaluate(rule, context) {
    const references = [rule.index, ...rule.parts.map((part) => part.cell)];
    const divisor = new Decimal(rule.divisor ?? 1);
    if (divisor.eq(zero)) return [outcome("not-checkable", references, noDivisor)];
    const found = figuresOf(references, context, rule.missing);
    if ("lacking" in found) return [found.lacking];
    const [index, ...figures] = found.figures;
    if (!index) return [];
    const parts = figures.map((figure, at) => ({
      figure,
      weight: new Decimal(rule.parts[at]?.weight ?? 0),
    }));
    const { verdict, residual } = judgeComputed(index, figures, (stated, values) => {
      const total = totalOf(parts, values);
      return {
        holds: overlap(scale(stated, divisor), total),
        residual: () => {
          const recomputed = quotient(total, exactly(divisor));
          return recomputed ? rounded(subtract(values(index), recomputed), index) : null;
        },
      };
    });
    const total = totalOf(parts, (figure) => valuesOf(figure, "printed"));
    const value = quotient(total, exactly(divisor))?.low ?? zero;
    const fits = (stated: Interval) => overlap(scale(stated, divisor), total);
    const message = say(
      {
        index: named(index, context),
        parts: listed(parts.map((part) => weighed(part, context))),
        divided: divisor.eq(1) ? { vi: "", en: "" } : dividedBy(divisor),
        value: number(value),
        off: difference(new Decimal(index.quantity.value).minus(value), residual),
        how: areExact(figures) ? howShortened(verdict, index, value, fits) : explained[verdict],
      },
      (part) =>
        `Cộng ${part["parts"]}${part["divided"]} được ${part["value"]}, so với ${part["index"]} ${part["off"]}: ${part["how"]}.`,
      (part) =>
        `Adding ${part["parts"]}${part["divided"]} gives ${part["value"]}; against ${part["index"]} that is ${part["off"]}: ${part["how"]}.`,
    );
    return [outcome(verdict, references, message, residual)];
  },
};

function totalOf(parts: readonly Weighted[], values: ValuesOf): Interval {
  return sum(parts.map(({ figure, weight }) => scale(values(figure), weight)));
}

function weighed({ figure, weight }: Weighted, context: RuleContext): BilingualText {
  const name = named(figure, context);
  if (weight.eq(1)) return name;
  const times = number(weight);
  return { vi: `${name.vi} × ${times.vi}`, en: `${name.en} × ${times.en}` };
}

function dividedBy(divisor: Decimal): BilingualText {
  const shown = number(divisor);
  return { vi: ` rồi chia cho ${shown.vi}`, en: `, then dividing by ${shown.en},` };
}

const noDivisor: BilingualText = {
  vi: "Quy tắc chia cho 0 nên chỉ số không xác định.",
  en: "The rule divides by 0, so the index is undefined.",
};
