import type { CellValue, ReportRule, Rounding } from "@egov-vn/schemas";

// What reports that are consistent by construction are made of. Whole numbers only, so that nothing
// here is shared with the code under test.

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

export type Random = () => number;

export const whole = (random: Random, from: number, to: number) =>
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
export function shorten(n: bigint, d: bigint, rounding: Rounding): bigint {
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
export function fuzzy(random: Random, value: bigint): string {
  if (value < 100n) return printed(value, 0);
  const digits = value.toString().length;
  const unit = 10n ** BigInt(digits - whole(random, 2, digits));
  const below = (value / unit) * unit;
  return random() < 0.5 || below === value
    ? `hơn ${printed(below, 0)}`
    : `gần ${printed(below + unit, 0)}`;
}

/** Cells over which a rule holds by construction, and what can be broken in them. */
export interface Piece {
  readonly cells: Record<string, CellValue>;
  /** Cells of the same quarter last year. */
  readonly history?: Record<string, CellValue>;
  /** Cells of other periods, by label. */
  readonly earlier?: Readonly<Record<string, Readonly<Record<string, CellValue>>>>;
  readonly rule: ReportRule;
  /** Rules that hold as well, over figures that nobody breaks. */
  readonly also?: readonly ReportRule[];
  /** Name of the rule's finding, where it is not the rule's id. */
  readonly finding?: string;
  /** Cells of exact or shortened digits, with the test whether a changed one is beyond reach. */
  readonly breakable?: {
    readonly cell: string;
    readonly value: bigint;
    readonly decimals: number;
    readonly suffix: string;
    readonly beyond: (changed: bigint) => boolean;
  };
}

/** Makes one piece, its cells named `name.…`. */
export type PieceMaker = (random: Random, printing: Printing, name: string) => Piece;
