// Prevents a package that passes its tests from source and cannot be built: ESM, CommonJS and the
// declarations of both, in dependency order, each from the built declarations of those before.
import { buildPackages } from "../build/build-packages.ts";
import type { Check, Outcome } from "../checking/check.ts";
import { runAlone } from "../checking/run-alone.ts";
import { root } from "../workspace/root.ts";

async function run(): Promise<Outcome> {
  const built = await buildPackages(root);
  const reused = built.filter(({ reused }) => reused).length;
  return {
    failures: built.flatMap(({ failure }) => failure ?? []),
    notes: [`${built.length} packages`, ...(reused > 0 ? [`${reused} unchanged`] : [])],
  };
}

export const build: Check = { name: "build", run };

if (import.meta.main) await runAlone(build);
