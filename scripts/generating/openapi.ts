import { join } from "node:path";
import { operations } from "@egov-vn/contracts";
import { readManifest } from "../workspace/packages.ts";
import { jsonText } from "./json-text.ts";
import { documentOf } from "./openapi/document.ts";
import { toSpec30 } from "./openapi/spec-3-0.ts";
import { typesText } from "./openapi/types-text.ts";
import type { Outputs } from "./outputs.ts";

/**
 * `openapi/generated/<system>.json` in OpenAPI 3.1, its twin in 3.0.3, and its types, for every
 * system of the operations and for all of them together.
 */
export async function openApi(root: string): Promise<Outputs> {
  const contracts = join(root, "packages/contracts");
  const { version } = readManifest(contracts);
  const systems = [...new Set(operations.map(({ system }) => system))].toSorted();
  const outputs = new Map<string, string>();
  for (const system of [...systems, undefined]) {
    const own = operations.filter((each) => system === undefined || each.system === system);
    const document = documentOf({ system, operations: own, version });
    const name = system ?? "all";
    const types = await typesText(document, name);
    const write = (ending: string, text: string): void => {
      outputs.set(join(contracts, "openapi/generated", `${name}${ending}`), text);
    };
    write(".json", `${jsonText(document)}\n`);
    write(".3.0.json", `${jsonText(toSpec30(document))}\n`);
    // One for each module system: `import type` from CommonJS may not lead to an ES module.
    write(".d.ts", types);
    write(".d.cts", types);
  }
  return outputs;
}
