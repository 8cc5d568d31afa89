import { bridges, codeLists } from "@egov-vn/schemas/code-lists";
import { foldName } from "@egov-vn/schemas/names";
import type { MappedField } from "../mapping/mapping-file.ts";
import { tidyHeader } from "../tables/headers.ts";
import { codeWords } from "./header-words.ts";

/** A guess at a code table, and how many of the cells it reads. */
export interface GuessedCodes {
  readonly codes: MappedField["codes"];
  readonly read: number;
}

type Values = readonly (string | number)[];

const mostDistinct = 30;

/**
 * Guesses what the texts of a column mean among the values of a field: a bridge of our code lists when
 * all of them are codes of one, and otherwise a table by the names in our lists. A text that means
 * nothing to us is left out, so that it is told when the mapping is used.
 */
export function guessCodes(texts: readonly string[], values: Values): GuessedCodes {
  const distinct = [...new Set(texts.map(tidyHeader))];
  if (distinct.length === 0 || distinct.length > mostDistinct) return { codes: undefined, read: 0 };
  if (distinct.every((text) => values.includes(text))) {
    return { codes: undefined, read: texts.length };
  }
  const bridge = bridgeFor(distinct, values);
  if (bridge !== undefined) return { codes: { bridge }, read: texts.length };
  const names = namesOf(values);
  const table: Record<string, string> = {};
  for (const text of distinct) {
    const value = names.get(foldName(text));
    if (value !== undefined) table[text] = value;
  }
  const known = Object.keys(table);
  if (known.length === 0) return { codes: undefined, read: 0 };
  const read = texts.filter((text) => known.includes(tidyHeader(text))).length;
  return { codes: { table }, read };
}

/** Of several bridges, the one that leads to most of the values: its codes say the most. */
function bridgeFor(texts: readonly string[], values: Values) {
  const fitting = bridges
    .map(({ from, to, rows }) => ({ from, to, rows: rows.filter((row) => row.to !== null) }))
    .filter(({ rows }) => rows.length > 0)
    .filter(({ rows }) => rows.every((row) => values.includes(row.to ?? "")))
    .filter(({ rows }) => texts.every((text) => rows.some((row) => row.from === text)))
    .toSorted((a, b) => b.rows.length - a.rows.length);
  const [best] = fitting;
  return best && { from: best.from, to: best.to };
}

/** Values by the folded names that our code lists, and people, have for them. */
function namesOf(values: Values): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [words, value] of Object.entries(codeWords)) {
    if (values.includes(value)) names.set(words, value);
  }
  for (const { entries } of codeLists) {
    if (!entries.every(({ code }) => values.includes(code))) continue;
    for (const { code, name } of entries) {
      for (const word of [name.vi, name.en, code]) names.set(foldName(word), code);
    }
  }
  return names;
}
