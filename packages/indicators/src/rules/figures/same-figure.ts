import type { BilingualText } from "@egov-vn/schemas";
import { Decimal } from "../../quantities/decimal.ts";
import { type Interval, intersection, subtract } from "../../quantities/interval.ts";
import { figuresOf, type Judgement, judge, outcome, type ValuesOf } from "../judging/judge.ts";
import { type Figure, isFigure, valuesOf } from "../judging/reading.ts";
import type { RuleContext, RuleKind } from "../judging/rule-kind.ts";
import { difference, explained, listed, named, say, span } from "../judging/sentences.ts";

/**
 * Several sources of one figure agree (các nguồn của cùng một số liệu khớp nhau).
 *
 * All have to meet in one value. Known sources that do not meet fail, whatever else is missing; none of
 * them is preferred. Not checked: that the sources mean the same period and scope.
 */
export const sameFigure: RuleKind<"same-figure"> = {
  kind: "same-figure",
  title: { vi: "Cùng một số liệu", en: "Same figure" },
  severity: "warning",
  evaluate(rule, context) {
    const cells = [...new Set(rule.cells)];
    const known = cells.map((cell) => context.read(cell)).filter(isFigure);
    const judged = known.length > 1 ? judgeSources(known) : undefined;
    if (judged?.verdict !== "fail") {
      const found = figuresOf(cells, context);
      if ("lacking" in found) return [found.lacking];
    }
    if (!judged) {
      return [
        outcome("not-checkable", cells, {
          vi: "Cần ít nhất hai nguồn để so.",
          en: "At least two sources are needed to compare.",
        }),
      ];
    }
    return [outcome(judged.verdict, cells, sentence(known, judged, context), judged.residual)];
  },
};

function judgeSources(figures: readonly Figure[]): Judgement {
  const [first, second, third] = figures;
  return judge(figures, (values) => ({
    holds: sharedBy(figures, values) !== undefined,
    residual: () => (first && second && !third ? subtract(values(first), values(second)) : null),
  }));
}

/** The values that every source allows. */
function sharedBy(figures: readonly Figure[], values: ValuesOf): Interval | undefined {
  const [first, ...others] = figures.map(values);
  return others.reduce((common, next) => common && intersection(common, next), first);
}

function sentence(
  figures: readonly Figure[],
  { verdict, residual }: Judgement,
  context: RuleContext,
): BilingualText {
  const shared = sharedBy(figures, (figure) => valuesOf(figure, "intervals"));
  const sorted = figures.toSorted((a, b) => printedValue(a).cmp(printedValue(b)));
  const [least, most] = [sorted[0], sorted.at(-1)];
  return say(
    {
      all: listed(figures.map((figure) => named(figure, context))),
      how: explained[verdict],
      shared: shared ? span(shared) : { vi: "", en: "" },
      apart:
        least && most ? difference(printedValue(most).minus(printedValue(least)), residual) : none,
      least: least ? context.nameOf(least.reference) : none,
      most: most ? context.nameOf(most.reference) : none,
    },
    (part) =>
      verdict === "fail"
        ? `Các nguồn của cùng một số liệu: ${part["all"]}: ${part["how"]}; số lớn nhất (${part["most"]}) và nhỏ nhất (${part["least"]}) ${part["apart"]}.`
        : `Các nguồn của cùng một số liệu: ${part["all"]}: ${part["how"]}${shared ? `; giá trị chung ${part["shared"]}` : ""}.`,
    (part) =>
      verdict === "fail"
        ? `Sources of one figure: ${part["all"]}: ${part["how"]}; the largest (${part["most"]}) and the smallest (${part["least"]}) are apart, ${part["apart"]}.`
        : `Sources of one figure: ${part["all"]}: ${part["how"]}${shared ? `; the shared value is ${part["shared"]}` : ""}.`,
  );
}

const none: BilingualText = { vi: "", en: "" };

function printedValue({ quantity }: Figure): Decimal {
  return new Decimal(quantity.value);
}
