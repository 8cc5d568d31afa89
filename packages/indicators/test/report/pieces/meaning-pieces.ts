import type { CellValue, ReportRule } from "@egov-vn/schemas";
import { fuzzy, type Piece, type Printing, printed, type Random, shorten, whole } from "./piece.ts";

/** A day of a year, from a count that begins with 0: whole numbers and no calendar of the code under test. */
function dayOf(year: number, index: number): string {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const months = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let month = 0;
  let left = index;
  while (left >= (months[month] ?? 31)) {
    left -= months[month] ?? 31;
    month += 1;
  }
  return `${left + 1}/${month + 1}/${year}`;
}

/** A flow that names its period, its own or with "hơn" before the figure: the figure never matters. */
export function periodPiece(random: Random, printing: Printing, name: string): Piece {
  const value = BigInt(whole(random, 0, 10 ** whole(random, 1, 9)));
  const first = whole(random, 0, 200);
  const text = printing === "fuzzy" ? fuzzy(random, value) : printed(value, 0);
  const from = dayOf(2020, first);
  const to = dayOf(2020, first + whole(random, 0, 150));
  return {
    cells: { [`${name}.flow`]: { text, from, to } },
    rule: { id: name, kind: "period-present", cell: `${name}.flow` },
  };
}

/**
 * A flow that reaches its target: the target is at most what the same rate brings. Nothing is
 * breakable, since what is out of reach is suspect and does not fail.
 */
export function pacePiece(random: Random, printing: Printing, name: string): Piece {
  const days = whole(random, 1, 150);
  const left = whole(random, 0, 150);
  const first = whole(random, 0, 60);
  const flow = BigInt(whole(random, 0, 10 ** whole(random, 1, 9)));
  const brought = flow * BigInt(days + left);
  const most = brought / BigInt(days);
  const target = random() < 0.5 ? most : BigInt(Math.floor(random() * (Number(most) + 1)));
  const write = (value: bigint): string => {
    if (printing === "fuzzy") return fuzzy(random, value);
    if (printing === "exact" || value < 1_000_000n) return printed(value, 0);
    return `${printed(shorten(value, 100_000n, printing), 1)} triệu`;
  };
  const dates = { from: dayOf(2019, first), to: dayOf(2019, first + days - 1) };
  const cells: Record<string, CellValue> = {
    [`${name}.flow`]: { text: write(flow), ...dates },
    [`${name}.target`]: write(target),
  };
  const by = dayOf(2019, first + days - 1 + left);
  const rule: ReportRule = {
    id: name,
    kind: "pace",
    flow: `${name}.flow`,
    target: `${name}.target`,
    by,
  };
  return { cells, rule };
}
