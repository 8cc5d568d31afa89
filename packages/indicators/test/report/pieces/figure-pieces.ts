import type { CellValue, ReportRule, Rounding } from "@egov-vn/schemas";
import { fuzzy, type Piece, type Printing, printed, type Random, shorten, whole } from "./piece.ts";

const roundingOf = (printing: Printing): Rounding =>
  printing === "exact" || printing === "fuzzy" ? "half-up" : printing;

/** An amount and a count whose mean lies in a band. */
export function magnitudePiece(random: Random, printing: Printing, name: string): Piece {
  const count = BigInt(whole(random, 1, 10 ** whole(random, 1, 6)));
  const min = whole(random, 1, 10 ** whole(random, 1, 6));
  const max = min + whole(random, 0, min * 20);
  const amount = count * BigInt(whole(random, min, max));
  const rounding = roundingOf(printing);
  const write = (value: bigint): CellValue => {
    if (printing === "exact") return printed(value, 0);
    if (printing === "fuzzy") return fuzzy(random, value);
    const millions = random() < 0.5;
    const unit = millions ? 1_000_000n : 1_000n;
    return `${printed(shorten(value * 10n, unit, rounding), 1)} ${millions ? "triệu" : "nghìn"} đồng`;
  };
  return {
    cells: { [`${name}.amount`]: write(amount), [`${name}.count`]: printed(count, 0) },
    rule: {
      id: name,
      kind: "magnitude",
      amount: `${name}.amount`,
      count: `${name}.count`,
      min,
      max: String(max),
    },
  };
}

/** A result that meets its target, given as a number, as a decimal or as a cell. */
export function targetPiece(random: Random, printing: Printing, name: string): Piece {
  const atLeast = random() < 0.5;
  const inexact = printing !== "exact" && printing !== "fuzzy";
  const decimals = inexact ? whole(random, 0, 3) : 0;
  const unit = inexact ? 10n ** BigInt(6 - decimals) : 1n;
  const goal = BigInt(whole(random, 0, 10 ** 6));
  const room = random() < 0.5 ? 3 : 10 ** 6;
  // Thousandths of a unit away from the target, so that many are rounded onto it.
  const away = BigInt(whole(random, 0, room)) * (inexact ? unit / 10n : 1n);
  const met = atLeast ? goal * unit + away : goal * unit - away;
  const result = met < 0n ? goal * unit : met;
  const short = (value: bigint) => shorten(value, unit, roundingOf(printing));
  const suffix = inexact ? "%" : "";
  const decimal = printed(goal, decimals).replaceAll(".", "").replace(",", ".");
  const given = whole(random, 0, 2);
  const target = given === 0 ? decimal : given === 1 ? `${name}.goal` : Number(decimal);
  const rule: ReportRule = {
    id: name,
    kind: "target",
    cell: `${name}.result`,
    target: typeof target === "number" && !Number.isInteger(target) ? decimal : target,
    direction: atLeast ? "at-least" : "at-most",
  };
  const write = (value: bigint) =>
    printing === "fuzzy" ? fuzzy(random, value) : `${printed(short(value), decimals)}${suffix}`;
  const piece: Piece = {
    cells: {
      [`${name}.result`]: write(result),
      // Without per cent only a whole number is exact: rounded goals have room of their own.
      ...(given === 1 && { [`${name}.goal`]: `${printed(goal, decimals)}${suffix}` }),
    },
    rule,
  };
  if (printing === "fuzzy") return piece;
  return {
    ...piece,
    breakable: {
      cell: `${name}.result`,
      value: short(result),
      decimals,
      suffix,
      // The result has half a unit of room downwards or one upwards, a printed goal as much.
      beyond(changed) {
        const [below, above] = atLeast ? [changed, goal] : [goal, changed];
        return inexact ? above - below >= 2n : above > below;
      },
    },
  };
}

/** Figures of two periods and another cell, no two of them printed alike. */
export function differsPiece(random: Random, printing: Printing, name: string): Piece {
  const suffix = printing === "exact" || printing === "fuzzy" ? "" : "%";
  const decimals = suffix === "" ? 0 : whole(random, 0, 2);
  const value = BigInt(whole(random, 10, 10 ** whole(random, 2, 6)));
  const step = 10n ** BigInt(whole(random, 0, value.toString().length - 1));
  const before = value + step;
  const third = before + step;
  const write = (figure: bigint) => `${printed(figure, decimals)}${suffix}`;
  return {
    cells: { [`${name}.now`]: write(value), [`${name}.other`]: write(third) },
    history: { [`${name}.now`]: write(before) },
    rule: {
      id: name,
      kind: "differs",
      cells: [`${name}.now`, `${name}.now@2020-Q1`, `${name}.other`],
    },
    breakable: {
      cell: `${name}.now`,
      value,
      decimals,
      suffix,
      beyond: (changed) => changed === before || changed === third,
    },
  };
}
