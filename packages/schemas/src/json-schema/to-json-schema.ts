import * as z from "zod";
import { entities } from "../entities/entities.ts";
import type { EntityName } from "../entities/entity-types.ts";
import { annotationsOf, type Keywords, titlesOf } from "./annotations.ts";
import { formatKeywords } from "./format-keywords.ts";

/** A JSON Schema 2020-12 with the keywords of this package. */
export interface JsonSchemaDocument {
  readonly $schema: string;
  /** Of entities only. */
  readonly $id?: string;
  readonly [keyword: string]: unknown;
}

/** Where a schema is said to be; a name of RFC 2606, so nothing answers there and nobody owns it. */
const home = "https://egov-vn.example/schemas/";

/**
 * The JSON Schema 2020-12 of an entity (lược đồ JSON), by its name, or of any schema of this package.
 *
 * Structure, lengths and formats are said in standard keywords, so any validator refuses what the
 * schema here refuses; the rest is listed where it applies. `x-rules`: what JSON Schema cannot say,
 * errors and warnings between fields and check digits, with the codes of `checkRecord`.
 * `x-legal-basis`: grounds, each with its days. `x-protection-class`, and for what is personal or
 * sensitive `x-data-classification` of OpenAPI's registry. `x-combinations`: fields that are sensitive
 * together. `x-title-vi`, `x-note`, `x-format`: titles, remarks, names of formats.
 *
 * The same documents are files: `@egov-vn/schemas/json/Dossier.schema.json`. The address in `$id` is a
 * name only. A validator in strict mode has to be told of the `x-` keywords.
 *
 * @throws TypeError when there is no entity of this name, or a format has no pattern.
 * @example
 * ```ts
 * import { toJsonSchema } from "@egov-vn/schemas/json-schema";
 *
 * const { $id, required } = toJsonSchema("Fee");
 * $id; // => "https://egov-vn.example/schemas/Fee.schema.json"
 * required; // => ["name", "amount"]
 * ```
 */
export function toJsonSchema(of: EntityName | z.core.$ZodType): JsonSchemaDocument {
  const entity = entities.find(({ name, schema }) => of === name || of === schema);
  const schema = entity?.schema ?? of;
  if (typeof schema === "string") throw new TypeError("There is no entity of this name.");
  const made = z.toJSONSchema(schema, {
    override: ({ zodSchema, jsonSchema }) => rewrite(jsonSchema, keywordsOf(zodSchema, jsonSchema)),
  });
  const { $schema = "", ...keywords } = made;
  return { $schema, ...(entity && { $id: `${home}${entity.name}.schema.json` }), ...keywords };
}

/** Order: titles, structure, then what is not structure. */
function keywordsOf(schema: z.core.$ZodType, json: Keywords): Keywords {
  const { before, after } = annotationsOf(schema);
  // The mark of an immutable type in TypeScript; in JSON Schema it says that the server owns a value.
  const { readOnly: _, "x-rules": inherited, ...structure } = json;
  // A wrapper such as `optional` takes over what was written for the text inside it.
  const isText = json["type"] === "string" && json["x-format"] === undefined;
  const written = isText ? formatKeywords(schema, structure) : structure;
  const entity = entities.find((each) => each.schema === schema);
  const titles = entity === undefined ? before : titlesOf(entity.title, undefined);
  const merged = { ...titles, ...written, ...after };
  return inherited === undefined || "x-rules" in merged
    ? merged
    : { ...merged, "x-rules": inherited };
}

/** zod wants the object that it made to be changed in place. */
function rewrite(json: Record<string, unknown>, keywords: Keywords): void {
  for (const key of Object.keys(json)) delete json[key];
  Object.assign(json, keywords);
}
