// Prevents files that nobody reads to the end, folders that nobody overlooks, and names that say
// nothing. A long file is a missing idea: find the idea and split there.
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Check, Outcome } from "../checking/check.ts";
import { runAlone } from "../checking/run-alone.ts";
import { filesUnder, isGenerated, shown } from "../workspace/files.ts";
import { readPackages } from "../workspace/packages.ts";
import { root as workspace } from "../workspace/root.ts";

const mostLines = 400;
const usualLines = 250;
const usualShare = 0.9;
const mostFiles = 12;

/** Folders that hold one thing of a kind per file, so that their number says nothing. */
const lists = ["packages/schemas/src/law/instruments", "packages/indicators/src/rules"];

const emptyNames = /^(?:utils?|helpers?|common|misc)$/;

/** Checks lengths and names of the source of packages and scripts. */
export function checkSizes(root: string): Outcome {
  const folders = readPackages(root).map(({ folder }) => join(folder, "src"));
  const sources = folders.flatMap(handWritten);
  const files = [...sources, ...handWritten(join(root, "scripts"))];
  const lengths = files.map((file) => ({ file: shown(root, file), lines: linesOf(file) }));
  const long = lengths.filter(({ lines }) => lines > usualLines);
  const failures = [
    ...lengths
      .filter(({ lines }) => lines > mostLines)
      .map(({ file, lines }) => `${file} has ${lines} lines; ${mostLines} is the most`),
    ...tooManyLong(long, files.length),
    ...crowded(sources.map((file) => shown(root, file))),
    ...files.flatMap((file) => emptyNamesIn(shown(root, file))),
  ];
  const shares = `${long.length} of ${files.length} files over ${usualLines} lines`;
  return { failures: [...new Set(failures)], notes: [shares] };
}

function handWritten(folder: string): string[] {
  return filesUnder(folder).filter((file) => /\.[cm]?[jt]s$/.test(file) && !isGenerated(file));
}

function linesOf(file: string): number {
  return readFileSync(file, "utf8").trimEnd().split("\n").length;
}

function tooManyLong(long: readonly { file: string; lines: number }[], all: number): string[] {
  if (long.length <= all * (1 - usualShare)) return [];
  const names = long.map(({ file, lines }) => `  ${file} (${lines})`);
  const share = `${long.length} of ${all} files are over ${usualLines} lines`;
  return [`${share}; at most one in ten may be:`, ...names];
}

function crowded(sources: readonly string[]): string[] {
  const folders = Map.groupBy(sources, dirname);
  return [...folders].flatMap(([folder, files]) => {
    if (files.length <= mostFiles || lists.includes(folder)) return [];
    return [`${folder} holds ${files.length} files; split it by subject above ${mostFiles}`];
  });
}

function emptyNamesIn(file: string): string[] {
  return file.split("/").flatMap((part) => {
    const name = basename(part).replace(/\.[cm]?[jt]s$/, "");
    return emptyNames.test(name) ? [`${file}: "${name}" says nothing about what it holds`] : [];
  });
}

export const sizes: Check = { name: "sizes", run: () => checkSizes(workspace) };

if (import.meta.main) await runAlone(sizes);
