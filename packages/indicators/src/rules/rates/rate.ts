import type { BilingualText } from "@egov-vn/schemas";
import { Decimal } from "../../quantities/decimal.ts";
import { figuresOf, outcome } from "../judging/judge.ts";
import type { Figure } from "../judging/reading.ts";
import type { RuleContext, RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { named, say, span } from "../judging/sentences.ts";
import { explainedRatio, judgeRatio, recomputedRate, zeroDenominator } from "./ratio.ts";

/**
 * A printed rate follows from its counts (tỷ lệ tính lại từ tử số và mẫu số).
 *
 * The finding says which way of shortening gives the printed digits: rounding half up, half to
 * even, or a cut. Does not check that the denominator is the one of the definition.
 */
export const rate: RuleKind<"rate"> = {
  kind: "rate",
  title: { vi: "Tỷ lệ tính lại", en: "Rate recomputed" },
  severity: "error",
  derived: "first-cell",
  evaluate(rule, context) {
    const references = [rule.rate, rule.numerator, rule.denominator];
    const sides = [[rule.rate], [rule.numerator, rule.denominator]];
    const found = figuresOf(references, context, rule.missing, sides);
    if ("lacking" in found) return [found.lacking];
    const [printed, numerator, denominator] = found.figures;
    if (!printed || !numerator || !denominator) return [];
    const factor = new Decimal(rule.factor ?? 100);
    const ratio = { printed, numerators: [numerator], denominators: [denominator], factor };
    const undefinedRate = zeroDenominator(ratio, context);
    if (undefinedRate) return [outcome(undefinedRate.verdict, references, undefinedRate.message)];
    const { verdict, residual } = judgeRatio(ratio);
    const forced = verdict === "fail" && isForced(rule, found.figures, context);
    const recomputed = recomputedRate(ratio);
    const message = say(
      {
        rate: named(printed, context),
        numerator: named(numerator, context),
        denominator: named(denominator, context),
        value: recomputed ? span(recomputed, 4) : { vi: "không xác định", en: "undefined" },
        how: forced ? adjusted : explainedRatio(ratio, verdict),
      },
      (part) =>
        `${part["rate"]} tính lại từ ${part["numerator"]} và ${part["denominator"]} là ${part["value"]}: ${part["how"]}.`,
      (part) =>
        `${part["rate"]} recomputed from ${part["numerator"]} and ${part["denominator"]} is ${part["value"]}: ${part["how"]}.`,
    );
    return [outcome(forced ? "pass-rounding" : verdict, references, message, residual)];
  },
};

const adjusted: BilingualText = {
  vi: "đã được điều chỉnh để cả hàng cộng thành 100, không phải lỗi",
  en: "adjusted so that its row makes 100, which is no error",
};

/** A share of a row that was made to add up to 100 lies within one unit of its last digit. */
function isForced(rule: RuleOf<"rate">, figures: readonly Figure[], context: RuleContext): boolean {
  if (!context.isForcedShare(rule.rate)) return false;
  const [printed, numerator, denominator] = figures.map(({ quantity }) => quantity);
  if (!printed || !numerator || !denominator) return false;
  const exact = new Decimal(numerator.value).times(rule.factor ?? 100);
  const stated = new Decimal(printed.value).times(denominator.value);
  const unit = new Decimal(printed.place).times(denominator.value).abs();
  return stated.minus(exact).abs().lt(unit);
}
