import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Every file under a folder, absolute and sorted; none when the folder is not there. */
export function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.split(sep).includes("node_modules"))
    .sort();
}

/** Every TypeScript file under a folder. */
export function typescriptUnder(folder: string): string[] {
  return filesUnder(folder).filter((file) => file.endsWith(".ts"));
}

/** A path as reports and lists show it: from the workspace, with forward slashes. */
export function shown(root: string, file: string): string {
  return relative(root, file).split(sep).join("/");
}

/** Whether a file was written by a generator. */
export function isGenerated(file: string): boolean {
  return file.split(sep).includes("generated");
}
