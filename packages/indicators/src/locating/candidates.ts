import { Decimal } from "../quantities/decimal.ts";
import { fillMissing } from "../rules/judging/missing.ts";
import { type Figure, isFigure } from "../rules/judging/reading.ts";
import type { RuleContext } from "../rules/judging/rule-kind.ts";
import type { Answer } from "./answer.ts";
import { effectsOf } from "./effects.ts";
import { type OpenSum, openSum, shiftsOf } from "./open-sum.ts";
import { bestPlaces, hasFailed, mostPlaces, type Place } from "./places.ts";
import { isInside } from "./shift-range.ts";

/** One figure in place of another, and how many answers would be better or worse for it. */
export interface Candidate {
  readonly cell: string;
  /** As printed; empty where nothing was. */
  readonly text: string;
  /** As plain decimal text. */
  readonly value: string;
  readonly score: number;
  /** Negative where nothing else is: it names no cell, but lets no other be named for sure. */
  readonly unlikely: boolean;
  /** The failed answers that would hold. */
  readonly mended: ReadonlySet<Answer>;
}

/** The answers that look at one cell. */
interface Touching {
  readonly sums: OpenSum[];
  readonly others: Answer[];
}

/**
 * Gives the best candidates for a failed sum, equals side by side; none where that cannot be told.
 *
 * What a cell could be is worked out once, over all answers that look at it, not once for each sum.
 */
export function candidatesFor(
  answers: readonly Answer[],
  failed: readonly Answer[],
  context: RuleContext,
): (sum: Answer) => readonly Candidate[] {
  const touching = touchingCells(answers, failed, context);
  const known = new Map<string, readonly Candidate[]>();
  const of = (cell: string): readonly Candidate[] => {
    const already = known.get(cell);
    if (already) return already;
    const candidates = candidatesAt(cell, touching.get(cell), context);
    known.set(cell, candidates);
    return candidates;
  };
  return (sum) => {
    const best: Candidate[] = [];
    let unseen = Number.NEGATIVE_INFINITY;
    for (const cell of new Set(sum.outcome.cells)) {
      const candidates = of(cell);
      const own = candidates.filter((candidate) => candidate.mended.has(sum));
      if (own.length === 0 && candidates.length === mostPlaces) {
        unseen = Math.max(unseen, ...candidates.map((candidate) => candidate.score));
      }
      const [first] = own.sort((a, b) => b.score - a.score);
      if (!first || first.score < (best[0]?.score ?? first.score)) continue;
      if (first.score > (best[0]?.score ?? first.score)) best.length = 0;
      best.push(first);
    }
    return (best[0]?.score ?? 0) > unseen ? best : [];
  };
}

function touchingCells(
  answers: readonly Answer[],
  failed: readonly Answer[],
  context: RuleContext,
): ReadonlyMap<string, Touching> {
  const touching = new Map<string, Touching>();
  for (const answer of failed) {
    for (const cell of answer.outcome.cells) touching.set(cell, { sums: [], others: [] });
  }
  for (const answer of answers) {
    if (answer.outcome.verdict === "not-checkable") continue;
    const cells = [...new Set(answer.outcome.cells)].filter((cell) => touching.has(cell));
    if (cells.length === 0) continue;
    const sum = openSum(answer, context);
    for (const cell of cells) {
      if (sum) touching.get(cell)?.sums.push(sum);
      else if (!answer.identity) touching.get(cell)?.others.push(answer);
    }
  }
  return touching;
}

function candidatesAt(
  cell: string,
  touching: Touching | undefined,
  context: RuleContext,
): readonly Candidate[] {
  const [figure] = fillMissing([context.read(cell)], "never-skip");
  if (!touching || !figure || !isFigure(figure)) return [];
  const signed = touching.sums.some((sum) => sum.signed);
  return bestPlaces(figure, touching.sums).map((place): Candidate => {
    const effects = effectsOf(place.figure, touching.others, context);
    const sums = touching.sums.filter((sum) => hasFailed(sum) && holdsAt(place, sum, figure));
    return {
      cell,
      text: figure.text,
      value: place.value,
      unlikely: !signed && place.value.startsWith("-"),
      score: place.score + effects.mended.length - effects.broken,
      mended: new Set([...sums.map((sum) => sum.answer), ...effects.mended]),
    };
  });
}

function holdsAt({ value }: Place, sum: OpenSum, figure: Figure): boolean {
  const shift = new Decimal(value).minus(figure.quantity.value);
  return shiftsOf(sum, figure.reference).some((range) => isInside(shift, range));
}
