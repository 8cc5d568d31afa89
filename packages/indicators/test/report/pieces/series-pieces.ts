import type { Rounding } from "@egov-vn/schemas";
import { fuzzy, type Piece, type Printing, printed, type Random, shorten, whole } from "./piece.ts";

export function changePiece(random: Random, printing: Printing, name: string): Piece {
  const base = BigInt(whole(random, 1, 10 ** whole(random, 1, 8)));
  const current = BigInt(whole(random, 0, Number(base) * 3));
  const decimals = whole(random, 0, 2);
  const rounding: Rounding = printing === "exact" || printing === "fuzzy" ? "half-up" : printing;
  const scaled = (current - base) * 100n * 10n ** BigInt(decimals);
  const value = shorten(scaled, base, rounding);
  const word = value < 0n ? "giảm " : "tăng ";
  const magnitude = value < 0n ? -value : value;
  return {
    cells: {
      [`${name}.change`]: `${word}${printed(magnitude, decimals)}%`,
      [`${name}.now`]: printed(current, 0),
    },
    history: { [`${name}.now`]: printed(base, 0) },
    rule: {
      id: name,
      kind: "change",
      change: `${name}.change`,
      current: `${name}.now`,
      base: "same-last-year",
    },
  };
}

export function orderPiece(random: Random, printing: Printing, name: string): Piece {
  const smaller = BigInt(whole(random, 0, 10 ** 6));
  const larger = smaller + BigInt(whole(random, 0, 10 ** 6));
  const write = (value: bigint) =>
    printing === "fuzzy" ? fuzzy(random, value) : printed(value, 0);
  if (random() < 0.5) {
    return {
      cells: { [`${name}.count`]: write(larger) },
      history: { [`${name}.count`]: write(smaller) },
      rule: { id: name, kind: "monotone", series: [`${name}.count`] },
    };
  }
  return {
    cells: { [`${name}.part`]: write(smaller), [`${name}.whole`]: write(larger) },
    rule: { id: name, kind: "subset", part: `${name}.part`, whole: `${name}.whole` },
  };
}
