import { kindOf } from "../rules/rule-kinds.ts";
import { type Answer, nameOfAnswer } from "./answer.ts";
import type { Candidate } from "./candidates.ts";

/** The failed sum behind another failure, and the cell that would mend both. */
export interface FollowUp {
  readonly sum: Answer;
  readonly candidate: Candidate;
}

/**
 * The failed rates that hold once a best candidate of a failed sum is in place.
 *
 * A sum with one best candidate explains more than one with several; of equals the first by name.
 */
export function followUps(
  best: ReadonlyMap<Answer, readonly Candidate[]>,
): ReadonlyMap<Answer, FollowUp> {
  const followed = new Map<Answer, FollowUp>();
  const order = [...best].sort(
    ([a, ofA], [b, ofB]) => ofA.length - ofB.length || compareAnswers(a, b),
  );
  for (const [sum, candidates] of order) {
    const inOrder = candidates
      .filter((candidate) => !candidate.unlikely)
      .sort((a, b) => compare(a.cell, b.cell));
    for (const candidate of inOrder) {
      for (const answer of candidate.mended) {
        if (followed.has(answer) || !follows(answer, candidate)) continue;
        followed.set(answer, { sum, candidate });
      }
    }
  }
  return followed;
}

function follows({ rule, outcome }: Answer, candidate: Candidate): boolean {
  const { derived } = kindOf(rule);
  if (derived === undefined) return false;
  // A computed figure that is wrong itself does not follow from itself.
  return derived !== "first-cell" || outcome.cells[0] !== candidate.cell;
}

function compareAnswers(a: Answer, b: Answer): number {
  const byName = compare(nameOfAnswer(a), nameOfAnswer(b));
  if (byName !== 0 || a.rule === b.rule) return byName;
  return compare(JSON.stringify(a.rule), JSON.stringify(b.rule));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
