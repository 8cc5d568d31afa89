import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Options } from "tsup";
import { typescriptUnder } from "../workspace/files.ts";
import { type Command, type Entry, type Package, readPackages } from "../workspace/packages.ts";
import { root } from "../workspace/root.ts";

/** How the package in a folder is built: its entries as libraries, its commands as programs. */
export function packageBuild(folder: string): Options[] {
  const found = readPackages(root).find((each) => each.folder === folder);
  if (found === undefined) throw new TypeError(`There is no package in ${folder}.`);
  return [modulesOf(found), commonJsOf(found), typesOf(found), ...programsOf(found)];
}

const shared: Options = {
  outDir: "dist",
  target: "node22",
  platform: "neutral",
  sourcemap: true,
  // Rollup writes the CommonJS twins then; tsup's own way rewrites `?.` and `??` into slow calls
  // and leaves `import.meta` in.
  treeshake: true,
  removeNodeProtocol: false,
  // Vietnamese text stays readable, and takes two or three bytes a letter instead of six.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  // The build script empties dist once; two configurations side by side would empty each other's.
  clean: false,
  silent: true,
};

/**
 * Every module by itself: a bundler drops a module that nobody asks for, but keeps the calls at the
 * top of one that it needs, so one file for all would weigh what all weigh.
 */
function modulesOf({ folder, entries }: Package): Options {
  const asked = new Set(entries.map(({ source }) => source));
  const modules = typescriptUnder(join(folder, "src"))
    .filter((source) => !asked.has(source) && !source.endsWith("main.ts"))
    .map((source) => [
      `modules/${relative(join(folder, "src"), source).replace(/\.ts$/, "")}`,
      source,
    ]);
  return {
    ...shared,
    entry: { ...entriesByOutput(entries), ...Object.fromEntries(modules) },
    format: ["esm"],
    splitting: true,
    external: [/^node:/],
  };
}

/** Entries share their modules: a schema of one entry has to be the same schema in another. */
function commonJsOf({ entries }: Package): Options {
  return {
    ...shared,
    entry: entriesByOutput(entries),
    format: ["cjs"],
    splitting: true,
    external: [/^node:/],
  };
}

function typesOf({ entries }: Package): Options {
  return {
    ...shared,
    entry: entriesByOutput(entries),
    format: ["esm", "cjs"],
    external: [/^node:/],
    dts: {
      only: true,
      // Types come from the built declarations of the other packages, as users will read them.
      compilerOptions: { customConditions: [], noEmit: false },
    },
  };
}

function programsOf({ commands }: Package): Options[] {
  const plain = commands.filter(({ source }) => existsSync(source) && !startsWithShebang(source));
  const ready = commands.filter(({ source }) => existsSync(source) && startsWithShebang(source));
  const program = (part: readonly Command[], banner: Options["banner"]): Options[] =>
    part.length === 0
      ? []
      : [
          {
            ...shared,
            entry: entriesByOutput(part),
            format: ["esm"],
            platform: "node",
            ...(banner && { banner }),
          },
        ];
  return [...program(plain, { js: "#!/usr/bin/env node" }), ...program(ready, undefined)];
}

function startsWithShebang(file: string): boolean {
  return readFileSync(file, "utf8").startsWith("#!");
}

function entriesByOutput(parts: readonly (Entry | Command)[]): Record<string, string> {
  return Object.fromEntries(parts.map(({ output, source }) => [output, source]));
}
