import { precedes, reaches, subtract } from "../quantities/interval.ts";
import { figuresOf, judge, outcome } from "./judge.ts";
import type { RuleKind } from "./rule-kind.ts";
import { explainedLimit, named, say } from "./wording.ts";

/** A part is at most its whole (số "trong đó" không lớn hơn toàn bộ). */
export const subset: RuleKind<"subset"> = {
  kind: "subset",
  title: { vi: "Số trong đó", en: "Subset" },
  severity: "error",
  evaluate(rule, context) {
    const references = [rule.part, rule.whole];
    const found = figuresOf(references, context);
    if ("lacking" in found) return [found.lacking];
    const [part, whole] = found.figures;
    if (part === undefined || whole === undefined) return [];
    const { verdict, residual } = judge(found.figures, (values) => ({
      holds: reaches(values(part), values(whole)),
      certain: precedes(values(part), values(whole)),
      residual: () => subtract(values(part), values(whole)),
    }));
    const message = say(
      { part: named(part, context), whole: named(whole, context), how: explainedLimit[verdict] },
      (text) => `${text["part"]} phải không lớn hơn ${text["whole"]}: ${text["how"]}.`,
      (text) => `${text["part"]} must not exceed ${text["whole"]}: ${text["how"]}.`,
    );
    return [outcome(verdict, references, message, residual)];
  },
};
