import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as z from "zod";
import type { Packed } from "../packing/pack-packages.ts";
import { printed, run } from "../processes/run.ts";

/** A project of a user: outside the workspace, with the tarballs installed. */
export interface CleanProject {
  readonly folder: string;
  write(name: string, content: string): void;
  remove(): void;
}

const pinned = z.looseObject({ devDependencies: z.record(z.string(), z.string()) });

/** What a user of ours has besides our packages. */
const companions = ["typescript", "typescript7", "@types/node"];

/**
 * Installs tarballs the way a user would, with nothing of the workspace in reach.
 *
 * pnpm's layout gives each package only what it declares, so a forgotten dependency fails here.
 */
export async function createCleanProject(
  root: string,
  packed: readonly Packed[],
): Promise<CleanProject> {
  const folder = mkdtempSync(join(tmpdir(), "egov-vn-consumer-"));
  const project: CleanProject = {
    folder,
    write(name, content) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
  const tarballs = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const manifest = {
    private: true,
    dependencies: { ...tarballs, zod: installedVersion(root, "zod") },
    devDependencies: Object.fromEntries(companions.map((name) => [name, versionOf(root, name)])),
  };
  project.write("package.json", JSON.stringify(manifest));
  // Our packages name each other by version, which no registry has yet.
  project.write("pnpm-workspace.yaml", JSON.stringify({ overrides: tarballs, pmOnFail: "ignore" }));
  const args = ["install", "--prefer-offline", "--no-frozen-lockfile", "--reporter=append-only"];
  const finished = await run("pnpm", args, { cwd: folder, env: { CI: "true" } });
  if (finished.code !== 0) {
    project.remove();
    throw new Error(`the tarballs do not install in a clean project:\n${printed(finished)}`);
  }
  return project;
}

function versionOf(root: string, name: string): string {
  const text = readFileSync(join(root, "package.json"), "utf8");
  const version = pinned.parse(JSON.parse(text)).devDependencies[name];
  if (version === undefined) throw new Error(`package.json does not name ${name}`);
  return version;
}

function installedVersion(root: string, name: string): string {
  const text = readFileSync(join(root, "node_modules", name, "package.json"), "utf8");
  return z.looseObject({ version: z.string() }).parse(JSON.parse(text)).version;
}
