import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { printed, run } from "../processes/run.ts";
import { filesUnder } from "../workspace/files.ts";
import { ownDependencies, type Package, readPackages } from "../workspace/packages.ts";
import { digestOf } from "./digest.ts";
import { leanDeclarations } from "./lean-declarations.ts";

/** How the build of one package ended. */
export interface Built {
  readonly id: string;
  readonly failure: string | undefined;
  /** Nothing it is made from had changed since the last build. */
  readonly reused: boolean;
}

const stampSchema = z.object({ input: z.string(), output: z.string() });

/**
 * Builds packages in dependency order, each with its own tsup.config.ts.
 *
 * One after the other, since declarations are made from the built declarations of the packages
 * before; a package whose dependency failed is not tried. What has not changed is not built again.
 */
export async function buildPackages(root: string): Promise<Built[]> {
  const packages = readPackages(root);
  const built: Built[] = [];
  for (const each of packages) {
    const blocking = ownDependencies(each, packages).find(({ id }) =>
      built.some((other) => other.id === id && other.failure !== undefined),
    );
    built.push(
      blocking === undefined
        ? await buildPackage(root, each, packages)
        : { id: each.id, reused: false, failure: `${each.id}: not built, ${blocking.id} failed` },
    );
  }
  return built;
}

async function buildPackage(
  root: string,
  each: Package,
  packages: readonly Package[],
): Promise<Built> {
  const dist = join(each.folder, "dist");
  const stampFile = join(root, ".cache", "build", `${each.id}.json`);
  const input = digestOf(inputsOf(root, each, packages));
  const stamp = readStamp(stampFile);
  if (stamp?.input === input && stamp.output === digestOf(filesUnder(dist))) {
    return { id: each.id, reused: true, failure: undefined };
  }
  rmSync(dist, { recursive: true, force: true });
  const finished = await run("tsup", ["--config", "tsup.config.ts"], { cwd: each.folder });
  const missing = missingOutputs(each);
  if (finished.code !== 0 || missing.length > 0) {
    rmSync(stampFile, { force: true });
    const lacks = missing.length > 0 ? `\nmissing in dist: ${missing.join(", ")}` : "";
    return { id: each.id, reused: false, failure: `${each.id}: ${printed(finished)}${lacks}` };
  }
  for (const file of filesUnder(dist).filter((name) => /\.d\.c?ts$/.test(name))) {
    writeFileSync(file, leanDeclarations(readFileSync(file, "utf8")));
  }
  mkdirSync(join(root, ".cache", "build"), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ input, output: digestOf(filesUnder(dist)) }));
  return { id: each.id, reused: false, failure: undefined };
}

/** Everything that decides what comes out: sources, declarations of others, configuration. */
function inputsOf(root: string, each: Package, packages: readonly Package[]): string[] {
  const declarations = ownDependencies(each, packages).flatMap(({ folder }) =>
    filesUnder(join(folder, "dist")).filter((file) => file.endsWith(".ts")),
  );
  const settings = ["package.json", "tsconfig.json", "tsup.config.ts"].map((file) =>
    join(each.folder, file),
  );
  const shared = [join(root, "tsconfig.base.json"), join(root, "pnpm-lock.yaml")];
  const files = [...filesUnder(join(each.folder, "src")), ...declarations, ...settings, ...shared];
  return [...files, ...filesUnder(join(root, "scripts", "build"))].filter((file) =>
    existsSync(file),
  );
}

/** Built files that a package promises and that are not there. */
export function missingOutputs(each: Package): string[] {
  const dist = join(each.folder, "dist");
  return expectedFiles(each).filter((file) => !existsSync(join(dist, file)));
}

function expectedFiles({ entries, commands }: Package): string[] {
  return [
    ...entries.flatMap(({ output }) =>
      [".js", ".cjs", ".d.ts", ".d.cts"].map((ending) => output + ending),
    ),
    ...commands.map(({ output }) => `${output}.js`),
  ];
}

function readStamp(file: string): z.infer<typeof stampSchema> | undefined {
  if (!existsSync(file)) return undefined;
  return stampSchema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
}
