import { precedes, reaches, subtract } from "../../quantities/interval.ts";
import { figuresOf, judge, outcome } from "../judging/judge.ts";
import type { RuleContext, RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { explainedLimit, named, say } from "../judging/sentences.ts";

/**
 * A cumulative counter never falls (số lũy kế không giảm).
 *
 * `series` names the cells in the order of time; a single cell stands for all its periods in
 * `history`. With `mayFall` a fall is permitted, and said.
 */
export const monotone: RuleKind<"monotone"> = {
  kind: "monotone",
  title: { vi: "Số lũy kế không giảm", en: "Cumulative series never falls" },
  severity: "error",
  evaluate(rule, context) {
    const references = seriesOf(rule, context);
    const found = figuresOf(references, context);
    if ("lacking" in found) return [found.lacking];
    if (found.figures.length < 2) {
      return [
        outcome("not-checkable", references, {
          vi: "Cần số liệu của ít nhất hai kỳ.",
          en: "Figures of at least two periods are needed.",
        }),
      ];
    }
    const steps = found.figures.slice(1).map((later, index) => {
      const earlier = found.figures[index] ?? later;
      const judgement = judge([earlier, later], (values) => ({
        holds: reaches(values(earlier), values(later)),
        certain: precedes(values(earlier), values(later)),
        residual: () => subtract(values(later), values(earlier)),
      }));
      return { earlier, later, ...judgement };
    });
    const worst = steps.reduce((a, b) => (rank(b.verdict) > rank(a.verdict) ? b : a));
    const permitted = worst.verdict === "fail" && (rule.mayFall ?? false);
    const verdict = permitted ? "pass" : worst.verdict;
    const message = say(
      {
        from: named(worst.earlier, context),
        to: named(worst.later, context),
        how: permitted
          ? { vi: "giảm, nhưng được phép giảm", en: "it falls, which it may" }
          : explainedLimit[verdict],
      },
      (part) => `Số lũy kế từ ${part["from"]} đến ${part["to"]} không được giảm: ${part["how"]}.`,
      (part) => `From ${part["from"]} to ${part["to"]} the counter must not fall: ${part["how"]}.`,
    );
    return [outcome(verdict, references, message, worst.residual)];
  },
};

const order = ["pass", "pass-rounding", "truncated", "suspect", "fail"] as const;

function rank(verdict: (typeof order)[number]): number {
  return order.indexOf(verdict);
}

function seriesOf(rule: RuleOf<"monotone">, context: RuleContext): readonly string[] {
  const [only] = rule.series;
  if (rule.series.length > 1 || only === undefined || only.includes("@")) return rule.series;
  return [...context.earlierPeriods(only).map((label) => `${only}@${label}`), only];
}
