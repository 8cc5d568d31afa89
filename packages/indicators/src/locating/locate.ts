import { hintStarts } from "../findings/hints.ts";
import { formatDecimal } from "../findings/number-format.ts";
import type { Outcome, RuleContext } from "../rules/judging/rule-kind.ts";
import { together } from "../rules/judging/sentences.ts";
import { type Answer, isFailedSum, nameOfAnswer } from "./answer.ts";
import { type Candidate, candidatesFor } from "./candidates.ts";
import { followUps } from "./follow-ups.ts";

/**
 * Looks for the single cell behind failed sums (khoanh vùng ô sai), and for the failures that only
 * follow from it.
 *
 * Every figure of a failed sum could be the wrong one. For each, what it would have to be for most of
 * the sums over it to hold is tried on all rules that look at it: what it mends counts for it, what it
 * breaks against it. A best candidate without an equal is named in `repair`; of equals none is. A
 * failed rate that holds with a best candidate in place follows from the failed sum, and is put back
 * until that is mended.
 */
export function locate(answers: readonly Answer[], context: RuleContext): readonly Outcome[] {
  const failed = answers.filter(isFailedSum);
  if (failed.length === 0) return answers.map((answer) => answer.outcome);
  const bestFor = candidatesFor(answers, failed, context);
  const best = new Map(failed.map((answer) => [answer, bestFor(answer)]));
  const followed = followUps(best);
  const namesOf = mendedNames();
  return answers.map((answer) => {
    const from = followed.get(answer);
    if (from) return putBack(answer.outcome, from.sum, from.candidate, context);
    const [only, ...others] = best.get(answer) ?? [];
    if (!only || others.length > 0 || only.unlikely || only.score < 1) return answer.outcome;
    return withRepair(answer.outcome, only, namesOf(only), context);
  });
}

function putBack(
  outcome: Outcome,
  sum: Answer,
  candidate: Candidate,
  context: RuleContext,
): Outcome {
  const name = context.nameOf(candidate.cell);
  const value = formatDecimal(candidate.value);
  const rule = nameOfAnswer(sum);
  return {
    ...outcome,
    verdict: "not-checkable",
    message: together(outcome.message, {
      vi: `${hintStarts.followUp.vi} ${rule}: nếu ${name.vi} là ${value.vi} thì khớp. Kiểm tra lại sau khi sửa.`,
      en: `${hintStarts.followUp.en} ${rule}: with ${value.en} for ${name.en} it agrees. Check again once that is mended.`,
    }),
  };
}

/** The names of what candidates mend, the first few; sorted once for each of them. */
function mendedNames(): (candidate: Candidate) => string {
  const known = new Map<Candidate, string>();
  return (candidate) => {
    const already = known.get(candidate);
    if (already !== undefined) return already;
    const all = [...candidate.mended].map(nameOfAnswer).sort();
    const names = all.length > 3 ? `${all.slice(0, 3).join(", ")}, …` : all.join(", ");
    known.set(candidate, names);
    return names;
  };
}

function withRepair(
  outcome: Outcome,
  { cell, text, value, mended }: Candidate,
  rules: string,
  context: RuleContext,
): Outcome {
  const name = context.nameOf(cell);
  const shown = formatDecimal(value);
  const count = mended.size;
  const printed = text === "" ? { vi: "thiếu", en: "missing" } : { vi: text, en: text };
  return {
    ...outcome,
    repair: [{ cell, value }],
    message: together(outcome.message, {
      vi: `${hintStarts.repair.vi} ${name.vi} (${printed.vi}); nếu là ${shown.vi} thì ${count} quy tắc đang sai sẽ đúng (${rules}). Chưa sửa gì.`,
      en: `${hintStarts.repair.en} ${name.en} (${printed.en}); with ${shown.en}, ${count} failed ${count === 1 ? "rule" : "rules"} would hold (${rules}). Nothing was changed.`,
    }),
  };
}
