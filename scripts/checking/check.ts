/** What a check found. */
export interface Outcome {
  /** Each tells what is wrong and where; none means passed. */
  readonly failures: readonly string[];
  /** Short facts for the check's line, such as what was counted or left out. */
  readonly notes?: readonly string[];
  /** Lists worth reading that fail nothing, shown when the check runs alone. */
  readonly gaps?: readonly string[];
  /** Counts of a test runner, where the check is one. */
  readonly tests?: TestCounts;
}

/** How many tests ended which way. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One gate of `pnpm check`. */
export interface Check {
  /** Name of the file, and of the argument of `pnpm check`. */
  readonly name: string;
  readonly run: () => Outcome | Promise<Outcome>;
}

/** Runs a check; one that breaks has failed. */
export async function outcomeOf(check: Check): Promise<Outcome> {
  try {
    return await check.run();
  } catch (error) {
    return { failures: [explain(error)] };
  }
}

/** The message, and the few nearest places of the stack. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s{0,8}at /.test(line));
  return [`${error.name}: ${error.message}`, ...places.slice(0, 4)].join("\n");
}
