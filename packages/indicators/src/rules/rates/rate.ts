import type { BilingualText } from "@egov-vn/schemas";
import { Decimal, zero } from "../../quantities/decimal.ts";
import {
  type Interval,
  multiply,
  overlap,
  quotient,
  scale,
  subtract,
} from "../../quantities/interval.ts";
import { figuresOf, judge, outcome } from "../judging/judge.ts";
import { type Figure, valuesOf } from "../judging/reading.ts";
import type { RuleContext, RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { explained, named, say, span } from "../judging/sentences.ts";
import { roundedValues } from "./rounded-values.ts";

/** A printed rate follows from its counts (tỷ lệ tính lại từ tử số và mẫu số). */
export const rate: RuleKind<"rate"> = {
  kind: "rate",
  title: { vi: "Tỷ lệ tính lại", en: "Rate recomputed" },
  severity: "error",
  derived: true,
  evaluate(rule, context) {
    const references = [rule.rate, rule.numerator, rule.denominator];
    const sides = [[rule.rate], [rule.numerator, rule.denominator]];
    const found = figuresOf(references, context, rule.missing, sides);
    if ("lacking" in found) return [found.lacking];
    const [printed, numerator, denominator] = found.figures;
    if (!printed || !numerator || !denominator) return [];
    const factor = new Decimal(rule.factor ?? 100);
    const top = (values: Interval) => scale(values, factor);
    if (new Decimal(denominator.quantity.value).eq(zero) && denominator.quantity.exact) {
      const empty = new Decimal(numerator.quantity.value).eq(zero);
      return [outcome(empty ? "not-checkable" : "fail", references, zeroDenominator(empty))];
    }
    const counted = numerator.quantity.exact && denominator.quantity.exact;
    const { verdict, residual } = judge(
      found.figures,
      (values, mode) => {
        const stated = mode === "printed" ? roundedValues(printed) : values(printed);
        const above = top(values(numerator));
        const below = values(denominator);
        return {
          holds: overlap(multiply(stated, below), above),
          residual: () => {
            const recomputed = quotient(above, below);
            return recomputed ? rounded(subtract(stated, recomputed), printed) : null;
          },
        };
      },
      counted ? ["truncated", "intervals"] : ["intervals", "truncated"],
    );
    const forced = verdict === "fail" && isForced(rule, found.figures, context);
    const recomputed = quotient(
      top(valuesOf(numerator, "intervals")),
      valuesOf(denominator, "intervals"),
    );
    const message = say(
      {
        rate: named(printed, context),
        numerator: named(numerator, context),
        denominator: named(denominator, context),
        value: recomputed ? span(recomputed, 4) : { vi: "không xác định", en: "undefined" },
        how: forced ? adjusted : explained[verdict],
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

/** Cuts the endless digits of a quotient six places behind the printed figure's last digit. */
export function rounded(
  residual: Interval,
  printed: { readonly quantity: { readonly place: string } },
): Interval {
  const digits = Math.max(0, -new Decimal(printed.quantity.place).e) + 6;
  return { ...residual, low: residual.low.round(digits, 2), high: residual.high.round(digits, 2) };
}

function zeroDenominator(empty: boolean) {
  return empty
    ? {
        vi: "Tử số và mẫu số đều bằng 0 nên tỷ lệ không xác định.",
        en: "Numerator and denominator are both 0, so the rate is undefined.",
      }
    : {
        vi: "Mẫu số bằng 0 trong khi tử số khác 0.",
        en: "The denominator is 0 while the numerator is not.",
      };
}
