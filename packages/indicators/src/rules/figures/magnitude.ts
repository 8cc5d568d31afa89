import type { BilingualText } from "@egov-vn/schemas";
import { Decimal, powerOfTen, zero } from "../../quantities/decimal.ts";
import {
  closed,
  exactly,
  type Interval,
  multiply,
  overlap,
  quotient,
  scale,
} from "../../quantities/interval.ts";
import { figuresOf, judge, outcome } from "../judging/judge.ts";
import { type Figure, valuesOf } from "../judging/reading.ts";
import type { RuleContext, RuleKind } from "../judging/rule-kind.ts";
import { explainedLimit, named, number, say, span } from "../judging/sentences.ts";

/**
 * The mean that an amount and a count make lies in its band (bình quân đúng bậc độ lớn).
 *
 * Outside it is suspect, and where 10³, 10⁶ or 10⁹ times more or less of one figure brings it in, the
 * slip between nghìn, triệu and tỉ is named. Not checked: which of the two figures slipped, and slips
 * that leave the mean inside the band.
 */
export const magnitude: RuleKind<"magnitude"> = {
  kind: "magnitude",
  title: { vi: "Bậc độ lớn của bình quân", en: "Magnitude of a mean" },
  severity: "warning",
  derived: true,
  evaluate(rule, context) {
    const references = [rule.amount, rule.count];
    const found = figuresOf(references, context);
    if ("lacking" in found) return [found.lacking];
    const [amount, count] = found.figures;
    if (!amount || !count) return [];
    if (isZero(count)) {
      const empty = isZero(amount);
      const names = { amount: named(amount, context), count: named(count, context) };
      return [outcome(empty ? "not-checkable" : "fail", references, ofNothing(empty, names))];
    }
    const band = closed(new Decimal(rule.min), new Decimal(rule.max));
    const judged = judge(found.figures, (values) => ({
      holds: overlap(values(amount), multiply(values(count), band)),
      certain: within(values(amount), values(count), band),
      residual: () => null,
    }));
    const outside = judged.verdict === "fail";
    const slips = outside ? slipsOf(amount, count, band, context) : [];
    const mean = quotient(valuesOf(amount, "intervals"), valuesOf(count, "intervals"));
    const message = say(
      {
        amount: named(amount, context),
        count: named(count, context),
        mean: mean ? meanText(mean, band) : { vi: "không xác định", en: "undefined" },
        min: number(band.low),
        max: number(band.high),
        how: outside ? outsideText(slips) : explainedLimit[judged.verdict],
      },
      (part) =>
        `Bình quân ${part["amount"]} trên ${part["count"]} là ${part["mean"]}, phải từ ${part["min"]} đến ${part["max"]}: ${part["how"]}.`,
      (part) =>
        `The mean of ${part["amount"]} over ${part["count"]} is ${part["mean"]}; it has to be from ${part["min"]} to ${part["max"]}: ${part["how"]}.`,
    );
    return [outcome(outside ? "suspect" : judged.verdict, references, message)];
  },
};

function isZero({ quantity }: Figure): boolean {
  return quantity.exact && new Decimal(quantity.value).eq(zero);
}

/** Whether every mean of the two lies in the band: a count that may be zero has none. */
function within(amount: Interval, count: Interval, band: Interval): boolean {
  if (count.low.lte(zero)) return false;
  return [count.low, count.high].every((end) => {
    const { low, high } = multiply(exactly(end), band);
    return amount.low.gte(low) && amount.high.lte(high);
  });
}

const slips: readonly { readonly exponent: number; readonly words: BilingualText }[] = [
  {
    exponent: 3,
    words: { vi: "nghìn với triệu, triệu với tỉ", en: "nghìn for triệu, triệu for tỉ" },
  },
  {
    exponent: 6,
    words: { vi: "đơn vị với triệu, nghìn với tỉ", en: "units for triệu, nghìn for tỉ" },
  },
  { exponent: 9, words: { vi: "đơn vị với tỉ", en: "units for tỉ" } },
];

/** The slips of either figure that would explain the mean, as halves of a sentence. */
function slipsOf(
  amount: Figure,
  count: Figure,
  band: Interval,
  context: RuleContext,
): BilingualText[] {
  const [total, number] = [valuesOf(amount, "intervals"), valuesOf(count, "intervals")];
  const allowed = multiply(number, band);
  return slips.flatMap(({ exponent, words }) =>
    [exponent, -exponent].flatMap((power) => {
      if (!overlap(scale(total, powerOfTen(power)), allowed)) return [];
      // Where a count would no longer be a whole one, only the amount can have slipped.
      const countToo = power > 0 ? number.high.gte(powerOfTen(power)) : true;
      return [
        slipText(
          power,
          words,
          context.nameOf(amount.reference),
          countToo && context.nameOf(count.reference),
        ),
      ];
    }),
  );
}

function slipText(
  power: number,
  words: BilingualText,
  amount: BilingualText,
  count: BilingualText | false,
): BilingualText {
  const factor = number(powerOfTen(Math.abs(power)));
  const [less, more] = [
    { vi: "nhỏ đi", en: "small" },
    { vi: "lớn lên", en: "large" },
  ];
  const [amountIs, countIs] = power > 0 ? [less, more] : [more, less];
  return {
    vi: `${amount.vi} có thể ghi ${amountIs?.vi} ${factor.vi} lần${count ? `, hoặc ${count.vi} ghi ${countIs?.vi} ${factor.vi} lần` : ""} (nhầm ${words.vi})`,
    en: `${amount.en} may be ${factor.en} times too ${amountIs?.en}${count ? `, or ${count.en} ${factor.en} times too ${countIs?.en}` : ""} (${words.en})`,
  };
}

function outsideText(found: readonly BilingualText[]): BilingualText {
  if (found.length === 0) {
    return {
      vi: "nằm ngoài khoảng, và không phải do nhầm nghìn, triệu, tỉ",
      en: "it lies outside, and no slip between nghìn, triệu and tỉ explains it",
    };
  }
  return {
    vi: `nằm ngoài khoảng; ${found.map((slip) => slip.vi).join("; ")}`,
    en: `it lies outside; ${found.map((slip) => slip.en).join("; ")}`,
  };
}

function ofNothing(
  empty: boolean,
  { amount, count }: Readonly<Record<"amount" | "count", BilingualText>>,
): BilingualText {
  return empty
    ? {
        vi: `${amount.vi} và ${count.vi} đều bằng 0 nên không có bình quân.`,
        en: `${amount.en} and ${count.en} are both 0, so there is no mean.`,
      }
    : {
        vi: `${count.vi} bằng 0 trong khi ${amount.vi} khác 0.`,
        en: `${count.en} is 0 while ${amount.en} is not.`,
      };
}

/** Two decimals do, unless they would show a mean beside the band as its very end. */
function meanText(mean: Interval, band: Interval): BilingualText {
  const short = [mean.low, mean.high].map((end) => end.round(2, 2));
  const blurred = short.some((end) => end.eq(band.low) || end.eq(band.high));
  return span(mean, blurred ? 6 : 2);
}
