// Prevents generated files that no longer say what their source says, or that nobody generates: all
// are made anew and compared. `pnpm fix` writes them.
import { join } from "node:path";
import type { Check, Outcome } from "../checking/check.ts";
import { runAlone } from "../checking/run-alone.ts";
import { allOutputs, type Generator, generators } from "../generating/generators.ts";
import { staleOutputs } from "../generating/outputs.ts";
import { filesUnder, isGenerated, shown } from "../workspace/files.ts";
import { root as workspace } from "../workspace/root.ts";

const searched = ["packages", "examples", "docs", "scripts"];

/** Compares everything generated with what is committed. */
export async function checkGenerated(
  root: string,
  table: readonly Generator[] = generators,
): Promise<Outcome> {
  const outputs = await allOutputs(root, table);
  const stale = staleOutputs(outputs).map(
    (file) => `${shown(root, file)} is out of date (pnpm fix writes it)`,
  );
  const orphans = searched
    .flatMap((folder) => filesUnder(join(root, folder)))
    .filter((file) => !/(?:^|\/)dist\//.test(shown(root, file)))
    .filter((file) => isGenerated(shown(root, file)) && !outputs.has(file))
    .map((file) => `${shown(root, file)} is made by no generator of scripts/generating`);
  return { failures: [...stale, ...orphans], notes: [`${outputs.size} files compared`] };
}

export const generated: Check = { name: "generated", run: () => checkGenerated(workspace) };

if (import.meta.main) await runAlone(generated);
