import { type Entity, entities, leavesOf } from "@egov-vn/schemas";
import { sample } from "@egov-vn/schemas/samples";
import { isJson, type Json } from "../json.ts";
import { exampleWords } from "./example-words.ts";

const seed = 1;
/** Fewer fields than this belong to many entities by chance. */
const fewest = 4;

/** A record with a value for the paths that a message carries: a sample of an entity, or words. */
export function exampleRecord(carries: readonly string[], role: "request" | "reply"): Json {
  const record: Draft = {};
  const groups = Map.groupBy(carries, (path) => path.split(/\[\]|\./)[0] ?? path);
  for (const [name, paths] of groups) {
    const entity = entityWith(
      paths.map((path) => path.slice(name.length).replace(/^(?:\[\])?\./, "")),
    );
    if (entity !== undefined) {
      const made = sample(entity.name, seed);
      record[name] = paths[0]?.startsWith(`${name}[]`) ? [made] : made;
    } else {
      for (const path of paths) setWord(record, path.split("."), path);
    }
  }
  // In a reply `code` says what became of the call; it does not name a dossier.
  return role === "reply" && carries.includes("code") ? { ...record, code: "0" } : record;
}

interface Draft {
  [name: string]: unknown;
}

/** Sets a word at `questions[].id`, and nothing where there is no word for it. */
function setWord(record: Draft, [head = "", ...rest]: readonly string[], place: string): void {
  const name = head.replace("[]", "");
  const word = exampleWords[place] ?? exampleWords[name];
  if (rest.length === 0) {
    if (word !== undefined) record[name] = word;
    return;
  }
  const there = record[name];
  const made: Draft = {};
  const inner = Array.isArray(there) ? there[0] : there;
  const draft = isJson(inner) ? (inner as Draft) : made;
  setWord(draft, rest, place);
  if (Object.keys(draft).length > 0) record[name] = head.endsWith("[]") ? [draft] : draft;
}

/** The smallest entity that has all these fields. */
function entityWith(paths: readonly string[]): Entity | undefined {
  if (paths.length < fewest) return undefined;
  return entities
    .map((entity) => ({ entity, leaves: leafPaths(entity) }))
    .filter(({ leaves }) => paths.every((path) => leaves.has(path)))
    .toSorted((a, b) => a.leaves.size - b.leaves.size)[0]?.entity;
}

function leafPaths({ schema }: Entity): Set<string> {
  return new Set(leavesOf(schema).map(({ path }) => path.replace(/\[\]$/, "")));
}
