import { addedUp, type Identity, judgeIdentity } from "../judging/identity.ts";
import { outcome } from "../judging/judge.ts";
import type { RuleKind, RuleOf } from "../judging/rule-kind.ts";
import {
  difference,
  explained,
  explainedLimit,
  listed,
  named,
  number,
  say,
} from "../judging/sentences.ts";

/**
 * The parts of a total add up to it (tổng các thành phần bằng tổng số).
 *
 * Holds when some values inside the printed intervals add up; with `exhaustive: false` the parts
 * may add up to less.
 */
export const sumOfParts: RuleKind<"sum-of-parts"> = {
  kind: "sum-of-parts",
  title: { vi: "Tổng các thành phần", en: "Sum of parts" },
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
        total: listed(minus.map((total) => named(total, context))),
        parts: listed(plus.map((part) => named(part, context))),
        added: number(added),
        off: difference(added.minus(addedUp(minus)), residual),
        how: (identity.relation === "equals" ? explained : explainedLimit)[verdict],
      },
      (part) =>
        `Cộng ${part["parts"]} được ${part["added"]}, so với ${part["total"]} ${part["off"]}: ${part["how"]}.`,
      (part) =>
        `Adding ${part["parts"]} gives ${part["added"]}; against ${part["total"]} that is ${part["off"]}: ${part["how"]}.`,
    );
    return [outcome(verdict, identity.cells, message, residual)];
  },
};

function identityOf(rule: RuleOf<"sum-of-parts">): Identity {
  return {
    plus: rule.parts,
    minus: [rule.total],
    relation: (rule.exhaustive ?? true) ? "equals" : "at-most",
    cells: [rule.total, ...rule.parts],
  };
}
