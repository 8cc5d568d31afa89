import { figuresOf, outcome } from "../judging/judge.ts";
import { isFigure } from "../judging/reading.ts";
import type { Outcome, RuleContext, RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { explained, named, say, span } from "../judging/sentences.ts";
import { baseReference, hintAfterFailure } from "./mistaken-base.ts";
import { impliedBase, judgeChange, measuresOf, recomputedText } from "./recomputed-change.ts";

export { baseReference } from "./mistaken-base.ts";
export { impliedBase, measuresOf } from "./recomputed-change.ts";

/**
 * A printed change follows from the series (mức tăng giảm tính lại từ chuỗi số liệu).
 *
 * `base` is a cell of an earlier period, `previous` or `same-last-year`. Where the change does not
 * follow, the finding names the base that it implies, any other period that would fit, and whether
 * per cent were taken for percentage points.
 */
export const change: RuleKind<"change"> = {
  kind: "change",
  title: { vi: "Mức tăng giảm tính lại", en: "Change recomputed" },
  severity: "error",
  derived: "first-cell",
  evaluate(rule, context) {
    const base = baseReference(rule, context);
    const references = [rule.change, rule.current, base];
    const found = figuresOf(references, context);
    if ("lacking" in found) return [lackingBase(found.lacking, rule, context)];
    const [printed, current, from] = found.figures;
    if (!printed || !current || !from) return [];
    const measures = measuresOf(rule, printed);
    const best = judgeChange({ printed, current, base: from, measures });
    const how =
      best.verdict === "fail"
        ? hintAfterFailure({ printed, current, base: from, measures }, rule, context)
        : explained[best.verdict];
    const message = say(
      {
        change: named(printed, context),
        current: named(current, context),
        base: named(from, context),
        value: recomputedText({ printed, current, base: from }, best.measure),
        how,
      },
      (part) =>
        `${part["change"]}: từ ${part["base"]} đến ${part["current"]} là ${part["value"]}; ${part["how"]}.`,
      (part) =>
        `${part["change"]}: from ${part["base"]} to ${part["current"]} is ${part["value"]}; ${part["how"]}.`,
    );
    return [outcome(best.verdict, references, message, best.residual)];
  },
};

/** Even without the base, the base that the printed change implies can be named. */
function lackingBase(lacking: Outcome, rule: RuleOf<"change">, context: RuleContext): Outcome {
  const printed = context.read(rule.change);
  const current = context.read(rule.current);
  if (!isFigure(printed) || !isFigure(current)) return lacking;
  const base = impliedBase(printed, current, measuresOf(rule, printed)[0] ?? "percent");
  if (!base) return lacking;
  const implied = span(base, 4);
  return {
    ...lacking,
    message: {
      vi: `${lacking.message.vi} Mức in ra hàm ý gốc so sánh là ${implied.vi}.`,
      en: `${lacking.message.en} The printed change implies a base of ${implied.en}.`,
    },
  };
}
