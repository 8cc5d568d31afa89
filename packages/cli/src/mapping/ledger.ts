import type { BilingualText } from "@egov-vn/schemas";

/** Where something went wrong. It never holds the value. */
export interface Place {
  readonly line: number;
  /** Header of the column, as the mapping names it; `null` for a whole row or record. */
  readonly column: string | null;
  readonly path: string | null;
  readonly code: string;
}

/** How often a code occurred at a path. */
export interface PlaceCount {
  readonly code: string;
  readonly path: string | null;
  readonly column: string | null;
  readonly count: number;
  /** The first lines of it. */
  readonly lines: readonly number[];
  readonly message: BilingualText;
}

/** Texts of a column with a code table that the table does not have. */
export interface UnknownCodes {
  readonly path: string;
  readonly column: string;
  readonly codes: readonly { readonly text: string; readonly count: number }[];
  /** Cells whose text was not kept, since there were too many different ones. */
  readonly others: number;
}

const mostPlaces = 10_000;
const mostCodes = 200;
const mostCounts = 10_000;
const mostLines = 5;
const longestCode = 200;

interface CodesInWork {
  readonly path: string;
  readonly column: string;
  readonly seen: Map<string, number>;
  others: number;
}

/** What was not mapped, in bounded memory however long the file is. */
export class Ledger {
  readonly #counts = new Map<string, PlaceCount>();
  readonly #places: Place[] = [];
  readonly #codes = new Map<string, CodesInWork>();
  #total = 0;

  add(place: Place, message: BilingualText): void {
    this.#total += 1;
    if (this.#places.length < mostPlaces) this.#places.push(place);
    const { code, path, column, line } = place;
    const key = JSON.stringify([code, path, column]);
    const before = this.#counts.get(key);
    if (before === undefined && this.#counts.size >= mostCounts) return;
    const { count, lines } = before ?? { count: 0, lines: [] };
    const shown = lines.length < mostLines ? [...lines, line] : lines;
    this.#counts.set(key, { code, path, column, count: count + 1, lines: shown, message });
  }

  /** Keeps the text of an unknown code: the table cannot be mended without it. */
  addCode(path: string, column: string, text: string): void {
    const key = JSON.stringify([path, column]);
    const codes = this.#codes.get(key) ?? { path, column, seen: new Map(), others: 0 };
    this.#codes.set(key, codes);
    const before = codes.seen.get(text);
    const kept = codes.seen.size < mostCodes && text.length <= longestCode;
    if (before !== undefined || kept) codes.seen.set(text, (before ?? 0) + 1);
    else codes.others += 1;
  }

  get total(): number {
    return this.#total;
  }

  /** Most frequent first. */
  counts(): PlaceCount[] {
    return [...this.#counts.values()].toSorted((a, b) => b.count - a.count);
  }

  /** Those that were kept: the first ten thousand. */
  places(): readonly Place[] {
    return this.#places;
  }

  unknownCodes(): UnknownCodes[] {
    return [...this.#codes.values()].map(({ path, column, seen, others }) => ({
      path,
      column,
      codes: [...seen]
        .map(([text, count]) => ({ text, count }))
        .toSorted((a, b) => b.count - a.count),
      others,
    }));
  }
}
