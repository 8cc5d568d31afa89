import type { BilingualText } from "@egov-vn/schemas";
import { Decimal, zero } from "../../quantities/decimal.ts";
import { closed } from "../../quantities/interval.ts";
import { judge, notCheckable, outcome, type ValuesOf } from "../judging/judge.ts";
import { type Figure, isFigure, valuesOf } from "../judging/reading.ts";
import type { RuleContext, RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { explained, listed, named, number, say, span } from "../judging/sentences.ts";
import { readSomehow } from "./rounded-values.ts";
import {
  type Fraction,
  isLess,
  possibleWeights,
  smallestJump,
  swapped,
  type WeightRange,
} from "./weight-range.ts";

/** The figures of one period of the series, with its place there. */
interface Weighing {
  readonly at: number;
  readonly label: string;
  readonly aggregate: Figure;
  readonly a: Figure;
  readonly b: Figure;
}

/**
 * The weight of the first of two groups lies in 0–1 and does not jump (trọng số ngầm định).
 *
 * From aggregate = w · a + (1 − w) · b follows a range of weights for every period. None at all
 * fails; ranges that lie further apart than `maxJump` are suspect: two figures may be swapped, or
 * the definition changed. Does not check the weights against the counts behind them.
 */
export const impliedWeight: RuleKind<"implied-weight"> = {
  kind: "implied-weight",
  title: { vi: "Trọng số ngầm định", en: "Implied weight" },
  severity: "warning",
  derived: true,
  evaluate(rule, context) {
    const references = [
      ...new Set(rule.series.flatMap(({ aggregate, a, b }) => [aggregate, a, b])),
    ];
    const lacking = references.map(context.read).filter((reading) => !isFigure(reading));
    const series = weighingsOf(rule, context);
    const impossible = series.filter((weighing) => judgeSeries([weighing]).verdict === "fail");
    if (impossible.length > 0) {
      return [outcome("fail", references, withoutWeight(impossible, context))];
    }
    const most = new Decimal(rule.maxJump);
    const { verdict } = judgeSeries(series, most);
    if (verdict === "fail") {
      return [outcome("suspect", references, jumping(series, most))];
    }
    if (lacking.length > 0) return [notCheckable(references, lacking, context)];
    const message = say(
      {
        names: listed(groupsOf(series, context)),
        weights: listed(series.map((weighing) => weightIn(weighing))),
        most: number(most),
        how: explained[verdict],
      },
      (part) =>
        `Trọng số của nhóm thứ nhất suy ra từ ${part["names"]}: ${part["weights"]}; được phép đổi ${part["most"]} mỗi kỳ: ${part["how"]}.`,
      (part) =>
        `The weight of the first group, by ${part["names"]}: ${part["weights"]}; it may move by ${part["most"]} a period: ${part["how"]}.`,
    );
    return [outcome(verdict, references, message)];
  },
};

function weighingsOf(rule: RuleOf<"implied-weight">, context: RuleContext): Weighing[] {
  return rule.series.flatMap((entry, at) => {
    const [aggregate, a, b] = [entry.aggregate, entry.a, entry.b].map(context.read);
    if (!aggregate || !a || !b) return [];
    if (!isFigure(aggregate) || !isFigure(a) || !isFigure(b)) return [];
    const [, label = context.label] = entry.aggregate.split("@");
    return [{ at, label, aggregate, a, b }];
  });
}

/** Whether every period has a weight and, with a limit, none is too far from the one before. */
function judgeSeries(series: readonly Weighing[], most?: Decimal) {
  const figures = series.flatMap(({ aggregate, a, b }) => [aggregate, a, b]);
  return judge(figures, (values, mode) => {
    // Cut and rounded figures may stand side by side.
    const ranges = rangesOf(series, mode === "truncated" ? readSomehow : values);
    const possible = ranges.every((range) => range !== undefined);
    return {
      holds: possible && (most === undefined || jumpsIn(series, ranges, most).length === 0),
      residual: () => null,
    };
  });
}

function rangesOf(series: readonly Weighing[], values: ValuesOf): (WeightRange | undefined)[] {
  return series.map(({ aggregate, a, b }) =>
    possibleWeights({ aggregate: values(aggregate), a: values(a), b: values(b) }),
  );
}

/** Places of the periods whose weight is too far from that of the period before. */
function jumpsIn(
  series: readonly Weighing[],
  ranges: readonly (WeightRange | undefined)[],
  most: Decimal,
): number[] {
  return series.flatMap((weighing, place) => {
    const before = series[place - 1];
    // With a period missing in between there is no step from one to the next.
    if (!before || before.at !== weighing.at - 1) return [];
    return isTooFar(ranges[place - 1], ranges[place], most) ? [place] : [];
  });
}

function isTooFar(a: WeightRange | undefined, b: WeightRange | undefined, most: Decimal): boolean {
  return a !== undefined && b !== undefined && isLess(limitOf(most), smallestJump(a, b));
}

function limitOf(most: Decimal): Fraction {
  return { over: most, under: new Decimal(1) };
}

function withoutWeight(impossible: readonly Weighing[], context: RuleContext): BilingualText {
  const sentences = impossible.map((weighing) =>
    say(
      {
        label: { vi: weighing.label, en: weighing.label },
        aggregate: named(weighing.aggregate, context),
        a: named(weighing.a, context),
        b: named(weighing.b, context),
        weight: printedWeight(weighing),
      },
      (part) =>
        `ở kỳ ${part["label"]} ${part["aggregate"]} không nằm giữa ${part["a"]} và ${part["b"]}${part["weight"]}`,
      (part) =>
        `in ${part["label"]} ${part["aggregate"]} does not lie between ${part["a"]} and ${part["b"]}${part["weight"]}`,
    ),
  );
  const all = listed(sentences);
  return {
    vi: `Không có trọng số nào từ 0 đến 1, vì ${all.vi}.`,
    en: `No weight from 0 to 1 is possible, since ${all.en}.`,
  };
}

/** The weight that the printed figures alone would need. */
function printedWeight({ aggregate, a, b }: Weighing): BilingualText {
  const [whole, first, second] = [aggregate, a, b].map(
    ({ quantity }) => new Decimal(quantity.value),
  );
  if (!whole || !first || !second || first.eq(second)) return { vi: "", en: "" };
  const weight = number(whole.minus(second).div(first.minus(second)), 4);
  return { vi: ` (cần trọng số ${weight.vi})`, en: ` (which needs a weight of ${weight.en})` };
}

function jumping(series: readonly Weighing[], most: Decimal): BilingualText {
  const ranges = rangesOf(series, (figure) => valuesOf(figure, "intervals"));
  const places = jumpsIn(series, ranges, most);
  const steps = places.flatMap((place) => {
    const [before, after] = [series[place - 1], series[place]];
    const [from, to] = [ranges[place - 1], ranges[place]];
    if (!before || !after || !from || !to) return [];
    const least = shown(smallestJump(from, to));
    const [was, is] = [weightIn(before, from), weightIn(after, to)];
    return [
      {
        vi: `từ ${was.vi} sang ${is.vi} (ít nhất ${least.vi})`,
        en: `from ${was.en} to ${is.en} (by at least ${least.en})`,
      },
    ];
  });
  // Some periods may agree only under one way of reading, others only under another.
  if (steps.length === 0) return withoutOneReading(series, most);
  return say(
    { steps: listed(steps), most: number(most), swap: ofSwapping(series, ranges, places, most) },
    (part) =>
      `Trọng số của nhóm thứ nhất nhảy ${part["steps"]}, quá mức ${part["most"]} cho phép: có thể hai số bị đổi chỗ hoặc định nghĩa đã thay đổi. ${part["swap"]}`,
    (part) =>
      `The weight of the first group jumps ${part["steps"]}, more than the ${part["most"]} allowed: perhaps swapped values or a changed definition. ${part["swap"]}`,
  );
}

function withoutOneReading(series: readonly Weighing[], most: Decimal): BilingualText {
  return say(
    { weights: listed(series.map((weighing) => weightIn(weighing))), most: number(most) },
    (part) =>
      `Trọng số của nhóm thứ nhất: ${part["weights"]}; được phép đổi ${part["most"]} mỗi kỳ. Từng kỳ đều có cách đọc khớp, nhưng không cách đọc nào khớp cho cả chuỗi.`,
    (part) =>
      `Weight of the first group: ${part["weights"]}; it may move by ${part["most"]} a period. Every period agrees under some way of reading, but no one way agrees for the whole series.`,
  );
}

/** The periods in which swapping the two groups would put the weight back beside its neighbours. */
function ofSwapping(
  series: readonly Weighing[],
  ranges: readonly (WeightRange | undefined)[],
  jumps: readonly number[],
  most: Decimal,
): BilingualText {
  const candidates = [...new Set(jumps.flatMap((place) => [place - 1, place]))];
  const able = candidates.filter((place) => {
    const range = ranges[place];
    const turned = range && swapped(range);
    const beside = [place - 1, place + 1].map((other) => ranges[other]);
    return beside.every((other) => !isTooFar(turned, other, most));
  });
  // A swapped period jumps there and back, its neighbours only one way.
  const isJump = new Set(jumps);
  const jumpsAt = (place: number) => [place, place + 1].filter((jump) => isJump.has(jump)).length;
  const both = able.filter((place) => jumpsAt(place) === 2);
  const mending = both.length > 0 ? both : able;
  if (mending.length === 0) {
    return {
      vi: "Đổi chỗ hai nhóm ở một kỳ không đưa trọng số về chỗ cũ.",
      en: "Swapping the two groups in one period does not put it back.",
    };
  }
  const labels = mending.map((place) => series[place]?.label ?? "");
  const [one = "", other = ""] = labels;
  const periods =
    both.length === 0 && labels.length === 2
      ? { vi: `${one} hoặc ${other}`, en: `${one} or ${other}` }
      : listed(labels.map((label) => ({ vi: label, en: label })));
  return {
    vi: `Nếu đổi chỗ hai nhóm ở kỳ ${periods.vi} thì trọng số về lại chỗ cũ.`,
    en: `Swapping the two groups in ${periods.en} puts it back.`,
  };
}

function weightIn(weighing: Weighing, range = rangesOf([weighing], asIntervals)[0]): BilingualText {
  const { label } = weighing;
  if (!range) return { vi: `kỳ ${label}: không có`, en: `none in ${label}` };
  const weights = span(closed(quotientOf(range.low), quotientOf(range.high)), 4);
  return { vi: `${weights.vi} (kỳ ${label})`, en: `${weights.en} (${label})` };
}

const asIntervals: ValuesOf = (figure) => valuesOf(figure, "intervals");

function quotientOf({ over, under }: Fraction): Decimal {
  return over.eq(zero) ? zero : over.div(under);
}

function shown(fraction: Fraction): BilingualText {
  return number(quotientOf(fraction), 4);
}

function groupsOf(series: readonly Weighing[], context: RuleContext): BilingualText[] {
  return series.flatMap(({ aggregate, a, b }) => [aggregate, a, b]).map((f) => named(f, context));
}
