import { existsSync } from "node:fs";
import { join } from "node:path";
import { shown, typescriptUnder } from "../workspace/files.ts";
import { type Manifest, type Package, readManifest } from "../workspace/packages.ts";

/** A set of files with the same rights to import. */
export interface Place {
  readonly kind: "source" | "tests" | "settings" | "examples" | "scripts";
  /** The package that owns the files, for source, tests and settings. */
  readonly owner: Package | undefined;
  readonly files: readonly string[];
  /** Folders that relative imports may lead to, from the workspace. */
  readonly reach: readonly string[];
  /** Names of dependencies that may be imported. */
  readonly declared: readonly string[];
  /** The package.json that declares them, as shown to a reader. */
  readonly manifest: string;
}

/** The places of a workspace that hold code. */
export function placesOf(root: string, packages: readonly Package[]): Place[] {
  const ofRoot = existsSync(join(root, "package.json")) ? declaredIn(readManifest(root)) : [];
  return [
    ...packages.flatMap((owner) => placesOfPackage(root, owner, ofRoot)),
    ...placeOfExamples(root),
    ...placesOfScripts(root, ofRoot),
  ];
}

/** Proofs and benches test the packages from the inside, so they may look there. */
function placesOfScripts(root: string, declared: readonly string[]): Place[] {
  const shared = { kind: "scripts", owner: undefined, declared, manifest: "package.json" } as const;
  const files = typescriptUnder(join(root, "scripts"));
  const insiders = files.filter((file) => /^scripts\/(?:proofs|bench)\//.test(shown(root, file)));
  return [
    { ...shared, files: files.filter((file) => !insiders.includes(file)), reach: ["scripts"] },
    { ...shared, files: insiders, reach: ["scripts", "packages"] },
  ];
}

function placesOfPackage(root: string, owner: Package, ofRoot: readonly string[]): Place[] {
  const folder = shown(root, owner.folder);
  const manifest = `${folder}/package.json`;
  const forUsers = declaredIn({ ...owner.manifest, devDependencies: {} });
  const forTests = [...declaredIn(owner.manifest), ...ofRoot];
  const settings = join(owner.folder, "tsup.config.ts");
  const shared = { owner, manifest };
  return [
    {
      ...shared,
      kind: "source",
      files: typescriptUnder(join(owner.folder, "src")),
      reach: [`${folder}/src`],
      declared: forUsers,
    },
    {
      ...shared,
      kind: "tests",
      files: typescriptUnder(join(owner.folder, "test")),
      reach: [`${folder}/src`, `${folder}/test`],
      declared: forTests,
    },
    {
      ...shared,
      kind: "settings",
      files: existsSync(settings) ? [settings] : [],
      reach: ["scripts/build"],
      declared: forTests,
    },
  ];
}

function placeOfExamples(root: string): Place[] {
  const folder = join(root, "examples");
  if (!existsSync(join(folder, "package.json"))) return [];
  return [
    {
      kind: "examples",
      owner: undefined,
      files: typescriptUnder(folder),
      reach: ["examples"],
      declared: declaredIn(readManifest(folder)),
      manifest: "examples/package.json",
    },
  ];
}

function declaredIn(manifest: Manifest): string[] {
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = manifest;
  return Object.keys({
    ...dependencies,
    ...devDependencies,
    ...peerDependencies,
    ...optionalDependencies,
  });
}
