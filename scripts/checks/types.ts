// Prevents type errors anywhere: sources, tests, scripts and examples together, then each package
// alone, so that no package leans on types that only another one asked for (node, for one).
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Check, Outcome } from "../checking/check.ts";
import { runAlone } from "../checking/run-alone.ts";
import { printed, run } from "../processes/run.ts";
import { twoAtATime } from "../processes/two-at-a-time.ts";
import { shown } from "../workspace/files.ts";
import { readPackages } from "../workspace/packages.ts";
import { root } from "../workspace/root.ts";

// The alias's own path: `.bin/tsc` may be either version.
const compiler = join(root, "node_modules", "typescript7", "bin", "tsc");

async function checkTypes(): Promise<Outcome> {
  const projects = [root, ...readPackages(root).map(({ folder }) => folder)]
    .map((folder) => join(folder, "tsconfig.json"))
    .filter((file) => existsSync(file));
  const finished = await twoAtATime(projects, async (project) => {
    const ended = await run(process.execPath, [compiler, "--noEmit", "-p", project], { cwd: root });
    return ended.code === 0 ? [] : [`${shown(root, project)}\n${headlines(printed(ended))}`];
  });
  return { failures: finished.flat(), notes: [`${projects.length} projects`] };
}

/** The first line of each error; what follows unfolds the types and is for the editor. */
function headlines(text: string): string {
  const lines = text.split("\n").filter((line) => /^\S/.test(line));
  return lines.map((line) => (line.length > 300 ? `${line.slice(0, 300)}…` : line)).join("\n");
}

export const types: Check = { name: "types", run: checkTypes };

if (import.meta.main) await runAlone(types);
