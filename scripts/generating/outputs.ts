import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** What a generator makes: absolute path → content. */
export type Outputs = ReadonlyMap<string, string>;

/** Writes what differs and tells which files those were. */
export function writeOutputs(outputs: Outputs): string[] {
  const stale = staleOutputs(outputs);
  for (const file of stale) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, outputs.get(file) ?? "");
  }
  return stale;
}

/** Files that are missing or say something else than their generator. */
export function staleOutputs(outputs: Outputs): string[] {
  return [...outputs]
    .filter(([file, content]) => !existsSync(file) || readFileSync(file, "utf8") !== content)
    .map(([file]) => file);
}
