import type { Identity } from "../judging/identity.ts";
import type { RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { evaluateIdentity } from "./evaluate-identity.ts";

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
  evaluate: (rule, context) => [
    evaluateIdentity(identityOf(rule), context, {
      missing: rule.missing,
      vi: (part) =>
        `Cộng lũy kế kỳ trước và số trong kỳ, ${part["plus"]}, được ${part["plusSum"]}, so với ${part["minus"]} ${part["off"]}: ${part["how"]}.`,
      en: (part) =>
        `Adding the year to date before and this period, ${part["plus"]}, gives ${part["plusSum"]}; against ${part["minus"]} that is ${part["off"]}: ${part["how"]}.`,
    }),
  ],
};

function identityOf(rule: RuleOf<"year-to-date">): Identity {
  return {
    plus: [rule.previous, rule.current],
    minus: [rule.cumulative],
    relation: "equals",
    cells: [rule.cumulative, rule.previous, rule.current],
  };
}
