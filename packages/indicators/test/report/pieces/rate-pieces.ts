import type { Rounding } from "@egov-vn/schemas";
import { fuzzy, type Piece, type Printing, printed, type Random, shorten, whole } from "./piece.ts";

/** The way a computed figure is shortened in a report that is printed so. */
export const shortening = (printing: Printing): Rounding =>
  printing === "exact" || printing === "fuzzy" ? "half-up" : printing;

/** Whether no rounding and no cut of n / d gives the digits. */
function isBeyond(n: bigint, d: bigint, digits: bigint): boolean {
  const above = n - digits * d;
  const farFromMiddle = above * 2n > d || -above * 2n > d;
  return farFromMiddle && (above < 0n || above >= d);
}

export function ratePiece(random: Random, printing: Printing, name: string): Piece {
  const denominator = BigInt(whole(random, 1, 10 ** whole(random, 1, 9)));
  const numerator = BigInt(Math.floor(random() * (Number(denominator) + 1)));
  const decimals = whole(random, 0, 3);
  const scaled = numerator * 100n * 10n ** BigInt(decimals);
  const value = shorten(scaled, denominator, shortening(printing));
  return {
    cells: {
      [`${name}.rate`]: `${printed(value, decimals)}%`,
      [`${name}.a`]: printed(numerator, 0),
      [`${name}.b`]: printed(denominator, 0),
    },
    rule: {
      id: name,
      kind: "rate",
      rate: `${name}.rate`,
      numerator: `${name}.a`,
      denominator: `${name}.b`,
    },
    breakable: {
      cell: `${name}.rate`,
      value,
      decimals,
      suffix: "%",
      beyond: (changed) => isBeyond(scaled, denominator, changed),
    },
  };
}

/** Rows of very different sizes, some of them 0 in 0. */
export function meanOfRatiosPiece(random: Random, printing: Printing, name: string): Piece {
  const rows = Array.from({ length: whole(random, 1, 9) }, (_, index) => {
    const below = index > 0 && random() < 0.2 ? 0 : whole(random, 1, 10 ** whole(random, 1, 7));
    return { above: BigInt(Math.floor(random() * (below + 1))), below: BigInt(below) };
  });
  const above = rows.reduce((sum, row) => sum + row.above, 0n);
  const below = rows.reduce((sum, row) => sum + row.below, 0n);
  const decimals = whole(random, 0, 3);
  const scaled = above * 100n * 10n ** BigInt(decimals);
  const value = shorten(scaled, below, shortening(printing));
  const write = (count: bigint) =>
    printing === "fuzzy" ? fuzzy(random, count) : printed(count, 0);
  const cells: Record<string, string> = { [`${name}.rate`]: `${printed(value, decimals)}%` };
  for (const [index, row] of rows.entries()) {
    cells[`${name}.a${index}`] = write(row.above);
    cells[`${name}.b${index}`] = write(row.below);
  }
  const piece: Piece = {
    cells,
    rule: {
      id: name,
      kind: "mean-of-ratios",
      rate: `${name}.rate`,
      numerators: rows.map((_, index) => `${name}.a${index}`),
      denominators: rows.map((_, index) => `${name}.b${index}`),
    },
  };
  if (printing === "fuzzy") return piece;
  return {
    ...piece,
    breakable: {
      cell: `${name}.rate`,
      value,
      decimals,
      suffix: "%",
      beyond: (changed) => isBeyond(scaled, below, changed),
    },
  };
}
