// Prevents a public name from appearing, going or changing its nature unnoticed: what every entry
// offers is a committed list, `surface.txt` of each package. Also refuses what would widen the
// surface by accident (default exports, `export *`) and code that runs when a module is imported.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Check, Outcome } from "../checking/check.ts";
import { runAlone } from "../checking/run-alone.ts";
import { writeOutputs } from "../generating/outputs.ts";
import { surfaceLists } from "../generating/surface-lists.ts";
import { parseFile } from "../source/parse.ts";
import { sideEffects } from "../source/side-effects.ts";
import { wideExports } from "../source/wide-exports.ts";
import { shown, typescriptUnder } from "../workspace/files.ts";
import { type Package, readPackages } from "../workspace/packages.ts";
import { root as workspace } from "../workspace/root.ts";

/** Compares the surface of every package with its list. */
export function checkSurface(root: string): Outcome {
  const lists = surfaceLists(root);
  const differences = [...lists].flatMap(([file, content]) => {
    const committed = existsSync(file) ? readFileSync(file, "utf8") : "";
    return difference(shown(root, file), committed, content);
  });
  const unknown = [...lists].flatMap(([file, content]) =>
    content
      .split("\n")
      .filter((line) => line.endsWith(" unknown"))
      .map((line) => `${shown(root, file)}: "${line}" is exported and declared nowhere`),
  );
  const sources = readPackages(root).flatMap((each) => checkSources(root, each));
  const names = [...lists.values()].join("").split("\n").length - lists.size;
  return {
    failures: [...differences, ...unknown, ...sources],
    notes: [`${Math.max(names, 0)} names`],
  };
}

function difference(file: string, committed: string, content: string): string[] {
  const before = new Set(committed.split("\n").filter(Boolean));
  const after = new Set(content.split("\n").filter(Boolean));
  const gone = [...before].filter((line) => !after.has(line)).map((line) => `  - ${line}`);
  const come = [...after].filter((line) => !before.has(line)).map((line) => `  + ${line}`);
  if (gone.length + come.length > 0) {
    return [`${file} differs (pnpm fix writes it):`, ...gone, ...come];
  }
  return committed === content ? [] : [`${file} is not in order (pnpm fix writes it)`];
}

function checkSources(root: string, { folder, manifest, commands }: Package): string[] {
  const declared = manifest.sideEffects === false;
  const failures = declared ? [] : [`${shown(root, folder)}: "sideEffects" must be false`];
  const programs = commands.map(({ source }) => source);
  for (const file of typescriptUnder(join(folder, "src"))) {
    const source = parseFile(file);
    const found = programs.includes(file)
      ? wideExports(source)
      : [...wideExports(source), ...sideEffects(source)];
    failures.push(...found.map(({ line, what }) => `${shown(root, file)}:${line} ${what}`));
  }
  return failures;
}

export const surface: Check = { name: "surface", run: () => checkSurface(workspace) };

if (import.meta.main) {
  if (process.argv.includes("--update")) writeOutputs(surfaceLists(workspace));
  await runAlone(surface);
}
