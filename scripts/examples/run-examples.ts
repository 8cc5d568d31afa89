import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { printed, run, runNode } from "../processes/run.ts";
import type { Block } from "./blocks.ts";
import { toModule } from "./to-module.ts";

const runner = join(import.meta.dirname, "run-modules.ts");
const exampleModule = join(import.meta.dirname, "example.ts");

/** Where the modules are written, under the workspace so that its packages are found. */
export interface Workplace {
  readonly root: string;
  /** The compiler to check the examples' types with; none leaves types unchecked. */
  readonly compiler?: string;
}

const message = z.object({
  index: z.int().optional(),
  line: z.int().optional(),
  message: z.string().optional(),
  finished: z.int().optional(),
});

/** Runs blocks and tells each failure with file and line. */
export async function runExamples(blocks: readonly Block[], place: Workplace): Promise<string[]> {
  const folder = join(place.root, ".cache", "examples");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), `{ "type": "module" }\n`);
  copyFileSync(exampleModule, join(folder, "example.ts"));
  const failures: string[] = [];
  const files = blocks.map((block, index) => {
    const { text, stray } = toModule(block);
    failures.push(...stray.map((line) => `${block.file}:${line} this // => compares nothing`));
    const file = join(folder, `${String(index).padStart(4, "0")}.ts`);
    writeFileSync(
      file,
      `import { example as $example } from "./example.ts"; void $example; ${text}`,
    );
    return file;
  });
  failures.push(...(await typeErrors(folder, files, { blocks, place })));
  failures.push(...(await runtimeErrors(folder, files, blocks)));
  return failures;
}

async function runtimeErrors(
  folder: string,
  files: readonly string[],
  blocks: readonly Block[],
): Promise<string[]> {
  const list = join(folder, "modules.json");
  writeFileSync(list, JSON.stringify(files));
  const finished = await runNode([runner, list], { cwd: folder });
  const messages = finished.stdout
    .split("\u001e")
    .slice(1)
    .map((text) => message.parse(JSON.parse(text.split("\n")[0] ?? "")));
  const failures = messages.flatMap(({ index, line, message: what }) => {
    const block = index === undefined ? undefined : blocks[index];
    return block === undefined ? [] : [`${block.file}:${line ?? block.line} ${what}`];
  });
  const complete = messages.some(({ finished: count }) => count === files.length);
  return complete ? failures : [...failures, `the examples stopped early: ${printed(finished)}`];
}

/** An example that does not compile is no example, even if it runs. */
async function typeErrors(
  folder: string,
  files: readonly string[],
  { blocks, place }: { readonly blocks: readonly Block[]; readonly place: Workplace },
): Promise<string[]> {
  if (place.compiler === undefined || files.length === 0) return [];
  const project = {
    extends: "../../tsconfig.base.json",
    compilerOptions: { types: ["node"], noUnusedLocals: false },
    files,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(project));
  const args = [place.compiler, "-p", join(folder, "tsconfig.json"), "--pretty", "false"];
  const finished = await run(process.execPath, args, { cwd: folder });
  if (finished.code === 0) return [];
  const lines = finished.stdout.split("\n").flatMap((text) => {
    const found = /^(\d{4})\.ts\((\d{1,6}),\d{1,6}\): (.*)$/.exec(text);
    const block = found === null ? undefined : blocks[Number(found[1])];
    if (found === null || block === undefined) return [];
    return [`${block.file}:${block.line + Number(found[2]) - 1} ${found[3]}`];
  });
  return lines.length > 0 ? lines : [`examples do not compile: ${printed(finished)}`];
}
