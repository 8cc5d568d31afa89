import { type Check, outcomeOf } from "./check.ts";
import { checkLine, checkOutput } from "./print.ts";

/** Runs one check from the prompt, with all it has to say. */
export async function runAlone(check: Check): Promise<void> {
  const started = performance.now();
  const outcome = await outcomeOf(check);
  for (const gap of outcome.gaps ?? []) console.log(`  ${gap}`);
  if (outcome.failures.length > 0) console.log(checkOutput(outcome));
  console.log(checkLine(check.name, outcome, performance.now() - started));
  process.exitCode = outcome.failures.length > 0 ? 1 : 0;
}
