import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkOpenApi } from "../checks/openapi.ts";
import { root as workspace } from "../workspace/root.ts";
import { sampleWorkspace } from "./sample-workspace.ts";

const place = "packages/contracts/openapi/generated/portal.json";
const clean = readFileSync(join(workspace, place), "utf8");

async function failures(document: string): Promise<readonly string[]> {
  return (await checkOpenApi(sampleWorkspace({ [place]: document }))).failures;
}

describe("openapi", () => {
  it("passes a document as it is generated", async () => {
    expect(await failures(clean)).toEqual([]);
  });

  it.each([
    [
      "a reference that leads nowhere",
      'schemas/PortalAcknowledgement"',
      'schemas/Nothing"',
      "no-unresolved-refs",
    ],
    [
      "an operation without a name",
      '"operationId": "portal_openSession",',
      "",
      "operation-operationId",
    ],
    [
      "an example that its schema refuses",
      '"isUpdating": "False"',
      '"isUpdating": "Maybe"',
      "no-invalid-media-type-examples",
    ],
    ["a word that OpenAPI does not know", '"servers": [', '"hosts": [], "servers": [', "struct"],
  ])("refuses %s", async (_what, from, to, rule) => {
    expect(clean).toContain(from);
    const [found] = await failures(clean.replaceAll(from, to));
    expect(found).toContain(rule);
  });

  it("refuses a workspace without a document", async () => {
    const { failures: found } = await checkOpenApi(sampleWorkspace());
    expect(found).toEqual(["packages/contracts/openapi holds no document"]);
  });
});
