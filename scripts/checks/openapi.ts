// Prevents OpenAPI documents that other people's tools cannot read: a linter that is not ours passes
// every one, warnings included. Offline; it neither looks for updates nor reports on its use.
import { join } from "node:path";
import type { Check, Outcome } from "../checking/check.ts";
import { runAlone } from "../checking/run-alone.ts";
import { printed, run } from "../processes/run.ts";
import { filesUnder, isGenerated } from "../workspace/files.ts";
import { root as workspace } from "../workspace/root.ts";

const folder = "packages/contracts/openapi";
const quiet = { REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", REDOCLY_TELEMETRY: "off" };

/** Lints every document of a workspace; none at all is a failure too. */
export async function checkOpenApi(root: string): Promise<Outcome> {
  const documents = filesUnder(join(root, folder)).filter(
    (file) => file.endsWith(".json") && isGenerated(file),
  );
  if (documents.length === 0) return { failures: [`${folder} holds no document`] };
  const args = ["lint", ...documents, "--extends=recommended-strict", "--format=stylish"];
  const finished = await run("redocly", args, { cwd: root, env: quiet });
  const failures = finished.code === 0 ? [] : [printed(finished)];
  return { failures, notes: [`${documents.length} documents`] };
}

export const openapi: Check = { name: "openapi", run: () => checkOpenApi(workspace) };

if (import.meta.main) await runAlone(openapi);
