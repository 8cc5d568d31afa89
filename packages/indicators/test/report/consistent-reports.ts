import type { PeriodicReport } from "@egov-vn/schemas";
import { differsPiece, magnitudePiece, targetPiece } from "./pieces/figure-pieces.ts";
import { betweenPiece, impliedWeightPiece, weightedIndexPiece } from "./pieces/index-pieces.ts";
import { pacePiece, periodPiece } from "./pieces/meaning-pieces.ts";
import {
  type Piece,
  type PieceMaker,
  type Printing,
  printed,
  printings,
  type Random,
  randomOf,
  whole,
} from "./pieces/piece.ts";
import { meanOfRatiosPiece, ratePiece } from "./pieces/rate-pieces.ts";
import {
  changePiece,
  orderPiece,
  outlierPiece,
  pointsPiece,
  revisionPiece,
} from "./pieces/series-pieces.ts";
import { balancePiece, nestedPiece, sharePiece, stockPiece } from "./pieces/stock-pieces.ts";
import { sumPiece } from "./pieces/sum-pieces.ts";
import { rollUpPiece } from "./pieces/table-pieces.ts";
import { integerWitnessPiece, sharedDenominatorPiece } from "./pieces/witness-pieces.ts";

// Reports that are consistent by construction, then printed; and the same with one digit changed
// beyond what printing explains.

/** One identity that was broken, and the rule that has to find it. */
interface Corruption {
  readonly report: PeriodicReport;
  readonly rule: string;
}

/** A report in which every rule holds, and what can be broken in it. */
export interface ConsistentReport {
  readonly report: PeriodicReport;
  readonly printing: Printing;
  /** Changes one digit of one figure so far that no way of printing explains it. */
  readonly corrupt: (random: Random) => Corruption | undefined;
}

const makers: readonly PieceMaker[] = [
  sumPiece,
  sumPiece,
  ratePiece,
  changePiece,
  orderPiece,
  balancePiece,
  stockPiece,
  nestedPiece,
  sharePiece,
  rollUpPiece,
  outlierPiece,
  pointsPiece,
  revisionPiece,
  magnitudePiece,
  targetPiece,
  differsPiece,
  periodPiece,
  pacePiece,
  meanOfRatiosPiece,
  betweenPiece,
  impliedWeightPiece,
  weightedIndexPiece,
  integerWitnessPiece,
  sharedDenominatorPiece,
];

/** A consistent report of a few identities, printed in one way. */
export function consistentReport(seed: number): ConsistentReport {
  const random = randomOf(seed);
  const printing = printings[seed % printings.length] ?? "exact";
  const pieces = Array.from({ length: whole(random, 1, 5) }, (_, index) => {
    const make = makers[whole(random, 0, makers.length - 1)] ?? sumPiece;
    return make(random, printing, `r${index}`);
  });
  const report: PeriodicReport = {
    title: "Báo cáo tổng hợp",
    period: { label: "2021-Q1" },
    cells: Object.assign({}, ...pieces.map((piece) => piece.cells)),
    history: historyOf(pieces),
    rules: pieces.flatMap((piece) => [piece.rule, ...(piece.also ?? [])]),
  };
  return { report, printing, corrupt: (chance) => corruptOne(report, pieces, chance) };
}

function historyOf(pieces: readonly Piece[]): PeriodicReport["history"] {
  const history: NonNullable<PeriodicReport["history"]> = { "2020-Q1": {} };
  for (const piece of pieces) {
    const earlier = Object.entries({ ...piece.earlier });
    for (const [label, cells] of [["2020-Q1", piece.history ?? {}] as const, ...earlier]) {
      history[label] = { ...history[label], ...cells };
    }
  }
  return history;
}

function corruptOne(
  report: PeriodicReport,
  pieces: readonly Piece[],
  random: Random,
): Corruption | undefined {
  const candidates = pieces.filter((piece) => piece.breakable !== undefined);
  const piece = candidates[whole(random, 0, candidates.length - 1)];
  if (!piece?.breakable) return undefined;
  const { cell, value, decimals, suffix, beyond } = piece.breakable;
  const digits = value.toString();
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const at = whole(random, 0, digits.length - 1);
    const digit = (Number(digits[at]) + whole(random, 1, 9)) % 10;
    const changed = BigInt(digits.slice(0, at) + digit + digits.slice(at + 1));
    if (!beyond(changed)) continue;
    const cells = { ...report.cells, [cell]: `${printed(changed, decimals)}${suffix}` };
    return { report: { ...report, cells }, rule: piece.finding ?? piece.rule.id };
  }
  return undefined;
}
