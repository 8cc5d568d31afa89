import { type Entity, explainFields } from "@egov-vn/schemas";
import { foldName } from "@egov-vn/schemas/names";
import { leafAt } from "../records/leaf-at.ts";
import { stepsOf } from "../records/steps.ts";
import { headerWords } from "./header-words.ts";

/** How well a header fits a path: the same words, or some of them. */
export type Fit = "same" | "alike";

/** A column and the path that its header seems to mean. */
export interface HeaderMatch {
  readonly path: string;
  readonly column: string;
  readonly fit: Fit;
}

/** A path of an entity and the folded words that headers may call it by. */
interface Called {
  readonly path: string;
  readonly words: readonly string[];
}

/** The words by which headers may mean the fields of an entity. */
function wordsOf(entity: Entity): Called[] {
  const known = headerWords.filter(([path]) => {
    const steps = stepsOf(path);
    return steps !== undefined && leafAt(entity.schema, steps) !== undefined;
  });
  // Items of a list are found by their own words only: their titles repeat those of the whole.
  const fields = explainFields(entity.schema).filter(({ path }) => !/[[*]/.test(path));
  return [
    ...known.map(([path, words]) => ({ path, words })),
    ...fields.map(({ path, title }) => ({ path, words: [title.vi, title.en, path].map(key) })),
  ];
}

/** Header and words are compared without accents, underscores and what stands in brackets. */
function key(text: string): string {
  return foldName(text.replace(/#\d{1,4}$/, ""))
    .replace(/\([^()]{0,100}\)|[_*:]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Which columns seem to mean which paths: each column and each path at most once, best fit first. */
export function matchHeaders(columns: readonly string[], entity: Entity): HeaderMatch[] {
  const called = wordsOf(entity);
  const found = columns.flatMap((column, place) => {
    const header = key(column);
    return called.flatMap(({ path, words }) => {
      const fit = fitOf(header, words);
      return fit === undefined ? [] : [{ path, column, fit, place, depth: path.split(".").length }];
    });
  });
  found.sort((a, b) => rank(a.fit) - rank(b.fit) || a.depth - b.depth || a.place - b.place);
  const paths = new Set<string>();
  const used = new Set<string>();
  return found.flatMap(({ path, column, fit }) => {
    if (paths.has(path) || used.has(column)) return [];
    paths.add(path);
    used.add(column);
    return [{ path, column, fit }];
  });
}

function rank(fit: Fit): number {
  return fit === "same" ? 0 : 1;
}

function fitOf(header: string, words: readonly string[]): Fit | undefined {
  if (words.includes(header)) return "same";
  // The other way round, "Đơn vị" would mean every field with a unit in its title.
  const within = words.some((word) => word.length >= 6 && ` ${header} `.includes(` ${word} `));
  return within ? "alike" : undefined;
}
