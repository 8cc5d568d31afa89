// Prevents a package that works here and nowhere else: the tarballs are installed in a clean
// project, loaded by import and by require, compiled against under every module mode with library
// checks on, their nested types looked at, and the installed `egov` is run.
import { missingOutputs } from "../build/build-packages.ts";
import type { Check, Outcome } from "../checking/check.ts";
import { runAlone } from "../checking/run-alone.ts";
import { runConsumer } from "../consumer/run-consumer.ts";
import { readPackages } from "../workspace/packages.ts";
import { root } from "../workspace/root.ts";

async function checkConsumer(): Promise<Outcome> {
  const unbuilt = readPackages(root).filter((each) => missingOutputs(each).length > 0);
  if (unbuilt.length > 0) return { failures: unbuilt.map(({ id }) => `${id} is not built`) };
  const { deepTypes } = await import("../consumer/deep-types.ts");
  // The older compiler takes five times as long; `pnpm rehearse` runs both.
  const failures = await runConsumer(root, { deep: deepTypes, compilers: ["typescript7"] });
  return { failures };
}

export const consumer: Check = { name: "consumer", run: checkConsumer };

if (import.meta.main) await runAlone(consumer);
