import type { Rounding } from "@egov-vn/schemas";
import { type Piece, type Printing, printed, type Random, shorten, whole } from "./piece.ts";

export function ratePiece(random: Random, printing: Printing, name: string): Piece {
  const denominator = BigInt(whole(random, 1, 10 ** whole(random, 1, 9)));
  const numerator = BigInt(Math.floor(random() * (Number(denominator) + 1)));
  const decimals = whole(random, 0, 3);
  const rounding: Rounding = printing === "exact" || printing === "fuzzy" ? "half-up" : printing;
  const scaled = numerator * 100n * 10n ** BigInt(decimals);
  const value = shorten(scaled, denominator, rounding);
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
      // No rounding and no cut of the true rate gives the changed digits.
      beyond(changed) {
        const above = scaled - changed * denominator;
        const farFromMiddle = above * 2n > denominator || -above * 2n > denominator;
        return farFromMiddle && (above < 0n || above >= denominator);
      },
    },
  };
}
