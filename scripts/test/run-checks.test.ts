import { describe, expect, it } from "vitest";
import type { Check, Outcome } from "../checking/check.ts";
import { runChecks } from "../checking/run-checks.ts";
import { printed, run } from "../processes/run.ts";
import { root } from "../workspace/root.ts";

const passing: Check = { name: "one", run: () => ({ failures: [], notes: ["3 files"] }) };
const failing: Check = { name: "two", run: () => ({ failures: ["a.ts:1 wrong\nmore"] }) };

const withTests = (outcome: Partial<Outcome>): Check => ({
  name: "tests",
  run: () => Promise.resolve({ failures: [], ...outcome }),
});

/** What is printed, seconds left out. */
async function print(...checks: Check[]): Promise<string[]> {
  const lines: string[] = [];
  await runChecks(checks, (text) => lines.push(...text.replace(/ +[\d.]+ s\b ?/g, "").split("\n")));
  return lines;
}

describe("running the checks", () => {
  it("gives each a line and ends with the count alone on its line", async () => {
    expect(await print(passing, passing)).toEqual([
      "✓ one 3 files",
      "✓ one 3 files",
      "",
      "2 passed, 0 failed",
    ]);
  });

  it("shows the output of those that failed, and goes on", async () => {
    expect(await print(failing, passing)).toEqual([
      "✗ two",
      "    a.ts:1 wrong",
      "    more",
      "✓ one 3 files",
      "",
      "1 passed, 1 failed",
    ]);
  });

  it("takes a check that breaks for one that failed", async () => {
    const broken: Check = { name: "three", run: () => Promise.reject(new Error("no such file")) };
    const lines = await print(broken, passing);
    expect(lines.slice(0, 2)).toEqual(["✗ three", "    Error: no such file"]);
    expect(lines.at(-1)).toBe("1 passed, 1 failed");
  });

  it.each([
    [{ tests: { passed: 5, failed: 0, skipped: 0 } }, "6 passed, 0 failed"],
    [{ tests: { passed: 5, failed: 0, skipped: 2 } }, "6 passed, 0 failed, 2 skipped"],
    [{ tests: { passed: 5, failed: 2, skipped: 0 }, failures: ["x"] }, "6 passed, 2 failed"],
    [{ tests: { passed: 5, failed: 0, skipped: 0 }, failures: ["crash"] }, "6 passed, 1 failed"],
  ])("counts a test runner by its tests: %j", async (outcome, line) => {
    expect((await print(passing, withTests(outcome))).at(-1)).toBe(line);
  });

  it("leaves out the end of a flood aloud", async () => {
    const flood = Array.from({ length: 50 }, (_, index) => `line ${index}`).join("\n");
    const lines = await print({ name: "flood", run: () => ({ failures: [flood] }) });
    expect(lines.slice(40, 42)).toEqual(["    line 39", "    … and 10 more lines"]);
  });

  it.each([
    ["check", "no-such-check", "'no-such-check' is no check. Checks: lint, "],
    ["fix", "x", "fix takes no arguments"],
    ["build", "x", "build takes no arguments"],
    ["docs", "x", "docs takes no arguments"],
    ["rehearse", "x", "rehearse takes no arguments"],
    ["bench", "no-such-bench", "bench does not know 'no-such-bench'."],
    ["prove", "--fast", "prove has no option --fast. Options: --ci, --write."],
  ])("%s refuses %s with one sentence and code 2", async (task, word, sentence) => {
    const args = ["--conditions=@egov-vn/source", `scripts/tasks/${task}.ts`, word];
    const finished = await run(process.execPath, args, { cwd: root });
    expect([finished.code, finished.stdout]).toEqual([2, ""]);
    expect(printed(finished)).toMatch(/^egov-vn: [^\n]+$/);
    expect(finished.stderr).toContain(sentence);
  });
});
