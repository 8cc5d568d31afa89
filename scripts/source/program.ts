import { existsSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Package } from "../workspace/packages.ts";

/** The types of everything that the packages of a workspace offer. */
export function programOf(root: string, packages: readonly Package[]): ts.Program {
  const sources = packages.flatMap(({ entries }) => entries.map(({ source }) => source));
  return ts.createProgram(sources.filter(existsSync), optionsOf(root));
}

function optionsOf(root: string): ts.CompilerOptions {
  const file = join(root, "tsconfig.base.json");
  const fallback = { module: ts.ModuleKind.NodeNext, strict: true, noEmit: true };
  if (!existsSync(file)) return { ...fallback, allowImportingTsExtensions: true };
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, root).options;
}
