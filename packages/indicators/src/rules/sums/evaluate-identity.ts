import type { BilingualText } from "@egov-vn/schemas";
import {
  addedUp,
  type Identity,
  type IdentityJudgement,
  judgeIdentity,
} from "../judging/identity.ts";
import { outcome } from "../judging/judge.ts";
import type { MissingStrategy } from "../judging/missing.ts";
import type { Figure } from "../judging/reading.ts";
import type { Outcome, RuleContext } from "../judging/rule-kind.ts";
import {
  difference,
  explained,
  explainedLimit,
  listed,
  named,
  number,
  say,
  together,
} from "../judging/sentences.ts";

/** What a rule says of its identity, over the parts of {@link evaluateIdentity} and its own. */
export interface IdentitySentence {
  readonly missing: MissingStrategy | undefined;
  readonly vi: (part: Readonly<Record<string, string>>) => string;
  readonly en: (part: Readonly<Record<string, string>>) => string;
  /** Parts of the sentence that only this rule has. */
  readonly parts?: (judged: IdentityJudgement) => Readonly<Record<string, BilingualText>>;
  /** Said behind it. */
  readonly hint?: (judged: IdentityJudgement) => BilingualText | undefined;
}

/**
 * Judges an identity and puts it into words: `plus` and `minus` are the figures of both sides,
 * `plusSum` and `minusSum` what they make, `off` what is left over, `how` the verdict explained.
 */
export function evaluateIdentity(
  identity: Identity,
  context: RuleContext,
  sentence: IdentitySentence,
): Outcome {
  const judged = judgeIdentity(identity, context, sentence.missing);
  if (!("verdict" in judged)) return judged.lacking;
  const { plus, minus, residual, verdict } = judged;
  const show = (figures: readonly Figure[]) => listed(figures.map((one) => named(one, context)));
  const [plusSum, minusSum] = [addedUp(plus), addedUp(minus)];
  const own = say(
    {
      plus: show(plus),
      minus: show(minus),
      plusSum: number(plusSum),
      minusSum: number(minusSum),
      off: difference(plusSum.minus(minusSum), residual),
      how: (identity.relation === "equals" ? explained : explainedLimit)[verdict],
      ...sentence.parts?.(judged),
    },
    sentence.vi,
    sentence.en,
  );
  const message = together(own, sentence.hint?.(judged), withoutThese(judged, context));
  return outcome(verdict, identity.cells, message, residual);
}

/** What is there is already too much, whatever is missing. */
function withoutThese(
  { missing }: IdentityJudgement,
  context: RuleContext,
): BilingualText | undefined {
  if (missing.length === 0) return undefined;
  const names = listed(missing.map(({ reference }) => context.nameOf(reference)));
  return {
    vi: `Còn thiếu ${names.vi}; số không âm nào điền vào cũng không khớp.`,
    en: `Missing besides: ${names.en}; no number that is not negative would make it right.`,
  };
}
