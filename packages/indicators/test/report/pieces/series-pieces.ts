import type { CellValue, Rounding } from "@egov-vn/schemas";
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

const roundingOf = (printing: Printing): Rounding =>
  printing === "exact" || printing === "fuzzy" ? "half-up" : printing;

/** The change of a rate against the same quarter last year, in percentage points. */
export function pointsPiece(random: Random, printing: Printing, name: string): Piece {
  const decimals = whole(random, 0, 3);
  const rounding = roundingOf(printing);
  // Rates in millionths of a per cent, the change between them exact before anything is printed.
  const base = BigInt(whole(random, 0, 10 ** 8));
  const current = BigInt(whole(random, 0, 10 ** 8));
  const short = (value: bigint) => shorten(value, 10n ** BigInt(6 - decimals), rounding);
  const value = short(current - base);
  const word = value < 0n ? "giảm " : "tăng ";
  const rule = {
    id: name,
    kind: "change" as const,
    change: `${name}.change`,
    current: `${name}.rate`,
    base: "same-last-year",
  };
  const piece: Piece = {
    cells: {
      [`${name}.change`]: `${word}${printed(value < 0n ? -value : value, decimals)} điểm %`,
      [`${name}.rate`]: `${printed(short(current), decimals)}%`,
    },
    history: { [`${name}.rate`]: `${printed(short(base), decimals)}%` },
    rule: random() < 0.5 ? rule : { ...rule, of: "points" },
  };
  if (value < 0n) return piece;
  const difference = short(current) - short(base);
  return {
    ...piece,
    breakable: {
      cell: `${name}.change`,
      value,
      decimals,
      suffix: " điểm %",
      // Three figures, each within one unit of its last digit, explain less than three units.
      beyond: (changed) => changed - difference >= 3n || difference - changed >= 3n,
    },
  };
}

/** A figure replaced by one that is at most so many per cent away. */
export function revisionPiece(random: Random, printing: Printing, name: string): Piece {
  const most = BigInt(whole(random, 1, 300));
  const inexact = printing !== "exact" && printing !== "fuzzy";
  const decimals = inexact ? whole(random, 0, 3) : 0;
  const unit = inexact ? 10n ** BigInt(6 - decimals) : 1n;
  const before = BigInt(whole(random, 0, 10 ** whole(random, 1, 9))) * (inexact ? 1000n : 1n);
  const room = (before * most) / 1000n;
  const by = BigInt(Math.floor(random() * (Number(room) + 1)));
  const after = random() < 0.5 ? before + by : before - by;
  const short = (value: bigint) => shorten(value, unit, roundingOf(printing));
  const suffix = inexact ? "%" : "";
  const write = (value: bigint): CellValue =>
    printing === "fuzzy" ? fuzzy(random, value) : `${printed(short(value), decimals)}${suffix}`;
  const piece: Piece = {
    cells: {
      [`${name}.before`]: { text: String(write(before)), status: "preliminary" },
      [`${name}.after`]: write(after),
    },
    rule: {
      id: name,
      kind: "revision",
      before: `${name}.before`,
      after: `${name}.after`,
      maxChange: printed(most, 1).replace(",", "."),
    },
  };
  if (printing === "fuzzy") return piece;
  const from = short(before);
  return {
    ...piece,
    breakable: {
      cell: `${name}.after`,
      value: short(after),
      decimals,
      suffix,
      // Half a unit below and one above are the widest that rounding and cutting leave.
      beyond(changed) {
        const [below, above] = inexact ? [1n, 2n] : [0n, 0n];
        return (
          (2n * changed - below) * 1000n > (2n * from + above) * (1000n + most) ||
          (2n * changed + above) * 1000n < (2n * from - below) * (1000n - most)
        );
      },
    },
  };
}

const quarters = ["2018-Q4", "2019-Q1", "2019-Q2", "2019-Q3", "2019-Q4", "2020-Q2", "2020-Q3"];

/** A figure within five median absolute deviations of its earlier periods: limits are 3.5/0.6745. */
export function outlierPiece(random: Random, printing: Printing, name: string): Piece {
  const labels = quarters.slice(0, whole(random, 4, quarters.length));
  const level = whole(random, 1, 10 ** whole(random, 1, 9));
  const wide = random();
  const points = labels.map(() => BigInt(level + Math.floor(random() * wide * level)));
  // Everything twice, then twice again: medians of an even number are halves.
  const median = twiceMedian(points);
  const deviations = points.map((point) => magnitudeOf(point * 2n - median));
  const reach = twiceMedian(deviations) * 5n;
  const four = median * 2n + BigInt(Math.floor((random() * 2 - 1) * Number(reach)));
  const candidate = four < 0n ? 0n : four / 4n;
  const within = magnitudeOf(candidate * 4n - median * 2n) <= reach;
  // A middle point is never farther from the median than half of the points are.
  const middle = inOrder(points)[points.length >> 1] ?? candidate;
  const current = within ? candidate : middle;
  const rounding = roundingOf(printing);
  const write = (value: bigint): CellValue => {
    if (printing === "exact") return printed(value, 0);
    if (printing === "fuzzy") return fuzzy(random, value);
    // No point between thousands: "227.235 nghìn" could be read in two ways.
    return `${shorten(value, 1000n, rounding)} nghìn`;
  };
  return {
    cells: { [`${name}.count`]: write(current) },
    earlier: Object.fromEntries(
      labels.map((label, index) => [label, { [`${name}.count`]: write(points[index] ?? 0n) }]),
    ),
    rule: { id: name, kind: "outlier", series: [`${name}.count`], cell: `${name}.count` },
  };
}

function twiceMedian(values: readonly bigint[]): bigint {
  const sorted = inOrder(values);
  const upper = sorted[sorted.length >> 1] ?? 0n;
  return upper + (sorted[(sorted.length - 1) >> 1] ?? upper);
}

function inOrder(values: readonly bigint[]): bigint[] {
  return values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function magnitudeOf(value: bigint): bigint {
  return value < 0n ? -value : value;
}
