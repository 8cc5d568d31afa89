// Prevents a package from reaching where it must not: into another package's files, into a package
// that the architecture does not let it see, into Node where a browser has to run it, into a
// dependency that it does not declare, or in a circle.
import { builtinModules } from "node:module";
import type { Check, Outcome } from "../checking/check.ts";
import { runAlone } from "../checking/run-alone.ts";
import { importCycles, packageCycles } from "../source/cycles.ts";
import { type Import, importsOf } from "../source/imports.ts";
import { parseFile } from "../source/parse.ts";
import { type Place, placesOf } from "../source/places.ts";
import { shown } from "../workspace/files.ts";
import { type Package, readPackages } from "../workspace/packages.ts";
import { root as workspace } from "../workspace/root.ts";

const scope = "@egov-vn/";

/** Who may import whom. A package that is not named here may import none of ours. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  schemas: [],
  indicators: ["schemas"],
  contracts: ["schemas"],
  client: ["schemas", "contracts"],
  sandbox: ["schemas", "contracts"],
  cli: ["schemas", "indicators", "contracts", "client", "sandbox"],
};

/** What the tests of a package may import besides. */
const testsMayImport: Readonly<Record<string, readonly string[]>> = { client: ["sandbox"] };

/** The parts of packages that run on Node only; everything else also runs in a browser. */
const nodeParts = [
  "packages/cli/src/",
  "packages/sandbox/src/",
  "packages/client/src/node/",
  "packages/client/src/sync/",
  "packages/client/src/receive/",
  "packages/indicators/src/compute/node/",
];

/** Checks every import of the workspace in a folder. */
export function checkBoundaries(root: string): Outcome {
  const packages = readPackages(root);
  const failures: string[] = packageCycles(packages);
  let files = 0;
  for (const place of placesOf(root, packages)) {
    for (const file of place.files) {
      files += 1;
      const name = shown(root, file);
      for (const found of importsOf(parseFile(file))) {
        const wrong = objection(found, { place, file: name, packages });
        if (wrong !== undefined) failures.push(`${name}:${found.line} ${wrong}`);
      }
    }
  }
  failures.push(...importCycles(root, packages));
  return { failures, notes: [`${files} files`] };
}

interface Where {
  readonly place: Place;
  readonly file: string;
  readonly packages: readonly Package[];
}

function objection({ specifier }: Import, where: Where): string | undefined {
  if (specifier.startsWith(".")) return relativeObjection(specifier, where);
  if (specifier.startsWith("node:")) return nodeObjection(specifier, where);
  if (builtinModules.includes(specifier)) return `imports "${specifier}": write node:${specifier}`;
  if (specifier.startsWith(scope)) return ownObjection(specifier, where);
  return dependencyObjection(specifier, where);
}

function relativeObjection(specifier: string, { place, file }: Where): string | undefined {
  const target = new URL(specifier, `file:///${file}`).pathname.slice(1);
  if (place.reach.some((folder) => target.startsWith(`${folder}/`))) return undefined;
  return `imports "${specifier}", outside ${place.reach.join(" and ")}: use the package's public name`;
}

function nodeObjection(specifier: string, { place, file }: Where): string | undefined {
  const allowed = place.kind !== "source" || nodeParts.some((part) => file.startsWith(part));
  return allowed ? undefined : `imports "${specifier}", but this part also runs in browsers`;
}

function ownObjection(specifier: string, where: Where): string | undefined {
  const { place, packages } = where;
  const [, id = "", ...rest] = specifier.split("/");
  const target = packages.find((each) => each.id === id);
  if (target === undefined) return `imports "${specifier}", which is no package of this workspace`;
  const key = rest.length === 0 ? "." : `./${rest.join("/")}`;
  if (!exportsOf(target).some((name) => matches(name, key))) {
    return `imports "${specifier}", which is not in the exports of ${target.name}`;
  }
  const { owner } = place;
  if (owner === undefined) return dependencyObjection(target.name, where, specifier);
  // A package's tests may call it by its public name, as its users do.
  if (owner.id === id && place.kind === "tests") return undefined;
  const allowed = [
    ...(mayImport[owner.id] ?? []),
    ...(place.kind === "tests" ? (testsMayImport[owner.id] ?? []) : []),
  ];
  if (!allowed.includes(id)) return `imports "${specifier}": ${owner.id} may not see ${id}`;
  return dependencyObjection(target.name, where, specifier);
}

/** A dependency that is used has to be declared where the code that uses it is published. */
function dependencyObjection(
  specifier: string,
  { place }: Where,
  written: string = specifier,
): string | undefined {
  const parts = specifier.split("/");
  const name = specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? "");
  if (place.declared.includes(name)) return undefined;
  return `imports "${written}", which ${place.manifest} does not declare`;
}

function exportsOf({ manifest }: Package): string[] {
  return Object.keys(manifest.exports);
}

function matches(name: string, key: string): boolean {
  if (!name.includes("*")) return name === key;
  const [before = "", after = ""] = name.split("*");
  return key.startsWith(before) && key.endsWith(after) && key.length > name.length - 1;
}

export const boundaries: Check = { name: "boundaries", run: () => checkBoundaries(workspace) };

if (import.meta.main) await runAlone(boundaries);
