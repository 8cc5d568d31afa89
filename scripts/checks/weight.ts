// Prevents an application from paying for what it does not use: what one import weighs, bundled and
// compressed beside zod, stays inside its budget.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import * as z from "zod";
import type { Check, Outcome } from "../checking/check.ts";
import { runAlone } from "../checking/run-alone.ts";
import { shown } from "../workspace/files.ts";
import { root } from "../workspace/root.ts";

const budgets = z.array(
  z.strictObject({
    /** A program of one line, as a user would write it. */
    program: z.string(),
    /** Most that it may weigh, in bytes, minified and gzipped, without its peers. */
    bytes: z.int(),
  }),
);

/**
 * Bytes of a program bundled for a browser from the built packages: what loads at once. What loads
 * when it is asked for, as long lists do, is a file of its own and does not count.
 */
async function weightOf(program: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: join(root, "examples"), loader: "js" },
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    format: "esm",
    platform: "browser",
    external: ["zod"],
    outdir: join(root, ".cache", "weight"),
    absWorkingDir: root,
    write: false,
    logLevel: "silent",
  });
  const contents = new Map(outputFiles.map(({ path, contents }) => [shown(root, path), contents]));
  const wanted = new Set<string>();
  const want = (path: string): void => {
    const output = metafile.outputs[path];
    if (output === undefined || wanted.has(path)) return;
    wanted.add(path);
    for (const { kind, path: next } of output.imports) if (kind === "import-statement") want(next);
  };
  want(Object.keys(metafile.outputs).find((path) => path.endsWith("stdin.js")) ?? "");
  if (wanted.size === 0) throw new Error("esbuild wrote no entry to weigh");
  return [...wanted].reduce(
    (sum, path) => sum + gzipSync(contents.get(path) ?? new Uint8Array()).length,
    0,
  );
}

async function weigh(): Promise<Outcome> {
  const file = join(root, "scripts", "checks", "weight-budgets.json");
  const failures: string[] = [];
  const notes: string[] = [];
  for (const { program, bytes } of budgets.parse(JSON.parse(readFileSync(file, "utf8")))) {
    const weight = await weightOf(program);
    const name = /\{ (\w+)/.exec(program)?.[1] ?? program;
    notes.push(`${name} ${(weight / 1000).toFixed(1)} of ${bytes / 1000} kB`);
    if (weight > bytes) failures.push(`${program} weighs ${weight} bytes, more than ${bytes}`);
  }
  return { failures, notes };
}

export const weight: Check = { name: "weight", run: weigh };

if (import.meta.main) await runAlone(weight);
