import type { CellValue, PeriodicReport, ReportRule, Rounding } from "@egov-vn/schemas";

// Reports that are consistent by construction, then printed; and the same with one digit changed
// beyond what printing explains. Whole numbers only, so that nothing here is shared with the code
// under test.

/** A small seeded generator (mulberry32): the same seed gives the same reports on any machine. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;

const whole = (random: Random, from: number, to: number) =>
  from + Math.floor(random() * (to - from + 1));

/** How a report was printed; `fuzzy` cuts figures down and says "hơn", or up and says "gần". */
export type Printing = Rounding | "exact" | "fuzzy";
export const printings: readonly Printing[] = [
  "half-up",
  "half-even",
  "truncate",
  "exact",
  "fuzzy",
];

/** n / d as a whole number, shortened as a report would. */
function shorten(n: bigint, d: bigint, rounding: Rounding): bigint {
  const cut = n / d;
  const rest = (n < 0n ? -n : n) % d;
  const away = n < 0n ? -1n : 1n;
  if (rounding === "truncate" || rest * 2n < d) return cut;
  if (rest * 2n > d) return cut + away;
  return rounding === "half-up" || cut % 2n !== 0n ? cut + away : cut;
}

/** Digits in Vietnamese style: 1234567 in the second decimal is "12.345,67". */
export function printed(value: bigint, decimals: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, "0");
  const integer = digits.slice(0, digits.length - decimals);
  const fraction = decimals > 0 ? `,${digits.slice(digits.length - decimals)}` : "";
  const grouped = integer.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return `${value < 0n ? "-" : ""}${grouped}${fraction}`;
}

/** "hơn" the figure cut to a few digits, or "gần" the next one up. */
function fuzzy(random: Random, value: bigint): string {
  if (value < 100n) return printed(value, 0);
  const digits = value.toString().length;
  const unit = 10n ** BigInt(digits - whole(random, 2, digits));
  const below = (value / unit) * unit;
  return random() < 0.5 || below === value
    ? `hơn ${printed(below, 0)}`
    : `gần ${printed(below + unit, 0)}`;
}

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

interface Piece {
  readonly cells: Record<string, CellValue>;
  readonly history?: Record<string, CellValue>;
  readonly rule: ReportRule;
  /** Cells of exact or shortened digits, with the test whether a changed one is beyond reach. */
  readonly breakable?: {
    readonly cell: string;
    readonly value: bigint;
    readonly decimals: number;
    readonly suffix: string;
    readonly beyond: (changed: bigint) => boolean;
  };
}

/** Hundredths, tenths, units: places behind the comma of the true values. */
const trueDecimals = 6;

function sumPiece(random: Random, printing: Printing, name: string): Piece {
  const count = whole(random, 2, 12);
  const decimals = printing === "exact" || printing === "fuzzy" ? 0 : whole(random, 0, 3);
  const inexact = printing === "half-up" || printing === "half-even" || printing === "truncate";
  const places = inexact ? trueDecimals : 0;
  const scale = 10n ** BigInt(places);
  const parts = Array.from(
    { length: count },
    () => BigInt(Math.floor(random() * 10 ** whole(random, 1, 9))) * (inexact ? 1000n : 1n),
  );
  const total = parts.reduce((sum, part) => sum + part, 0n);
  const rounding: Rounding = inexact ? (printing as Rounding) : "half-up";
  const unit = scale / 10n ** BigInt(decimals);
  const short = (value: bigint) => shorten(value, unit === 0n ? 1n : unit, rounding);
  // Per cent, so that whole numbers are rounded ones and not exact counts.
  const write = (value: bigint): CellValue =>
    printing === "fuzzy"
      ? fuzzy(random, value)
      : `${printed(short(value), decimals)}${inexact ? "%" : ""}`;
  const names = parts.map((_, index) => `${name}.part${index}`);
  const cells: Record<string, CellValue> = { [`${name}.total`]: write(total) };
  for (const [index, part] of parts.entries()) cells[names[index] ?? ""] = write(part);
  const rule: ReportRule = { id: name, kind: "sum-of-parts", total: `${name}.total`, parts: names };
  if (printing === "fuzzy") return { cells, rule };
  const added = parts.map(short).reduce((sum, part) => sum + part, 0n);
  const terms = BigInt(count);
  return {
    cells,
    rule,
    breakable: {
      cell: `${name}.total`,
      value: short(total),
      decimals,
      suffix: inexact ? "%" : "",
      // Rounded: |Σ − T| ≤ (n + 1)/2. Cut: −n < Σ − T < 1. Exact: Σ = T.
      beyond(changed) {
        const left = added - changed;
        if (!inexact) return left !== 0n;
        const magnitude = left < 0n ? -left : left;
        return magnitude * 2n > terms + 1n && (left >= 1n || left <= -terms);
      },
    },
  };
}

function ratePiece(random: Random, printing: Printing, name: string): Piece {
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

function changePiece(random: Random, printing: Printing, name: string): Piece {
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

function orderPiece(random: Random, printing: Printing, name: string): Piece {
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

const makers = [sumPiece, sumPiece, ratePiece, changePiece, orderPiece];

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
    history: { "2020-Q1": Object.assign({}, ...pieces.map((piece) => piece.history ?? {})) },
    rules: pieces.map((piece) => piece.rule),
  };
  return { report, printing, corrupt: (chance) => corruptOne(report, pieces, chance) };
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
    return { report: { ...report, cells }, rule: piece.rule.id };
  }
  return undefined;
}
