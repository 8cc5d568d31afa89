import { addedUp, type Identity, judgeIdentity } from "../judging/identity.ts";
import { outcome } from "../judging/judge.ts";
import type { RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { difference, explained, listed, named, number, say } from "../judging/sentences.ts";

/**
 * What comes in goes out (cân đối: tồn đầu kỳ + tiếp nhận = đã giải quyết + còn lại).
 *
 * Every outcome has to stand on one side: what was withdrawn, refused or stopped is out, too.
 */
export const balance: RuleKind<"balance"> = {
  kind: "balance",
  title: { vi: "Cân đối vào ra", en: "Balance" },
  severity: "error",
  identities: (rule) => [identityOf(rule)],
  evaluate(rule, context) {
    const identity = identityOf(rule);
    const judged = judgeIdentity(identity, context, rule.missing);
    if ("lacking" in judged) return [judged.lacking];
    const { plus, minus, residual, verdict } = judged;
    const [comesIn, goesOut] = [addedUp(plus), addedUp(minus)];
    const message = say(
      {
        in: listed(plus.map((figure) => named(figure, context))),
        out: listed(minus.map((figure) => named(figure, context))),
        inSum: number(comesIn),
        outSum: number(goesOut),
        off: difference(comesIn.minus(goesOut), residual),
        how: explained[verdict],
      },
      (part) =>
        `Đầu vào ${part["in"]} cộng được ${part["inSum"]}, đầu ra ${part["out"]} cộng được ${part["outSum"]}, ${part["off"]}: ${part["how"]}.`,
      (part) =>
        `In: ${part["in"]}, ${part["inSum"]} in all; out: ${part["out"]}, ${part["outSum"]} in all; ${part["off"]}: ${part["how"]}.`,
    );
    return [outcome(verdict, identity.cells, message, residual)];
  },
};

function identityOf(rule: RuleOf<"balance">): Identity {
  return { plus: rule.in, minus: rule.out, relation: "equals", cells: [...rule.in, ...rule.out] };
}
