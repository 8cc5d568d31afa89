import { foldName } from "@egov-vn/schemas/names";
import type { CellReader } from "./cell-reader.ts";
import { Unread } from "./unread.ts";

const unknown = new Unread("unknown-boolean");

/** The words of a column for yes and no; `true` and `false` unless said. */
export interface BooleanWords {
  readonly true: readonly string[];
  readonly false: readonly string[];
}

/** Reads yes and no by words, without regard to capitals and accents. */
export function booleanReader(words: BooleanWords): CellReader {
  const yes = new Set(words.true.map(foldName));
  const no = new Set(words.false.map(foldName));
  return (cell, text) => {
    if (typeof cell === "boolean") return cell;
    const word = foldName(text);
    if (yes.has(word)) return true;
    return no.has(word) ? false : unknown;
  };
}
