import { administrativeUnits } from "./administrative-units.ts";
import { jsonSchemas } from "./json-schemas.ts";
import { openApi } from "./openapi.ts";
import type { Outputs } from "./outputs.ts";
import { personalData } from "./personal-data.ts";
import { surfaceLists } from "./surface-lists.ts";

/** Makes committed files from the source. */
export interface Generator {
  readonly name: string;
  readonly make: (root: string) => Outputs | Promise<Outputs>;
}

/** Everything generated and committed, one line each. Files go into a `generated` folder. */
export const generators: readonly Generator[] = [
  { name: "administrative units", make: administrativeUnits },
  { name: "JSON Schemas", make: jsonSchemas },
  { name: "OpenAPI documents", make: openApi },
  { name: "personal data", make: personalData },
  { name: "surface lists", make: surfaceLists },
];

/** All that the generators make. A file that two of them claim is a mistake in the table. */
export async function allOutputs(root: string, table = generators): Promise<Outputs> {
  const all = new Map<string, string>();
  for (const { name, make } of table) {
    for (const [file, content] of await make(root)) {
      if (all.has(file)) throw new Error(`${name} writes ${file}, which is generated already`);
      all.set(file, content);
    }
  }
  return all;
}
