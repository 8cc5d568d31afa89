// Prevents examples that no longer run: each program of the folder is started from source and has to
// end well, with something to show and nothing to complain about.
import { join } from "node:path";
import type { Check, Outcome } from "../checking/check.ts";
import { runAlone } from "../checking/run-alone.ts";
import { printed, runNode } from "../processes/run.ts";
import { twoAtATime } from "../processes/two-at-a-time.ts";
import { shown, typescriptUnder } from "../workspace/files.ts";
import { root } from "../workspace/root.ts";

const source = "--conditions=@egov-vn/source";

async function runExamples(): Promise<Outcome> {
  const programs = typescriptUnder(join(root, "examples"));
  const found = await twoAtATime(programs, async (program) => {
    const conditions = process.execArgv.includes(source) ? [] : [source];
    const finished = await runNode([...conditions, program], { cwd: root });
    const name = shown(root, program);
    if (finished.code !== 0) return [`${name} ended with ${finished.code}: ${printed(finished)}`];
    if (finished.stderr.trim() !== "") return [`${name} complains: ${finished.stderr.trim()}`];
    return finished.stdout.trim() === "" ? [`${name} shows nothing`] : [];
  });
  return { failures: found.flat(), notes: [`${programs.length} programs`] };
}

export const examples: Check = { name: "examples", run: runExamples };

if (import.meta.main) await runAlone(examples);
