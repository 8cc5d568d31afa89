import { type Entity, entities, leavesOf } from "@egov-vn/schemas";
import { sample } from "@egov-vn/schemas/samples";
import type { Json } from "./json.ts";

/** Values of fields that belong to no entity: nobody could take them for real ones. */
const plain: Json = {
  session: "phien-vi-du",
  username: "tai-khoan-vi-du",
  password: "mat-khau-vi-du",
  agencyCode: "000.00.00.H99",
  code: "0",
  message: "Thành công",
  updating: false,
};

const seed = 1;

/** A record with a value for the paths that a message carries, as far as samples have one. */
export function exampleRecord(carries: readonly string[]): Json {
  const groups = Map.groupBy(carries, (path) => path.split(/\[\]|\./)[0] ?? path);
  const isReply = carries.includes("message");
  return Object.fromEntries(
    [...groups].flatMap(([name, paths]) => {
      const inner = paths.map((path) => path.slice(name.length).replace(/^\[\]/, "").slice(1));
      if (inner.every((path) => path === "")) return plainOf(name, isReply);
      const entity = entityWith(inner);
      if (entity === undefined) return [];
      const record = sample(entity.name, seed);
      return [[name, paths[0]?.startsWith(`${name}[]`) ? [record] : record] as const];
    }),
  );
}

/** `code` is an outcome in a reply and something asked for in a request. */
function plainOf(name: string, isReply: boolean): (readonly [string, unknown])[] {
  if (name === "code" && !isReply) return [[name, sample("Dossier", seed).code]];
  return Object.hasOwn(plain, name) ? [[name, plain[name]]] : [];
}

/** The smallest entity that has all these fields. */
function entityWith(paths: readonly string[]): Entity | undefined {
  return entities
    .map((entity) => ({ entity, leaves: leafPaths(entity) }))
    .filter(({ leaves }) => paths.every((path) => leaves.has(path)))
    .toSorted((a, b) => a.leaves.size - b.leaves.size)[0]?.entity;
}

function leafPaths({ schema }: Entity): Set<string> {
  return new Set(leavesOf(schema).map(({ path }) => path.replace(/\[\]$/, "")));
}
