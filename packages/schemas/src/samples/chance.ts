import { isCalendarDay } from "../time/calendar-day.ts";

/** Chance that repeats itself: the same entity and seed give the same choices in the same order. */
export interface Chance {
  /** The seed, for codes that have to differ between seeds. */
  readonly seed: number;
  /** A whole number between both bounds, both included. */
  readonly int: (least: number, most: number) => number;
  readonly pick: <const Items extends readonly [unknown, ...unknown[]]>(
    items: Items,
  ) => Items[number];
  /** True in so many cases of a hundred. */
  readonly percent: (share: number) => boolean;
  readonly digits: (count: number) => string;
  readonly hex: (count: number) => string;
  /** A day between both, ISO 8601, both included. */
  readonly day: (first: string, last: string) => string;
  /** An instant in office hours, so many days after a day; Sundays and Saturdays are passed over. */
  readonly officeHour: (day: string, daysAfter: number) => string;
}

/** Makes the chance of one sample. */
export function chanceOf(name: string, seed: number): Chance {
  if (!Number.isSafeInteger(seed) || seed < 0 || seed >= 1e12) {
    throw new TypeError("seed must be a whole number from 0 to 999999999999, such as 1.");
  }
  const next = mulberry(hashOf(`${name}:${seed}`));
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const from = (alphabet: string, count: number) =>
    Array.from({ length: count }, () => alphabet.charAt(int(0, alphabet.length - 1))).join("");
  return {
    seed,
    int,
    pick: (items) => items[int(0, items.length - 1)] ?? items[0],
    percent: (share) => next() * 100 < share,
    digits: (count) => from("0123456789", count),
    hex: (count) => from("0123456789abcdef", count),
    day: (first, last) => dayFrom(first, int(0, daysBetween(first, last))),
    officeHour: (day, daysAfter) => {
      const hour = String(int(8, 16)).padStart(2, "0");
      const minute = String(int(0, 59)).padStart(2, "0");
      return `${workingDayFrom(day, daysAfter)}T${hour}:${minute}:${String(int(0, 59)).padStart(2, "0")}+07:00`;
    },
  };
}

const millisecondsOfDay = 86_400_000;

function timeOf(day: string): number {
  if (!isCalendarDay(day)) throw new TypeError("a day must be written YYYY-MM-DD.");
  return Date.parse(`${day}T00:00:00Z`);
}

function daysBetween(first: string, last: string): number {
  return Math.round((timeOf(last) - timeOf(first)) / millisecondsOfDay);
}

/** The day so many days later. */
export function dayFrom(day: string, days: number): string {
  return new Date(timeOf(day) + days * millisecondsOfDay).toISOString().slice(0, 10);
}

function workingDayFrom(day: string, days: number): string {
  const later = dayFrom(day, days);
  const weekday = new Date(timeOf(later)).getUTCDay();
  if (weekday === 6) return dayFrom(later, 2);
  return weekday === 0 ? dayFrom(later, 1) : later;
}

/** FNV-1a, so that neighbouring seeds do not give neighbouring samples. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Mulberry32 by Tommy Ettinger: small, and good enough for samples. */
function mulberry(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
