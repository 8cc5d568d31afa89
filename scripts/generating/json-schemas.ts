import { join } from "node:path";
import { entities } from "@egov-vn/schemas";
import { toJsonSchema } from "@egov-vn/schemas/json-schema";
import { jsonText } from "./json-text.ts";
import type { Outputs } from "./outputs.ts";

/** `json/generated/<Name>.schema.json` of every entity, as the package ships them. */
export function jsonSchemas(root: string): Outputs {
  const folder = join(root, "packages/schemas/json/generated");
  return new Map(
    entities.map(({ name }) => {
      const { $schema, ...keywords } = toJsonSchema(name);
      const made = `Made by scripts/generating/json-schemas.ts from the schema ${name}: do not edit.`;
      const document = { $comment: made, $schema, ...keywords };
      return [join(folder, `${name}.schema.json`), `${jsonText(document)}\n`] as const;
    }),
  );
}
