import type { Identity } from "../judging/identity.ts";
import type { RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { evaluateIdentity } from "./evaluate-identity.ts";

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
  evaluate: (rule, context) => [
    evaluateIdentity(identityOf(rule), context, {
      missing: rule.missing,
      vi: (part) =>
        `Cộng ${part["plus"]} được ${part["plusSum"]}, so với ${part["minus"]} ${part["off"]}: ${part["how"]}.`,
      en: (part) =>
        `Adding ${part["plus"]} gives ${part["plusSum"]}; against ${part["minus"]} that is ${part["off"]}: ${part["how"]}.`,
    }),
  ],
};

function identityOf(rule: RuleOf<"sum-of-parts">): Identity {
  return {
    plus: rule.parts,
    minus: [rule.total],
    relation: (rule.exhaustive ?? true) ? "equals" : "at-most",
    cells: [rule.total, ...rule.parts],
  };
}
