// The entities as JSON Schema 2020-12, made at run time: the documents that are files under `json/`.
export { type JsonSchemaDocument, toJsonSchema } from "./to-json-schema.ts";
