import { type Interval, intersection, subtract } from "../../quantities/interval.ts";
import { figuresOf, judge, outcome } from "../judging/judge.ts";
import type { RuleKind } from "../judging/rule-kind.ts";
import { explained, listed, named, say } from "../judging/sentences.ts";

/** Several sources of one figure agree (các nguồn của cùng một số liệu khớp nhau). */
export const sameFigure: RuleKind<"same-figure"> = {
  kind: "same-figure",
  title: { vi: "Cùng một số liệu", en: "Same figure" },
  severity: "warning",
  evaluate(rule, context) {
    const found = figuresOf(rule.cells, context);
    if ("lacking" in found) return [found.lacking];
    const [first] = found.figures;
    const last = found.figures.at(-1);
    if (!first || !last) return [];
    const { verdict, residual } = judge(found.figures, (values) => {
      const shared = found.figures
        .map(values)
        .reduce<Interval | undefined>(
          (common, next) => common && intersection(common, next),
          values(first),
        );
      return {
        holds: shared !== undefined,
        residual: () => (found.figures.length === 2 ? subtract(values(first), values(last)) : null),
      };
    });
    const message = say(
      {
        all: listed(found.figures.map((figure) => named(figure, context))),
        how: explained[verdict],
      },
      (part) => `Các nguồn của cùng một số liệu: ${part["all"]}: ${part["how"]}.`,
      (part) => `Sources of one figure: ${part["all"]}: ${part["how"]}.`,
    );
    return [outcome(verdict, rule.cells, message, residual)];
  },
};
