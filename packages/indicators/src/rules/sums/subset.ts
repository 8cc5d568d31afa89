import { zero } from "../../quantities/decimal.ts";
import { exactly, precedes, reaches, subtract } from "../../quantities/interval.ts";
import { figuresOf, judge, outcome } from "../judging/judge.ts";
import type { RuleKind } from "../judging/rule-kind.ts";
import { beyond, explainedLimit, named, say } from "../judging/sentences.ts";

/**
 * A part is at most its whole (số "trong đó" không lớn hơn toàn bộ).
 *
 * With `strict: true` it is less than its whole.
 */
export const subset: RuleKind<"subset"> = {
  kind: "subset",
  title: { vi: "Số trong đó", en: "Subset" },
  severity: "error",
  evaluate(rule, context) {
    const references = [rule.part, rule.whole];
    const found = figuresOf(references, context, rule.missing, [[rule.part], [rule.whole]]);
    if ("lacking" in found) return [found.lacking];
    const [part, whole] = found.figures;
    if (part === undefined || whole === undefined) return [];
    const strict = rule.strict ?? false;
    const { verdict, residual } = judge(found.figures, (values) => {
      const left = subtract(values(part), values(whole));
      return {
        holds: strict ? left.low.lt(zero) : reaches(left, exactly(zero)),
        certain: strict ? left.high.lt(zero) : precedes(left, exactly(zero)),
        residual: () => left,
      };
    });
    const message = say(
      {
        part: named(part, context),
        whole: named(whole, context),
        over: beyond(part, whole),
        how: explainedLimit[verdict],
      },
      (text) =>
        `${text["part"]} ${strict ? "phải nhỏ hơn" : "không được lớn hơn"} ${text["whole"]}${text["over"]}: ${text["how"]}.`,
      (text) =>
        `${text["part"]} ${strict ? "must be less than" : "must not exceed"} ${text["whole"]}${text["over"]}: ${text["how"]}.`,
    );
    return [outcome(verdict, references, message, residual)];
  },
};
