import { type Piece, type Printing, printed, type Random, shorten, whole } from "./piece.ts";
import { shortening } from "./rate-pieces.ts";

/** Two groups and what they come to together, as rates in units of the last printed digit. */
function groupsOf(random: Random, printing: Printing, sizes: readonly bigint[], decimals: number) {
  const counts = sizes.map((size) => BigInt(Math.floor(random() * (Number(size) + 1))));
  const rateOf = (above: bigint, below: bigint) =>
    shorten(above * 100n * 10n ** BigInt(decimals), below, shortening(printing));
  const sum = (all: readonly bigint[]) => all.reduce((total, one) => total + one, 0n);
  return {
    parts: counts.map((count, index) => rateOf(count, sizes[index] ?? 1n)),
    aggregate: rateOf(sum(counts), sum(sizes)),
  };
}

/** Whether a value as printed lies so far outside that neither rounding nor cutting explains it. */
function isOutside(changed: bigint, parts: readonly bigint[]): boolean {
  return parts.every((part) => changed + 2n <= part) || parts.every((part) => changed >= part + 2n);
}

export function betweenPiece(random: Random, printing: Printing, name: string): Piece {
  const sizes = Array.from({ length: whole(random, 1, 8) }, () =>
    BigInt(whole(random, 1, 10 ** whole(random, 1, 7))),
  );
  const decimals = whole(random, 0, 3);
  const { parts, aggregate } = groupsOf(random, printing, sizes, decimals);
  const names = parts.map((_, index) => `${name}.part${index}`);
  const cells = Object.fromEntries(
    parts.map((part, index) => [names[index] ?? "", `${printed(part, decimals)}%`]),
  );
  return {
    cells: { ...cells, [`${name}.all`]: `${printed(aggregate, decimals)}%` },
    rule: { id: name, kind: "between", aggregate: `${name}.all`, parts: names },
    breakable: {
      cell: `${name}.all`,
      value: aggregate,
      decimals,
      suffix: "%",
      beyond: (changed) => isOutside(changed, parts),
    },
  };
}

/** The same period of last year and this one; the groups may grow by as much as `maxJump` allows. */
export function impliedWeightPiece(random: Random, printing: Printing, name: string): Piece {
  const decimals = whole(random, 0, 3);
  const sizes = [0, 1].map(() => [0, 1].map(() => BigInt(whole(random, 1, 10 ** 5))));
  const [before = [], now = []] = sizes;
  const periods = sizes.map((size) => groupsOf(random, printing, size, decimals));
  const [was, is] = periods;
  if (!was || !is) throw new Error("two periods were made");
  const write = ({ parts, aggregate }: typeof was) =>
    Object.fromEntries(
      [aggregate, ...parts].map((value, index) => [
        `${name}.${["all", "a", "b"][index]}`,
        `${printed(value, decimals)}%`,
      ]),
    );
  const cellsAt = (label: string) => ({
    aggregate: `${name}.all${label}`,
    a: `${name}.a${label}`,
    b: `${name}.b${label}`,
  });
  return {
    cells: write(is),
    history: write(was),
    rule: {
      id: name,
      kind: "implied-weight",
      series: [cellsAt("@2020-Q1"), cellsAt("")],
      maxJump: (Number(jumpInThousandths(before, now)) / 1000).toFixed(3),
    },
    breakable: {
      cell: `${name}.all`,
      value: is.aggregate,
      decimals,
      suffix: "%",
      beyond: (changed) => isOutside(changed, is.parts),
    },
  };
}

/** How far the true weight of the first group moved, the next thousandth up. */
function jumpInThousandths([a = 1n, b = 1n]: bigint[], [c = 1n, d = 1n]: bigint[]): bigint {
  const moved = a * (c + d) - c * (a + b);
  const under = (a + b) * (c + d);
  return ((moved < 0n ? -moved : moved) * 1000n) / under + 1n;
}

/** Places behind the comma of the true parts. */
const trueDecimals = 6;

/** Points, or parts of an index of four decimals, with weights and a divisor. */
export function weightedIndexPiece(random: Random, printing: Printing, name: string): Piece {
  const exact = printing === "exact" || printing === "fuzzy" || random() < 0.5;
  // Three decimals without a unit could be read as thousands.
  const decimals = [1, 2, 4][whole(random, 0, 2)] ?? 1;
  const unit = exact ? 1n : 10n ** BigInt(trueDecimals - decimals);
  const divisor = BigInt(whole(random, 1, 7));
  const parts = Array.from({ length: whole(random, 1, 6) }, () => ({
    // In tenths.
    weight: BigInt(whole(random, 1, 30)),
    value: BigInt(Math.floor(random() * 10 ** whole(random, 1, 6))),
  }));
  const short = (value: bigint) => shorten(value, unit, shortening(printing));
  const total = parts.reduce((sum, { weight, value }) => sum + weight * value, 0n);
  // Of whole points the index still has decimals; of small parts it has as many as they have.
  const above = exact ? total * 10n ** BigInt(decimals) : total;
  const under = unit * divisor * 10n;
  const value = shorten(above, under, shortening(printing));
  const names = parts.map((_, index) => `${name}.part${index}`);
  const cells = Object.fromEntries(
    parts.map((part, index) => [
      names[index] ?? "",
      printed(short(part.value), exact ? 0 : decimals),
    ]),
  );
  return {
    cells: { ...cells, [`${name}.index`]: printed(value, decimals) },
    rule: {
      id: name,
      kind: "weighted-index",
      index: `${name}.index`,
      parts: parts.map(({ weight }, index) => ({
        cell: names[index] ?? "",
        weight: `${weight / 10n}.${weight % 10n}`,
      })),
      divisor: Number(divisor),
    },
    breakable: {
      cell: `${name}.index`,
      value,
      decimals,
      suffix: "",
      // Printed v was rounded or cut: it stands for v − ½ up to v + 1. Counted in halves of a digit.
      beyond(changed) {
        const weights = parts.reduce((sum, { weight }) => sum + weight, 0n);
        const stated = parts.reduce((sum, part) => sum + part.weight * short(part.value), 0n);
        const scale = exact ? 10n ** BigInt(decimals) : 1n;
        const low = stated * scale * 2n - (exact ? 0n : weights);
        const high = stated * scale * 2n + (exact ? 0n : weights * 2n);
        const times = divisor * 10n;
        return (changed * 2n + 2n) * times <= low || (changed * 2n - 1n) * times > high;
      },
    },
  };
}
