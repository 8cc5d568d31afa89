import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as z from "zod";

const ranges = z.record(z.string(), z.string()).default({});
const target = z.looseObject({
  "@egov-vn/source": z.string().optional(),
  import: z.looseObject({ types: z.string(), default: z.string() }).optional(),
});

const manifest = z.looseObject({
  name: z.string(),
  version: z.string().default("0.0.0"),
  sideEffects: z.unknown().optional(),
  exports: z.record(z.string(), z.union([z.string(), target])).default({}),
  bin: z.record(z.string(), z.string()).default({}),
  dependencies: ranges,
  devDependencies: ranges,
  peerDependencies: ranges,
  optionalDependencies: ranges,
});

/** What the scripts read of a package.json. */
export type Manifest = z.infer<typeof manifest>;

/** A public entry: an import name with the source behind it. */
export interface Entry {
  /** `.`, `law`, `compute/node`. */
  readonly name: string;
  /** What a user writes: `@egov-vn/schemas/law`. */
  readonly specifier: string;
  /** Absolute path of the source file. */
  readonly source: string;
  /** Name of the built file without extension, relative to dist: `law`. */
  readonly output: string;
}

/** A command: `egov`, from `src/main.ts` to `dist/main.js`. */
export interface Command {
  readonly name: string;
  readonly source: string;
  readonly output: string;
}

/** A package of the workspace. */
export interface Package {
  /** Folder name: `schemas`. */
  readonly id: string;
  /** Published name: `@egov-vn/schemas`. */
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
  readonly entries: readonly Entry[];
  readonly commands: readonly Command[];
}

/** Reads one package.json. */
export function readManifest(folder: string): Manifest {
  return manifest.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
}

/** The packages of a workspace, those that others depend on first. */
export function readPackages(root: string): Package[] {
  const folder = join(root, "packages");
  const found = readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, "package.json")))
    .sort()
    .map((id) => readPackage(join(folder, id)));
  return inDependencyOrder(found);
}

function readPackage(folder: string): Package {
  const read = readManifest(folder);
  return {
    id: basename(folder),
    name: read.name,
    folder,
    manifest: read,
    entries: entriesOf(folder, read),
    commands: Object.entries(read.bin).map(([name, file]) => {
      const output = withoutExtension(file);
      return { name, output, source: join(folder, "src", `${output}.ts`) };
    }),
  };
}

function entriesOf(folder: string, { name, exports }: Manifest): Entry[] {
  return Object.entries(exports).flatMap(([key, value]) => {
    if (typeof value === "string") return [];
    const source = value["@egov-vn/source"];
    const built = value.import?.default;
    if (source === undefined || built === undefined) return [];
    const short = key === "." ? "." : key.slice(2);
    return [
      {
        name: short,
        specifier: short === "." ? name : `${name}/${short}`,
        source: join(folder, source),
        output: withoutExtension(built),
      },
    ];
  });
}

/** `./dist/compute/node.js` is `compute/node`. */
function withoutExtension(file: string): string {
  return file.replace(/^\.\/dist\//, "").replace(/\.[cm]?js$/, "");
}

/** Packages of ours that a package needs to run. */
export function ownDependencies(of: Package, all: readonly Package[]): Package[] {
  const { dependencies, peerDependencies, optionalDependencies } = of.manifest;
  const names = { ...dependencies, ...peerDependencies, ...optionalDependencies };
  return all.filter((other) => other.name in names);
}

function inDependencyOrder(packages: readonly Package[]): Package[] {
  const ordered: Package[] = [];
  const visit = (at: Package, path: readonly Package[]): void => {
    // A cycle is reported by the check of boundaries; the order just has to end.
    if (ordered.includes(at) || path.includes(at)) return;
    for (const next of ownDependencies(at, packages)) visit(next, [...path, at]);
    ordered.push(at);
  };
  for (const each of packages) visit(each, []);
  return ordered;
}
