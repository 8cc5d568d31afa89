import { type Check, outcomeOf, type TestCounts } from "./check.ts";
import { checkLine, checkOutput, closingLine, showCurrent } from "./print.ts";

/**
 * Runs checks one after the other, prints a line for each and the closing count.
 *
 * A test runner counts by its tests; where it failed and no test did, as one failure.
 */
export async function runChecks(
  checks: readonly Check[],
  print: (text: string) => void = console.log,
): Promise<TestCounts> {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const check of checks) {
    const clear = showCurrent(check.name);
    const started = performance.now();
    const outcome = await outcomeOf(check);
    clear();
    print(checkLine(check.name, outcome, performance.now() - started));
    const broken = outcome.failures.length > 0;
    if (broken) print(checkOutput(outcome));
    const { tests } = outcome;
    passed += tests ? tests.passed : broken ? 0 : 1;
    failed += tests ? Math.max(tests.failed, broken ? 1 : 0) : broken ? 1 : 0;
    skipped += tests?.skipped ?? 0;
  }
  print(`\n${closingLine({ passed, failed, skipped })}`);
  return { passed, failed, skipped };
}
