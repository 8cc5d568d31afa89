import type { Identity } from "../judging/identity.ts";
import type { RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { evaluateIdentity } from "./evaluate-identity.ts";

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
  evaluate: (rule, context) => [
    evaluateIdentity(identityOf(rule), context, {
      missing: rule.missing,
      vi: (part) =>
        `Đầu vào ${part["plus"]} cộng được ${part["plusSum"]}, đầu ra ${part["minus"]} cộng được ${part["minusSum"]}, ${part["off"]}: ${part["how"]}.`,
      en: (part) =>
        `In: ${part["plus"]}, ${part["plusSum"]} in all; out: ${part["minus"]}, ${part["minusSum"]} in all; ${part["off"]}: ${part["how"]}.`,
    }),
  ],
};

function identityOf(rule: RuleOf<"balance">): Identity {
  return { plus: rule.in, minus: rule.out, relation: "equals", cells: [...rule.in, ...rule.out] };
}
