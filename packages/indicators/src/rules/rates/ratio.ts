import type { BilingualText } from "@egov-vn/schemas";
import { Decimal, zero } from "../../quantities/decimal.ts";
import {
  type Interval,
  multiply,
  overlap,
  quotient,
  scale,
  subtract,
  sum,
} from "../../quantities/interval.ts";
import { addedUp } from "../judging/identity.ts";
import type { Judgement, ValuesOf } from "../judging/judge.ts";
import { type Figure, valuesOf } from "../judging/reading.ts";
import type { RuleContext } from "../judging/rule-kind.ts";
import { explained, listed, named } from "../judging/sentences.ts";
import { areExact, howShortened, judgeComputed } from "./computed.ts";

/** A printed rate, and the counts whose sums it is the ratio of (tỷ lệ của các tổng). */
export interface Ratio {
  readonly printed: Figure;
  readonly numerators: readonly Figure[];
  readonly denominators: readonly Figure[];
  /** 100 for per cent. */
  readonly factor: Decimal;
}

/** Compares printed · Σ denominators with factor · Σ numerators: nothing is divided. */
export function judgeRatio(ratio: Ratio): Judgement {
  const { printed, numerators, denominators } = ratio;
  return judgeComputed(printed, [...numerators, ...denominators], (stated, values) => {
    const { above, below } = sidesOf(ratio, values);
    return {
      // Of nothing in nothing, as printed, any rate would hold.
      holds: !isZero(below) && overlap(multiply(stated, below), above),
      residual: () => {
        const recomputed = quotient(above, below);
        return recomputed ? rounded(subtract(values(printed), recomputed), printed) : null;
      },
    };
  });
}

function isZero({ low, high }: Interval): boolean {
  return low.eq(zero) && high.eq(zero);
}

/** The recomputed rate: for showing. */
export function recomputedRate(ratio: Ratio): Interval | undefined {
  const { above, below } = sidesOf(ratio, (figure) => valuesOf(figure, "intervals"));
  return quotient(above, below);
}

/** How a verdict over a rate is explained. */
export function explainedRatio(ratio: Ratio, verdict: Judgement["verdict"]): BilingualText {
  const { printed, numerators, denominators } = ratio;
  const { above, below } = sidesOf(ratio, (figure) => valuesOf(figure, "printed"));
  const value = quotient(above, below)?.low;
  if (!value || !areExact([...numerators, ...denominators])) return explained[verdict];
  return howShortened(verdict, printed, value, (stated) => overlap(multiply(stated, below), above));
}

function sidesOf({ numerators, denominators, factor }: Ratio, values: ValuesOf) {
  return {
    above: scale(sum(numerators.map(values)), factor),
    below: sum(denominators.map(values)),
  };
}

/** Nothing in nothing is no rate, and something in nothing is none either. */
export function zeroDenominator(
  { numerators, denominators }: Ratio,
  context: RuleContext,
): { readonly verdict: "not-checkable" | "fail"; readonly message: BilingualText } | undefined {
  if (!areExact(denominators) || !addedUp(denominators).eq(zero)) return undefined;
  const [above, below] = [numerators, denominators].map((figures) =>
    listed(figures.map((figure) => named(figure, context))),
  );
  return addedUp(numerators).eq(zero)
    ? {
        verdict: "not-checkable",
        message: {
          vi: `Tử số ${above?.vi} và mẫu số ${below?.vi} đều bằng 0 nên tỷ lệ không xác định.`,
          en: `The numerator ${above?.en} and the denominator ${below?.en} are both 0, so the rate is undefined.`,
        },
      }
    : {
        verdict: "fail",
        message: {
          vi: `Mẫu số ${below?.vi} bằng 0 trong khi tử số ${above?.vi} khác 0.`,
          en: `The denominator ${below?.en} is 0 while the numerator ${above?.en} is not.`,
        },
      };
}

/** Cuts the endless digits of a quotient six places behind the printed figure's last digit. */
export function rounded(
  residual: Interval,
  printed: { readonly quantity: { readonly place: string } },
): Interval {
  const digits = Math.max(0, -new Decimal(printed.quantity.place).e) + 6;
  return { ...residual, low: residual.low.round(digits, 2), high: residual.high.round(digits, 2) };
}
