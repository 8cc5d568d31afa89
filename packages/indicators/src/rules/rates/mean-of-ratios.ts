import type { BilingualText } from "@egov-vn/schemas";
import { Decimal, zero } from "../../quantities/decimal.ts";
import {
  add,
  exactly,
  type Interval,
  overlap,
  quotient,
  scale,
} from "../../quantities/interval.ts";
import { addedUp } from "../judging/identity.ts";
import { figuresOf, outcome } from "../judging/judge.ts";
import { type Figure, valuesOf } from "../judging/reading.ts";
import type { RuleContext, RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { listed, named, number, say, span, together } from "../judging/sentences.ts";
import {
  explainedRatio,
  judgeRatio,
  type Ratio,
  recomputedRate,
  zeroDenominator,
} from "./ratio.ts";
import { shortenedSomehow } from "./rounded-values.ts";

/**
 * The rate of a group is the ratio of the sums (tỷ lệ chung là tỷ số của hai tổng, không phải bình
 * quân các tỷ lệ).
 *
 * Where the printed rate is the mean of the single ratios instead, the finding says so by name: that
 * is another indicator. Does not check that the rows are all of the group.
 */
export const meanOfRatios: RuleKind<"mean-of-ratios"> = {
  kind: "mean-of-ratios",
  title: { vi: "Tỷ lệ chung tính từ các tổng", en: "Ratio of sums, not mean of ratios" },
  severity: "warning",
  derived: "first-cell",
  evaluate(rule, context) {
    const references = [rule.rate, ...rule.numerators, ...rule.denominators];
    if (rule.numerators.length !== rule.denominators.length) {
      return [outcome("not-checkable", references, unpaired(rule))];
    }
    const found = figuresOf(references, context, rule.missing);
    if ("lacking" in found) return [found.lacking];
    const [printed, ...counts] = found.figures;
    if (!printed) return [];
    const ratio = {
      printed,
      numerators: counts.slice(0, rule.numerators.length),
      denominators: counts.slice(rule.numerators.length),
      factor: new Decimal(rule.factor ?? 100),
    };
    const undefinedRate = zeroDenominator(ratio, context);
    if (undefinedRate) return [outcome(undefinedRate.verdict, references, undefinedRate.message)];
    const { verdict, residual } = judgeRatio(ratio);
    const message = together(
      sentenceOf(ratio, explainedRatio(ratio, verdict), context),
      verdict === "fail" ? ofTheMean(ratio, context) : undefined,
    );
    return [outcome(verdict, references, message, residual)];
  },
};

function sentenceOf(ratio: Ratio, how: BilingualText, context: RuleContext): BilingualText {
  const recomputed = recomputedRate(ratio);
  const names = (figures: readonly Figure[]) =>
    listed(figures.map((figure) => named(figure, context)));
  return say(
    {
      rate: named(ratio.printed, context),
      above: names(ratio.numerators),
      below: names(ratio.denominators),
      aboveSum: number(addedUp(ratio.numerators)),
      belowSum: number(addedUp(ratio.denominators)),
      value: recomputed ? span(recomputed, 4) : { vi: "không xác định", en: "undefined" },
      how,
    },
    (part) =>
      `Cộng các tử số ${part["above"]} được ${part["aboveSum"]}, cộng các mẫu số ${part["below"]} được ${part["belowSum"]}, tỷ lệ của hai tổng là ${part["value"]}, so với ${part["rate"]}: ${part["how"]}.`,
    (part) =>
      `The numerators ${part["above"]} add up to ${part["aboveSum"]}, the denominators ${part["below"]} to ${part["belowSum"]}; the ratio of the sums is ${part["value"]}, against ${part["rate"]}: ${part["how"]}.`,
  );
}

/** Whether the printed rate is the mean of the single ratios: a hint, after the verdict. */
function ofTheMean(ratio: Ratio, context: RuleContext): BilingualText | undefined {
  const rows = ratio.denominators.flatMap((denominator, index) => {
    const numerator = ratio.numerators[index];
    return numerator && !isNothing(numerator, denominator) ? [{ numerator, denominator }] : [];
  });
  let total = exactly(zero);
  for (const { numerator, denominator } of rows) {
    const single = quotient(
      scale(valuesOf(numerator, "intervals"), ratio.factor),
      valuesOf(denominator, "intervals"),
    );
    if (!single) return withoutMean(denominator, context);
    total = add(total, single);
  }
  // Of one row the ratio is the mean, and that was judged.
  if (rows.length < 2) return undefined;
  const mean = meanOf(total, rows.length);
  const parts = { mean: span(mean, 4), count: number(new Decimal(rows.length)) };
  return overlap(shortenedSomehow(ratio.printed), mean)
    ? say(
        parts,
        (part) =>
          `Số in ra là bình quân ${part["count"]} tỷ lệ riêng (${part["mean"]}): đó là một chỉ tiêu khác, vì đơn vị nhỏ được tính ngang đơn vị lớn.`,
        (part) =>
          `The printed figure is the mean of the ${part["count"]} single ratios (${part["mean"]}): that is another indicator, since a small unit counts as much as a large one.`,
      )
    : say(
        parts,
        (part) => `Bình quân ${part["count"]} tỷ lệ riêng là ${part["mean"]}, cũng không khớp.`,
        (part) =>
          `The mean of the ${part["count"]} single ratios is ${part["mean"]}, which does not agree either.`,
      );
}

/** A row of 0 in 0 has no ratio to take part in the mean. */
function isNothing(numerator: Figure, denominator: Figure): boolean {
  return [numerator, denominator].every(
    ({ quantity }) => quantity.exact && new Decimal(quantity.value).eq(zero),
  );
}

/**
 * Every single ratio is off by less than half a unit of the 30th digit, and so is their mean: where
 * that is a short decimal, such as the edge of what rounds to the printed figure, it comes out exactly.
 */
function meanOf(total: Interval, count: number): Interval {
  return quotient(total, exactly(new Decimal(count))) ?? total;
}

function withoutMean(denominator: Figure, context: RuleContext): BilingualText {
  return say(
    { name: named(denominator, context) },
    (part) => `Không tính được bình quân các tỷ lệ riêng, vì mẫu số ${part["name"]} có thể bằng 0.`,
    (part) =>
      `There is no mean of the single ratios, since the denominator ${part["name"]} may be 0.`,
  );
}

function unpaired(rule: RuleOf<"mean-of-ratios">): BilingualText {
  const [above, below] = [rule.numerators.length, rule.denominators.length];
  return {
    vi: `Có ${above} tử số nhưng có ${below} mẫu số: không ghép thành cặp được.`,
    en: `Numerators: ${above}, denominators: ${below}: they cannot be paired.`,
  };
}
