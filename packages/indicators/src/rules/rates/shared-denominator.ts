import type { BilingualText } from "@egov-vn/schemas";
import { Decimal } from "../../quantities/decimal.ts";
import { scale } from "../../quantities/interval.ts";
import { judge, notCheckable, outcome } from "../judging/judge.ts";
import { type Figure, isFigure, type ReadingMode, valuesOf } from "../judging/reading.ts";
import type { RuleContext, RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { explained, listed, named, say } from "../judging/sentences.ts";
import { readComputed } from "./computed.ts";
import { common, denominatorsFor, rangeText, type WholeRange } from "./whole-numbers.ts";

/** A rate and the count that it is the rate of. */
interface Pair {
  readonly rate: Figure;
  readonly count: Figure;
}

/**
 * One denominator serves all rates of a row (các tỷ lệ có chung một mẫu số).
 *
 * Every rate with its count leaves a range of whole denominators; the ranges must have one in
 * common. Where they have none, the finding names the two that lie furthest apart. Does not check
 * that the denominator is the one of the definition.
 */
export const sharedDenominator: RuleKind<"shared-denominator"> = {
  kind: "shared-denominator",
  title: { vi: "Các tỷ lệ chung một mẫu số", en: "Shared denominator" },
  severity: "warning",
  derived: true,
  evaluate(rule, context) {
    const references = [...new Set(rule.pairs.flatMap(({ rate, count }) => [rate, count]))];
    const lacking = references.map(context.read).filter((reading) => !isFigure(reading));
    const pairs = pairsOf(rule, context);
    const factor = new Decimal(rule.factor ?? 100);
    const rangesIn = (mode: ReadingMode) => pairs.map((pair) => rangeOf(pair, factor, mode));
    const { verdict } = judge(
      pairs.flatMap(({ rate, count }) => [rate, count]),
      (_, mode) => ({ holds: common(rangesIn(mode)) !== undefined, residual: () => null }),
    );
    if (verdict === "fail") {
      const ranges = rangesIn("intervals");
      return [outcome("fail", references, contradiction(pairs, ranges, context))];
    }
    // Fewer pairs leave more denominators, so what contradicts already does so with all of them.
    if (lacking.length > 0) return [notCheckable(references, lacking, context)];
    const range = common(rangesIn(modes[verdict]));
    const message = say(
      {
        pairs: listed(pairs.map((pair) => pairText(pair, context))),
        range: range ? rangeText(range) : { vi: "", en: "" },
        how: explained[verdict],
      },
      (part) => `Mẫu số chung của ${part["pairs"]} có thể là ${part["range"]}: ${part["how"]}.`,
      (part) =>
        `The denominator that ${part["pairs"]} share may be ${part["range"]}: ${part["how"]}.`,
    );
    return [outcome(verdict, references, message)];
  },
};

/** The reading that a verdict comes from. */
const modes = {
  pass: "printed",
  "pass-rounding": "intervals",
  truncated: "truncated",
  suspect: "other-separators",
} as const satisfies Record<string, ReadingMode>;

function pairsOf(rule: RuleOf<"shared-denominator">, context: RuleContext): Pair[] {
  return rule.pairs.flatMap((pair) => {
    const [rate, count] = [context.read(pair.rate), context.read(pair.count)];
    return isFigure(rate) && isFigure(count) ? [{ rate, count }] : [];
  });
}

function rangeOf({ rate, count }: Pair, factor: Decimal, mode: ReadingMode) {
  const { stated, values } = readComputed(rate, (figure) => valuesOf(figure, mode), mode);
  return denominatorsFor(stated, scale(values(count), factor));
}

function contradiction(
  pairs: readonly Pair[],
  ranges: readonly (WholeRange | undefined)[],
  context: RuleContext,
): BilingualText {
  const alone = pairs.find((_, index) => ranges[index] === undefined);
  if (alone) {
    return say(
      { pair: pairText(alone, context) },
      (part) => `Không có mẫu số nguyên nào cho đúng ${part["pair"]}.`,
      (part) => `No whole denominator gives ${part["pair"]}.`,
    );
  }
  const known = pairs.flatMap((pair, index) => {
    const range = ranges[index];
    return range ? [{ pair, range }] : [];
  });
  const [first] = known;
  if (!first) return explained.fail;
  const high = known.reduce((a, b) => (b.range.from?.gt(a.range.from ?? 0) ? b : a), first);
  const low = known.reduce((a, b) => (endsBefore(b.range, a.range) ? b : a), first);
  return say(
    {
      high: pairText(high.pair, context),
      low: pairText(low.pair, context),
      highRange: rangeText(high.range),
      lowRange: rangeText(low.range),
    },
    (part) =>
      `Không có mẫu số chung: ${part["high"]} cần mẫu số ${part["highRange"]}, còn ${part["low"]} cần mẫu số ${part["lowRange"]}.`,
    (part) =>
      `There is no common denominator: ${part["high"]} needs ${part["highRange"]}, but ${part["low"]} needs ${part["lowRange"]}.`,
  );
}

function endsBefore(a: WholeRange, b: WholeRange): boolean {
  return a.to !== null && (b.to === null || a.to.lt(b.to));
}

function pairText({ rate, count }: Pair, context: RuleContext): BilingualText {
  return say(
    { rate: named(rate, context), count: named(count, context) },
    (part) => `${part["rate"]} với ${part["count"]}`,
    (part) => `${part["rate"]} of ${part["count"]}`,
  );
}
