// Prevents broken behaviour: every test of every package, run from source, and of the scripts.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import * as z from "zod";
import type { Check, Outcome } from "../checking/check.ts";
import { runAlone } from "../checking/run-alone.ts";
import { printed, run } from "../processes/run.ts";
import { shown } from "../workspace/files.ts";
import { root } from "../workspace/root.ts";

const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int().default(0),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(""),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullable(),
        }),
      ),
    }),
  ),
});

type Report = z.infer<typeof report>;

async function runTests(): Promise<Outcome> {
  const folder = join(root, ".cache", "vitest");
  const file = join(folder, "report.json");
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const finished = await run("vitest", args, { cwd: root, env: { CI: "true" } });
  if (!existsSync(file)) return { failures: [printed(finished)] };
  const read = report.parse(JSON.parse(readFileSync(file, "utf8")));
  const counts = {
    passed: read.numPassedTests,
    failed: read.numFailedTests,
    skipped: read.numPendingTests + read.numTodoTests,
  };
  const all = counts.passed + counts.failed + counts.skipped;
  const failures = failuresOf(read);
  // An error outside of any test, such as a rejection that nobody awaited, stands in no result.
  if (finished.code !== 0 && failures.length === 0) failures.push(printed(finished));
  const skipped = counts.skipped > 0 ? [`${counts.skipped} skipped`] : [];
  return { failures, notes: [`${all} tests`, ...skipped], tests: counts };
}

/** A failed test by file, title and the first lines of its reason; a file that did not load too. */
function failuresOf({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0) {
      return status === "failed" ? [`${shown(root, name)}\n${beginning(message)}`] : [];
    }
    return failed.map(({ fullName, failureMessages }) => {
      return `${shown(root, name)}: ${fullName}\n${beginning(failureMessages?.join("\n") ?? "")}`;
    });
  });
}

function beginning(text: string): string {
  const lines = stripVTControlCharacters(text).split("\n").slice(0, 6);
  return lines.map((line) => `  ${line}`).join("\n");
}

export const tests: Check = { name: "tests", run: runTests };

if (import.meta.main) await runAlone(tests);
