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
 * A flow fits between two stocks (số phát sinh không vượt quá phần tăng của số lũy kế).
 *
 * The stock grew by at least the flow; with `equal: true`, where both cover the same days, by just
 * the flow.
 */
export const flowWithinStock: RuleKind<"flow-within-stock"> = {
  kind: "flow-within-stock",
  title: { vi: "Số phát sinh và số lũy kế", en: "Flow within stock" },
  severity: "warning",
  identities: (rule) => [identityOf(rule)],
  evaluate(rule, context) {
    const identity = identityOf(rule);
    const judged = judgeIdentity(identity, context, rule.missing);
    if ("lacking" in judged) return [judged.lacking];
    const { plus, minus, residual, verdict } = judged;
    const [flow, before] = [plus.slice(0, 1), plus.slice(1)];
    const grown = addedUp(minus).minus(addedUp(before));
    const show = (figures: typeof plus) => listed(figures.map((figure) => named(figure, context)));
    const message = say(
      {
        flow: show(flow),
        before: show(before),
        after: show(minus),
        grown: number(grown),
        off: difference(addedUp(flow).minus(grown), residual),
        how: (rule.equal ? explained : explainedLimit)[verdict],
      },
      (part) =>
        `Số lũy kế từ ${part["before"]} đến ${part["after"]} thay đổi ${part["grown"]}; số phát sinh ${part["flow"]} ${rule.equal ? "phải bằng" : "không được lớn hơn"} mức đó, ${part["off"]}: ${part["how"]}.`,
      (part) =>
        `From ${part["before"]} to ${part["after"]} the stock changed by ${part["grown"]}; the flow, ${part["flow"]}, must ${rule.equal ? "equal" : "not exceed"} that, ${part["off"]}: ${part["how"]}.`,
    );
    return [outcome(verdict, identity.cells, message, residual)];
  },
};

function identityOf(rule: RuleOf<"flow-within-stock">): Identity {
  return {
    plus: [rule.flow, rule.before],
    minus: [rule.after],
    relation: rule.equal ? "equals" : "at-most",
    cells: [rule.flow, rule.before, rule.after],
  };
}
