// Prevents dead weight: files, exports and dependencies that nothing uses, dependencies that are
// used and not declared, and peers that do not fit each other.
import type { Check, Outcome } from "../checking/check.ts";
import { runAlone } from "../checking/run-alone.ts";
import { printed, run } from "../processes/run.ts";
import { root } from "../workspace/root.ts";

async function checkDeadWeight(): Promise<Outcome> {
  const unused = await run("knip", ["--no-progress", "--no-config-hints"], { cwd: root });
  const peers = await run("pnpm", ["peers", "check"], { cwd: root });
  return { failures: [unused, peers].filter(({ code }) => code !== 0).map(printed) };
}

export const knip: Check = { name: "knip", run: checkDeadWeight };

if (import.meta.main) await runAlone(knip);
