import { addedUp, type Identity, judgeIdentity } from "../judging/identity.ts";
import { outcome } from "../judging/judge.ts";
import type { RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { difference, explained, listed, named, number, say } from "../judging/sentences.ts";

/**
 * A year-to-date figure is the one before plus this period's (lũy kế từ đầu năm).
 *
 * Only within one reporting year: the first period of a year has no figure before it.
 */
export const yearToDate: RuleKind<"year-to-date"> = {
  kind: "year-to-date",
  title: { vi: "Lũy kế từ đầu năm", en: "Year to date" },
  severity: "error",
  identities: (rule) => [identityOf(rule)],
  evaluate(rule, context) {
    const identity = identityOf(rule);
    const judged = judgeIdentity(identity, context, rule.missing);
    if ("lacking" in judged) return [judged.lacking];
    const { plus, minus, residual, verdict } = judged;
    const added = addedUp(plus);
    const message = say(
      {
        total: listed(minus.map((figure) => named(figure, context))),
        parts: listed(plus.map((figure) => named(figure, context))),
        added: number(added),
        off: difference(added.minus(addedUp(minus)), residual),
        how: explained[verdict],
      },
      (part) =>
        `Cộng lũy kế kỳ trước và số trong kỳ, ${part["parts"]}, được ${part["added"]}, so với ${part["total"]} ${part["off"]}: ${part["how"]}.`,
      (part) =>
        `Adding the year to date before and this period, ${part["parts"]}, gives ${part["added"]}; against ${part["total"]} that is ${part["off"]}: ${part["how"]}.`,
    );
    return [outcome(verdict, identity.cells, message, residual)];
  },
};

function identityOf(rule: RuleOf<"year-to-date">): Identity {
  return {
    plus: [rule.previous, rule.current],
    minus: [rule.cumulative],
    relation: "equals",
    cells: [rule.cumulative, rule.previous, rule.current],
  };
}
