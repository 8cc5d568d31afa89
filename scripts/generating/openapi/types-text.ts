import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { Json } from "./json.ts";

/** The TypeScript types of a document, as openapi-typescript makes them for anybody. */
export async function typesText(document: Json, name: string): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as unknown as OpenAPI3, {
    // A field with a default may still be left out of a request.
    defaultNonNullable: false,
    // An object of which no key is known holds any, as in JSON Schema.
    emptyObjectsUnknown: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  const made = `// Made by scripts/generating/openapi.ts from ${name}.json with openapi-typescript: do not edit.`;
  return `${made}\n${astToString(nodes)}`;
}
