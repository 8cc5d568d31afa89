import type { BilingualText } from "@egov-vn/schemas";
import { addedUp, type Identity, type IdentityJudgement } from "../judging/identity.ts";
import type { RuleContext, RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { named, number } from "../judging/sentences.ts";
import { evaluateIdentity } from "./evaluate-identity.ts";

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
  evaluate: (rule, context) => [
    evaluateIdentity(identityOf(rule), context, {
      missing: rule.missing,
      parts: (judged) => partsOf(rule, judged, context),
      vi: (part) =>
        `Số lũy kế từ ${part["before"]} đến ${part["after"]} thay đổi ${part["grown"]}; số phát sinh ${part["flow"]} ${rule.equal ? "phải bằng" : "không được lớn hơn"} mức đó, ${part["off"]}: ${part["how"]}.`,
      en: (part) =>
        `From ${part["before"]} to ${part["after"]} the stock changed by ${part["grown"]}; the flow, ${part["flow"]}, must ${rule.equal ? "equal" : "not exceed"} that, ${part["off"]}: ${part["how"]}.`,
    }),
  ],
};

function identityOf(rule: RuleOf<"flow-within-stock">): Identity {
  return {
    plus: [rule.flow, rule.before],
    minus: [rule.after],
    relation: rule.equal ? "equals" : "at-most",
    cells: [rule.flow, rule.before, rule.after],
  };
}

/** Each by its name: one of them may be missing. */
function partsOf(
  rule: RuleOf<"flow-within-stock">,
  { plus, minus }: IdentityJudgement,
  context: RuleContext,
): Readonly<Record<string, BilingualText>> {
  const figures = [...plus, ...minus];
  const all = (reference: string) => figures.filter((figure) => figure.reference === reference);
  const show = (reference: string) => {
    const [figure] = all(reference);
    return figure ? named(figure, context) : context.nameOf(reference);
  };
  return {
    flow: show(rule.flow),
    before: show(rule.before),
    after: show(rule.after),
    grown: number(addedUp(all(rule.after)).minus(addedUp(all(rule.before)))),
  };
}
