// Prevents unformatted code and the mistakes that Biome knows; `pnpm fix` mends most of them.
import type { Check, Outcome } from "../checking/check.ts";
import { runAlone } from "../checking/run-alone.ts";
import { printed, run } from "../processes/run.ts";
import { root } from "../workspace/root.ts";

async function checkLint(): Promise<Outcome> {
  // Warnings count: a rule is either on or off.
  const finished = await run(
    "biome",
    ["ci", "--error-on-warnings", "--max-diagnostics=40", "--colors=off"],
    {
      cwd: root,
    },
  );
  const checked = /Checked (\d+) files/.exec(printed(finished))?.[1];
  return {
    failures: finished.code === 0 ? [] : [printed(finished)],
    notes: checked === undefined ? [] : [`${checked} files`],
  };
}

export const lint: Check = { name: "lint", run: checkLint };

if (import.meta.main) await runAlone(lint);
