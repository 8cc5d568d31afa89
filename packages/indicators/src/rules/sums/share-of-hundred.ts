import type { BilingualText } from "@egov-vn/schemas";
import { Decimal, zero } from "../../quantities/decimal.ts";
import {
  containsZero,
  exactly,
  multiply,
  overlap,
  subtract,
  sum,
} from "../../quantities/interval.ts";
import { addedUp } from "../judging/identity.ts";
import { figuresOf, judge, outcome } from "../judging/judge.ts";
import { type Figure, valuesOf } from "../judging/reading.ts";
import type { Outcome, RuleContext, RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { difference, explained, listed, named, number, say } from "../judging/sentences.ts";
import { roundedValues } from "../rates/rounded-values.ts";

const hundred = new Decimal(100);

/**
 * Shares make 100 (các tỷ trọng cộng lại bằng 100 %).
 *
 * A row that was made to add up to exactly 100 is recognised against its counts: every share then
 * lies less than one unit of its last digit from the exact one (the quota rule of apportionment).
 */
export const shareOfHundred: RuleKind<"share-of-hundred"> = {
  kind: "share-of-hundred",
  title: { vi: "Tỷ trọng cộng thành 100", en: "Shares of a hundred" },
  severity: "warning",
  derived: true,
  evaluate(rule, context) {
    const sides = [rule.parts, rule.counts ?? []];
    const found = figuresOf(sides.flat(), context, rule.missing, sides);
    if ("lacking" in found) return [found.lacking];
    const parts = found.figures.slice(0, rule.parts.length);
    const counts = found.figures.slice(rule.parts.length);
    const total = judgeTotal(parts);
    if (rule.counts === undefined || total.verdict === "fail") {
      return [describe(rule, parts, total, explained[total.verdict], context)];
    }
    if (counts.length !== parts.length) return [unpaired(rule)];
    return [againstCounts(rule, parts, counts, total, context)];
  },
};

type Total = ReturnType<typeof judge>;

function judgeTotal(parts: readonly Figure[]): Total {
  return judge(parts, (values) => {
    const left = subtract(sum(parts.map(values)), exactly(hundred));
    return { holds: containsZero(left), residual: () => left };
  });
}

function againstCounts(
  rule: RuleOf<"share-of-hundred">,
  parts: readonly Figure[],
  counts: readonly Figure[],
  total: Total,
  context: RuleContext,
): Outcome {
  const exactCounts = counts.map(({ quantity }) => new Decimal(quantity.value));
  const base = exactCounts.reduce((added, count) => added.plus(count), zero);
  if (base.eq(zero)) {
    return outcome("not-checkable", cellsOf(rule), {
      vi: "Tổng số lượng bằng 0 nên tỷ trọng không xác định.",
      en: "The counts add up to 0, so the shares are undefined.",
    });
  }
  const off = parts.flatMap((part, index) => {
    const count = counts[index];
    return isRounded(part, count, base) ? [] : [{ part, count }];
  });
  if (off.length === 0) return describe(rule, parts, total, explained[total.verdict], context);
  const cut = parts.every((part, index) => isCut(part, counts[index], base));
  if (cut)
    return describe(rule, parts, { ...total, verdict: "truncated" }, explained.truncated, context);
  // Only a row that makes 100 can have been made to: elsewhere every share has to be the rounded one.
  const adjusted = addedUp(parts).eq(hundred);
  const outside = off.filter(({ part, count }) => !adjusted || !isWithinOneUnit(part, count, base));
  const recomputed = (some: typeof off) =>
    listed(some.map(({ part, count }) => recomputedShare(part, count, base, context)));
  const shown = recomputed(outside);
  if (outside.length > 0) {
    const words = {
      vi: `không khớp với số lượng: ${shown.vi}`,
      en: `the counts give other shares: ${shown.en}`,
    };
    return describe(rule, parts, { ...total, verdict: "fail" }, words, context);
  }
  const forced = recomputed(off);
  const words = {
    vi: `đã được điều chỉnh để cộng thành 100 (${forced.vi}), không phải lỗi`,
    en: `adjusted to add up to 100 (${forced.en}), which is no error`,
  };
  return describe(rule, parts, { ...total, verdict: "pass-rounding" }, words, context);
}

/** "Name (33,5%), theo số lượng là 33,3333": for showing. */
function recomputedShare(
  part: Figure,
  count: Figure | undefined,
  base: Decimal,
  context: RuleContext,
): BilingualText {
  const name = named(part, context);
  if (!count) return name;
  const share = number(new Decimal(count.quantity.value).times(hundred).div(base), 4);
  return {
    vi: `${name.vi} theo số lượng là ${share.vi}`,
    en: `${name.en} by the counts is ${share.en}`,
  };
}

/** Whether share · base meets 100 · count. */
function isRounded(part: Figure, count: Figure | undefined, base: Decimal): boolean {
  if (!count) return false;
  const above = multiply(valuesOf(count, "intervals"), exactly(hundred));
  return overlap(multiply(roundedValues(part), exactly(base)), above);
}

function isCut(part: Figure, count: Figure | undefined, base: Decimal): boolean {
  if (!count) return false;
  const above = multiply(valuesOf(count, "intervals"), exactly(hundred));
  return overlap(multiply(valuesOf(part, "truncated"), exactly(base)), above);
}

/** |share · base − 100 · count| < unit · base. */
function isWithinOneUnit(part: Figure, count: Figure | undefined, base: Decimal): boolean {
  if (!count) return false;
  const exact = new Decimal(count.quantity.value).times(hundred);
  const printed = new Decimal(part.quantity.value).times(base);
  return printed.minus(exact).abs().lt(base.times(part.quantity.place));
}

function describe(
  rule: RuleOf<"share-of-hundred">,
  parts: readonly Figure[],
  { verdict, residual }: Total,
  how: BilingualText,
  context: RuleContext,
): Outcome {
  const added = addedUp(parts);
  const message = say(
    {
      parts: listed(parts.map((part) => named(part, context))),
      added: number(added),
      off: difference(added.minus(hundred), residual),
      how,
    },
    (part) =>
      `Cộng các tỷ trọng ${part["parts"]} được ${part["added"]}, so với 100 ${part["off"]}: ${part["how"]}.`,
    (part) =>
      `Adding the shares ${part["parts"]} gives ${part["added"]}; against 100 that is ${part["off"]}: ${part["how"]}.`,
  );
  return outcome(verdict, cellsOf(rule), message, residual);
}

function unpaired(rule: RuleOf<"share-of-hundred">): Outcome {
  return outcome("not-checkable", cellsOf(rule), {
    vi: `Có ${rule.parts.length} tỷ trọng nhưng có ${rule.counts?.length ?? 0} số lượng: không ghép thành cặp được.`,
    en: `Shares: ${rule.parts.length}, counts: ${rule.counts?.length ?? 0}: they cannot be paired.`,
  });
}

function cellsOf(rule: RuleOf<"share-of-hundred">): readonly string[] {
  return [...rule.parts, ...(rule.counts ?? [])];
}
