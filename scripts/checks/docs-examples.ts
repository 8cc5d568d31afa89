// Prevents documentation that lies: every ```ts block in docstrings and guides is compiled and run,
// and each `expression; // => value` is compared. Every public function shows at least one.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Check, Outcome } from "../checking/check.ts";
import { runAlone } from "../checking/run-alone.ts";
import { type Block, blocksOfMarkdown, blocksOfSource } from "../examples/blocks.ts";
import { runExamples } from "../examples/run-examples.ts";
import { withoutExample } from "../examples/undocumented.ts";
import { filesUnder, shown, typescriptUnder } from "../workspace/files.ts";
import { readPackages } from "../workspace/packages.ts";
import { root as workspace } from "../workspace/root.ts";

/** Checks the examples of a workspace. */
export async function checkExamples(root: string, compiler?: string): Promise<Outcome> {
  const packages = readPackages(root);
  const blocks: Block[] = [
    ...packages.flatMap(({ folder }) =>
      typescriptUnder(join(folder, "src")).flatMap((file) => blocksOfSource(root, file)),
    ),
    ...pagesOf(
      root,
      packages.map(({ folder }) => folder),
    ).flatMap((file) => blocksOfMarkdown(root, file)),
  ];
  const shownOnly = blocks.filter(({ skipped }) => skipped);
  const failures = await runExamples(
    blocks.filter(({ skipped }) => !skipped),
    { root, ...(compiler !== undefined && { compiler }) },
  );
  return {
    failures: [...failures, ...withoutExample(root, packages)],
    notes: [
      `${blocks.length - shownOnly.length} blocks`,
      ...(shownOnly.length > 0 ? [`${shownOnly.length} marked no-run`] : []),
    ],
    gaps: shownOnly.map(({ file, line }) => `${file}:${line} is not run`),
  };
}

/** The pages that a reader may open: READMEs and everything under docs. */
function pagesOf(root: string, folders: readonly string[]): string[] {
  const pages = [root, ...folders, join(root, "examples")].flatMap((folder) => [
    join(folder, "README.md"),
    join(folder, "README.vi.md"),
  ]);
  const docs = filesUnder(join(root, "docs")).filter(
    (file) => file.endsWith(".md") && !shown(root, file).startsWith("docs/reference/"),
  );
  return [...pages.filter((file) => existsSync(file)), ...docs];
}

export const docsExamples: Check = {
  name: "docs-examples",
  run: () => checkExamples(workspace, join(workspace, "node_modules/typescript7/bin/tsc")),
};

if (import.meta.main) await runAlone(docsExamples);
