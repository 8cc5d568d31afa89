import { type Identity, type IdentityJudgement, judgeIdentity } from "../judging/identity.ts";
import { outcome } from "../judging/judge.ts";
import type { Outcome, RuleContext, RuleKind } from "../judging/rule-kind.ts";
import { beyond, explainedLimit, listed, named, say } from "../judging/sentences.ts";
import { worse } from "../judging/verdict-order.ts";

/**
 * Each level is at most the one before (các mức lồng nhau không tăng dần).
 *
 * Levels 4 to 1 of online services until 2022 were of this kind: what can be done at level 4 can be
 * done at level 3.
 */
export const nested: RuleKind<"nested"> = {
  kind: "nested",
  title: { vi: "Các mức lồng nhau", en: "Nested levels" },
  severity: "error",
  evaluate(rule, context) {
    const steps = rule.levels.slice(1).map((inner, index) => {
      const outer = rule.levels[index] ?? inner;
      return judgeIdentity(stepOf(inner, outer), context, rule.missing);
    });
    const lacking = steps.find((step): step is { readonly lacking: Outcome } => "lacking" in step);
    const judged = steps.filter((step): step is IdentityJudgement => !("lacking" in step));
    const worst = judged.reduce<IdentityJudgement | undefined>(
      (a, b) => (a && !worse(b.verdict, a.verdict) ? a : b),
      undefined,
    );
    if (lacking && worst?.verdict !== "fail") return [{ ...lacking.lacking, cells: rule.levels }];
    if (!worst) return [];
    return [describe(worst, rule.levels, context)];
  },
};

function stepOf(inner: string, outer: string): Identity {
  return { plus: [inner], minus: [outer], relation: "at-most", cells: [inner, outer] };
}

function describe(
  { plus, minus, residual, verdict }: IdentityJudgement,
  levels: readonly string[],
  context: RuleContext,
): Outcome {
  const [first, second] = [plus[0], minus[0]];
  const message = say(
    {
      over: first && second ? beyond(first, second) : { vi: "", en: "" },
      inner: listed(plus.map((figure) => named(figure, context))),
      outer: listed(minus.map((figure) => named(figure, context))),
      how: explainedLimit[verdict],
    },
    (part) =>
      `${part["inner"]} không được lớn hơn mức rộng hơn, ${part["outer"]}${part["over"]}: ${part["how"]}.`,
    (part) =>
      `${part["inner"]} must not exceed the wider level, ${part["outer"]}${part["over"]}: ${part["how"]}.`,
  );
  return outcome(verdict, levels, message, residual);
}
