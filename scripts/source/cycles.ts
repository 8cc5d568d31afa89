import { dirname, resolve } from "node:path";
import { shown, typescriptUnder } from "../workspace/files.ts";
import { ownDependencies, type Package } from "../workspace/packages.ts";
import { importsOf } from "./imports.ts";
import { parseFile } from "./parse.ts";

/** Packages that need each other in a circle, by their package.json. */
export function packageCycles(packages: readonly Package[]): string[] {
  const graph = new Map(
    packages.map((each) => [each.name, ownDependencies(each, packages).map(({ name }) => name)]),
  );
  return cyclesIn(graph).map((cycle) => `packages in a circle: ${cycle.join(" → ")}`);
}

/** Source files that need each other in a circle at run time; types alone do no harm. */
export function importCycles(root: string, packages: readonly Package[]): string[] {
  return packages.flatMap(({ folder }) => {
    const files = typescriptUnder(resolve(folder, "src"));
    const graph = new Map(files.map((file) => [file, runtimeImports(file)]));
    return cyclesIn(graph).map(
      (cycle) => `files in a circle: ${cycle.map((file) => shown(root, file)).join(" → ")}`,
    );
  });
}

function runtimeImports(file: string): string[] {
  return importsOf(parseFile(file))
    .filter(({ specifier, typeOnly }) => specifier.startsWith(".") && !typeOnly)
    .map(({ specifier }) => resolve(dirname(file), specifier));
}

/** One cycle for every back edge met on a walk through the graph, first node repeated at the end. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  const walk = (node: string, path: readonly string[]): void => {
    const seen = path.indexOf(node);
    if (seen >= 0) cycles.push([...path.slice(seen), node]);
    if (seen >= 0 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) walk(next, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) walk(node, []);
  return cycles;
}
