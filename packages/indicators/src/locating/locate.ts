import type { BilingualText } from "@egov-vn/schemas";
import { hintStarts } from "../findings/hints.ts";
import { formatDecimal } from "../findings/number-format.ts";
import { isFigure } from "../rules/judging/reading.ts";
import type { Outcome, RuleContext } from "../rules/judging/rule-kind.ts";
import { kindOf } from "../rules/rule-kinds.ts";
import type { Answer, Candidate } from "./answer.ts";
import { type Effects, effectsOf } from "./effects.ts";
import { shiftedFigure } from "./shifted-figure.ts";

/**
 * Looks for the single cell behind failed sums (khoanh vùng ô sai), and for the failures that only
 * follow from it.
 *
 * Every figure of a failed sum could be the wrong one. For each, the value that would mend the sum
 * is tried on all rules that look at it: what it mends counts for it, what it breaks against it. A
 * best candidate without an equal is named in `repair`; of equals none is. A failed rate that holds
 * with a best candidate in place follows from the failed sum, and is put back until that is mended.
 */
export function locate(answers: readonly Answer[], context: RuleContext): readonly Outcome[] {
  const failed = answers.filter(isFailedSum);
  if (failed.length === 0) return answers.map((answer) => answer.outcome);
  const effects = effectsOf(context);
  const touching = answersByCell(answers, failed);
  const best = new Map<Answer, readonly Candidate[]>();
  for (const answer of failed) best.set(answer, bestCandidates(answer, touching, effects, context));
  const followed = followUps(best);
  return answers.map((answer) => {
    const from = followed.get(answer);
    if (from) return putBack(answer.outcome, from.sum, from.candidate, context);
    return withRepair(answer.outcome, best.get(answer), context);
  });
}

function isFailedSum({ outcome, identity }: Answer): boolean {
  return outcome.verdict === "fail" && identity !== undefined && identity.relation === "equals";
}

/** The answers that look at a cell of a failed sum. */
function answersByCell(
  answers: readonly Answer[],
  failed: readonly Answer[],
): ReadonlyMap<string, readonly Answer[]> {
  const doubtful = new Set(failed.flatMap((answer) => answer.outcome.cells));
  const byCell = new Map<string, Answer[]>();
  for (const answer of answers) {
    if (answer.outcome.verdict === "not-checkable") continue;
    for (const cell of new Set(answer.outcome.cells)) {
      if (!doubtful.has(cell)) continue;
      const known = byCell.get(cell);
      if (known) known.push(answer);
      else byCell.set(cell, [answer]);
    }
  }
  return byCell;
}

function bestCandidates(
  answer: Answer,
  touching: ReadonlyMap<string, readonly Answer[]>,
  effects: Effects,
  context: RuleContext,
): readonly Candidate[] {
  const residual = effects.printedResidual(answer);
  if (!residual || !answer.identity) return [];
  const added = new Set(answer.identity.plus);
  let best: Candidate[] = [];
  for (const cell of new Set(answer.outcome.cells)) {
    const figure = context.read(cell);
    if (!isFigure(figure) || figure.assumed) continue;
    const changed = shiftedFigure(figure, added.has(cell) ? residual.neg() : residual);
    if (!changed || effects.wouldHold(answer, changed) !== true) continue;
    const mended: Answer[] = [];
    let broken = 0;
    for (const other of touching.get(cell) ?? []) {
      const holds = effects.wouldHold(other, changed);
      const failsNow = other.outcome.verdict === "fail";
      if (holds === true && failsNow) mended.push(other);
      if (holds === false && !failsNow) broken += 1;
    }
    const score = mended.length - broken;
    const candidate = { cell, value: changed.quantity.value, score, mended };
    const leader = best[0]?.score ?? Number.NEGATIVE_INFINITY;
    if (score > leader) best = [candidate];
    else if (score === leader) best.push(candidate);
  }
  return best;
}

interface FollowUp {
  readonly sum: Answer;
  readonly candidate: Candidate;
}

/** The failed rates that hold once a best candidate of a failed sum is in place. */
function followUps(best: ReadonlyMap<Answer, readonly Candidate[]>): ReadonlyMap<Answer, FollowUp> {
  const followed = new Map<Answer, FollowUp>();
  for (const [sum, candidates] of best) {
    for (const candidate of candidates) {
      for (const answer of candidate.mended) {
        if (kindOf(answer.rule).derived && !followed.has(answer)) {
          followed.set(answer, { sum, candidate });
        }
      }
    }
  }
  return followed;
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
    message: join(outcome.message, {
      vi: `${hintStarts.followUp.vi} ${rule}: nếu ${name.vi} là ${value.vi} thì khớp. Kiểm tra lại sau khi sửa.`,
      en: `${hintStarts.followUp.en} ${rule}: with ${value.en} for ${name.en} it agrees. Check again once that is mended.`,
    }),
  };
}

function withRepair(
  outcome: Outcome,
  candidates: readonly Candidate[] | undefined,
  context: RuleContext,
): Outcome {
  const [only, ...others] = candidates ?? [];
  if (!only || others.length > 0 || only.score < 1) return outcome;
  const { cell, value, mended } = only;
  const name = context.nameOf(cell);
  const shown = formatDecimal(value);
  const figure = context.read(cell);
  const all = mended.map(nameOfAnswer).sort();
  const rules = all.length > 3 ? `${all.slice(0, 3).join(", ")}, …` : all.join(", ");
  return {
    ...outcome,
    repair: [{ cell, value }],
    message: join(outcome.message, {
      vi: `${hintStarts.repair.vi} ${name.vi} (${figure.text}); nếu là ${shown.vi} thì ${all.length} quy tắc đang sai sẽ đúng (${rules}). Chưa sửa gì.`,
      en: `${hintStarts.repair.en} ${name.en} (${figure.text}); with ${shown.en}, ${all.length} failed ${all.length === 1 ? "rule" : "rules"} would hold (${rules}). Nothing was changed.`,
    }),
  };
}

/** The name of an answer's finding. */
export function nameOfAnswer({ rule, outcome }: Pick<Answer, "rule" | "outcome">): string {
  return outcome.column === undefined ? rule.id : `${rule.id}/${outcome.column}`;
}

function join(a: BilingualText, b: BilingualText): BilingualText {
  return { vi: `${a.vi} ${b.vi}`, en: `${a.en} ${b.en}` };
}
