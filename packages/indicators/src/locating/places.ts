import { Decimal, zero } from "../quantities/decimal.ts";
import type { Figure } from "../rules/judging/reading.ts";
import { type OpenSum, plainShiftOf, shiftsOf } from "./open-sum.ts";
import type { ShiftRange } from "./shift-range.ts";
import { type Replacement, shiftedFigure } from "./shifted-figure.ts";

/** Somewhere that a figure could be, with all sums that would hold there. */
export interface Place extends Replacement {
  readonly range: ShiftRange;
  /** The failed sums that would hold, less those that no longer would. */
  readonly score: number;
}

/** No more places of one figure are looked at closely. */
export const mostPlaces = 4;

/**
 * The places that a figure could be moved to so that most of the sums over it hold, the best first.
 *
 * Every sum holds over one range of shifts, or two; where most of them overlap is found by going
 * through their ends in order.
 */
export function bestPlaces(figure: Figure, sums: readonly OpenSum[]): readonly Place[] {
  const { reference } = figure;
  const moved = sums.filter((sum) => (sum.times.get(reference) ?? 0) !== 0);
  const failed = moved.filter(hasFailed);
  const likely = failed.map((sum) => plainShiftOf(sum, reference));
  const signed = moved.some((sum) => sum.signed);
  // Where nothing else is negative, only a zero may have lost its sign.
  const lostSign = signed || new Decimal(figure.quantity.value).eq(zero);
  const holding = moved.length - failed.length;
  const places: Place[] = [];
  const pieces = piecesOf(moved, reference).sort((a, b) => b.covered - a.covered);
  for (const { range, covered } of pieces.slice(0, 4 * mostPlaces)) {
    const positive = signed ? undefined : shiftedFigure(figure, notNegative(figure, range), likely);
    const replacement = positive ?? (lostSign ? shiftedFigure(figure, range, likely) : undefined);
    if (replacement) places.push({ ...replacement, range, score: covered - holding });
    if (places.length === mostPlaces) break;
  }
  return places;
}

/** Counts and shares are not negative: the shifts that leave a figure at zero or more. */
function notNegative({ quantity }: Figure, range: ShiftRange): ShiftRange {
  const least = new Decimal(quantity.value).neg();
  const below = range.low === null || range.low.lt(least);
  return below ? { ...range, low: least, lowOpen: false } : range;
}

export function hasFailed({ answer }: OpenSum): boolean {
  return answer.outcome.verdict === "fail";
}

interface Piece {
  readonly range: ShiftRange;
  /** How many sums hold there. */
  readonly covered: number;
}

/** An end of a range: at a shift, or just behind it. `null` is before all. */
interface End {
  readonly at: Decimal | null;
  readonly behind: boolean;
  readonly failed: number;
  readonly all: number;
}

/** The ranges cut at all their ends; only pieces where a failed sum holds. */
function piecesOf(sums: readonly OpenSum[], cell: string): Piece[] {
  const ends = sums.flatMap((sum) => endsOf(sum, cell)).sort(compare);
  const pieces: Piece[] = [];
  let covered = 0;
  let mended = 0;
  for (const [index, end] of ends.entries()) {
    covered += end.all;
    mended += end.failed;
    const next = ends[index + 1];
    if (mended === 0 || !next || compare(end, next) === 0) continue;
    const range = { low: end.at, lowOpen: end.behind, high: next.at, highOpen: !next.behind };
    pieces.push({ range, covered });
  }
  return pieces;
}

function endsOf(sum: OpenSum, cell: string): End[] {
  const failed = Number(hasFailed(sum));
  return shiftsOf(sum, cell).flatMap(({ low, high, lowOpen, highOpen }): End[] => [
    { at: low, behind: low !== null && lowOpen, failed, all: 1 },
    ...(high === null ? [] : [{ at: high, behind: !highOpen, failed: -failed, all: -1 }]),
  ]);
}

function compare(a: End, b: End): number {
  if (a.at === null || b.at === null) return Number(b.at === null) - Number(a.at === null);
  return a.at.cmp(b.at) || Number(a.behind) - Number(b.behind);
}
