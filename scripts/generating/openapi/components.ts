import { toJsonSchema } from "@egov-vn/schemas/json-schema";
import type * as z from "zod";
import { isJson, type Json } from "./json.ts";

/** Names that objects have by what they say, wherever they stand. */
export type NamesByText = ReadonlyMap<string, string>;

/**
 * The schemas of a document, each under one name: an object that stands in several places is one
 * component, since two that say the same would become two classes in a generated client.
 */
export class Components {
  readonly #known: NamesByText;
  readonly #names = new Map<string, string>();
  readonly #schemas = new Map<string, Json>();

  constructor(known: NamesByText = new Map()) {
    this.#known = known;
  }

  /** Puts a schema of zod in, and answers with its reference. */
  add(schema: z.ZodType, name: string): Json {
    return this.#component(wireSchema(schema), name, "forced");
  }

  /** A schema that stands where it is used; only objects inside it are put in. */
  inline(schema: z.ZodType, name: string): Json {
    return this.#parted(wireSchema(schema), name);
  }

  entries(): Iterable<readonly [string, Json]> {
    return this.#schemas;
  }

  /** What each component says, with its name. */
  names(): NamesByText {
    return this.#names;
  }

  #component(schema: Json, proposed: string, how: "forced" | "proposed"): Json {
    const own = this.#parted(schema, this.#nameOf(schema, proposed, how));
    const text = JSON.stringify(own);
    const name = this.#names.get(text) ?? this.#nameFor(text, proposed, how);
    const there = this.#schemas.get(name);
    if (there !== undefined && JSON.stringify(there) !== text) {
      throw new TypeError(
        `Two schemas would be named ${name}: give one a name in openapi/component-names.ts.`,
      );
    }
    this.#names.set(text, name);
    this.#schemas.set(name, own);
    return refTo(name);
  }

  /** The name that parts of an object are named after: its own, as far as it is known by now. */
  #nameOf(schema: Json, proposed: string, how: "forced" | "proposed"): string {
    if (how === "forced") return proposed;
    const trial = new Components(this.#known);
    const text = JSON.stringify(trial.#parted(schema, proposed));
    return this.#known.get(text) ?? proposed;
  }

  #nameFor(text: string, proposed: string, how: "forced" | "proposed"): string {
    return how === "forced" ? proposed : (this.#known.get(text) ?? proposed);
  }

  /** The schema with references in place of the objects inside it. */
  #parted(schema: Json, name: string): Json {
    return Object.fromEntries(
      Object.entries(schema).map(([keyword, value]) => [keyword, this.#part(keyword, value, name)]),
    );
  }

  #part(keyword: string, value: unknown, name: string): unknown {
    if (keyword === "properties" && isJson(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [
          key,
          this.#inner(each, `${name}${named(key)}`),
        ]),
      );
    }
    if (keyword === "items" || keyword === "additionalProperties") return this.#inner(value, name);
    if (["anyOf", "oneOf", "allOf", "prefixItems"].includes(keyword) && Array.isArray(value)) {
      return value.map((each, index) => this.#inner(each, `${name}${index + 1}`));
    }
    return value;
  }

  #inner(schema: unknown, name: string): unknown {
    if (!isJson(schema)) return schema;
    if (schema["type"] === "object" && isJson(schema["properties"])) {
      return this.#component(schema, name, "proposed");
    }
    return this.#parted(schema, name);
  }
}

/** A reference to a schema of the document. */
function refTo(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

/**
 * A schema as it stands on the wire. Keys that nobody knows are let through in both directions, as
 * zod lets them through, so a message is one component whoever sends it.
 */
function wireSchema(schema: z.ZodType): Json {
  const { $schema: _, ...keywords } = toJsonSchema(schema);
  if (JSON.stringify(keywords).includes('"$ref"')) {
    throw new TypeError(
      "A message on the wire refers to itself: components know no such thing yet.",
    );
  }
  return opened(keywords) as Json;
}

function opened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(opened);
  if (!isJson(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => key !== "additionalProperties" || isConstraint(each))
      .map(([key, each]) => [key, opened(each)]),
  );
}

function isConstraint(additional: unknown): boolean {
  return isJson(additional) && Object.keys(additional).length > 0;
}

/** A key of the wire as part of a component's name. */
function named(key: string): string {
  return key
    .split(/[^A-Za-z0-9]+/)
    .map((part) => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}`)
    .join("");
}
