// Prevents what must not be committed in any text: tests left on or off, debts without an issue,
// silenced checkers, paths of one machine, and hosts of a package registry.
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, extname } from "node:path";
import type { Check, Outcome } from "../checking/check.ts";
import { runAlone } from "../checking/run-alone.ts";
import { run } from "../processes/run.ts";
import { shown } from "../workspace/files.ts";
import { root as workspace } from "../workspace/root.ts";
import { trackedFiles } from "../workspace/tracked.ts";

/** Something that no text may hold. */
interface Forbidden {
  readonly what: string;
  readonly pattern: RegExp;
  /** Files that may hold it all the same, each with its reason in a comment. */
  readonly allowed?: readonly string[];
}

// These two have to name what they forbid.
const ourselves = ["scripts/checks/prose.ts", "scripts/test/prose.test.ts"];

const always: readonly Forbidden[] = [
  { what: "a test run alone", pattern: /\b(?:it|test|describe|suite)\.only\(/ },
  { what: "a test left out", pattern: /\b(?:it|test|describe|suite)\.(?:skip|todo)\(/ },
  {
    what: "a debt without an issue (write #123 beside it)",
    pattern: /\b(?:TODO|FIXME|XXX)\b(?!.*#\d)/,
  },
  {
    what: "a silenced checker",
    pattern: /@ts-(?:ignore|expect-error|nocheck)|eslint-disable|biome-ignore/,
  },
  {
    what: "a path of one machine",
    pattern: /(?<![\w.:/}-])(?:\/(?:root|work|home\/\w+|Users\/\w+)\/|[A-Z]:\\+Users\\)/,
  },
  {
    what: "the host of a registry",
    pattern: /https?:\/\/(?:[\w-]+\.)*(?:registry|npmjs|verdaccio|artifactory|nexus)[\w.-]*/,
  },
];

const binary = new Set([".png", ".jpg", ".gif", ".ico", ".xlsx", ".woff2", ".pdf", ".gz", ".zip"]);

/** Checks texts, against the machine's own paths and hosts too. */
export function checkProse(
  root: string,
  files: readonly string[],
  machine: readonly string[],
): Outcome {
  const failures: string[] = [];
  const texts = files.filter((file) => !binary.has(extname(file)));
  const own = machine.map((part) => ({ what: "a path or host of this machine", part }));
  for (const file of texts) {
    const name = shown(root, file);
    const forbidden = always.filter(
      ({ allowed }) => ![...ourselves, ...(allowed ?? [])].includes(name),
    );
    for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
      const found = [
        ...forbidden.filter(({ pattern }) => pattern.test(line)),
        ...own.filter(({ part }) => line.includes(part)),
      ];
      failures.push(...found.map(({ what }) => `${name}:${index + 1} ${what}`));
    }
  }
  return { failures, notes: [`${texts.length} files`] };
}

/** Words that betray this machine: its folders, and the host it installs from. */
async function wordsOfMachine(root: string): Promise<string[]> {
  const { stdout } = await run("pnpm", ["config", "get", "registry"], { cwd: root });
  const host = URL.canParse(stdout.trim()) ? new URL(stdout.trim()).hostname : "";
  const folders = [`${homedir()}/`, `${dirname(root)}/`];
  // A short folder such as `/` or `/src/` would be found in any text.
  return [...folders.filter((folder) => folder.length > 6), host].filter(Boolean);
}

export const prose: Check = {
  name: "prose",
  run: async () =>
    checkProse(workspace, await trackedFiles(workspace), await wordsOfMachine(workspace)),
};

if (import.meta.main) await runAlone(prose);
