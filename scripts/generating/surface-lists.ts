import { join } from "node:path";
import { programOf } from "../source/program.ts";
import { exportedBy } from "../source/surface.ts";
import { readPackages } from "../workspace/packages.ts";
import type { Outputs } from "./outputs.ts";

/** `surface.txt` of every package: a line `entry name kind` for each name that it offers. */
export function surfaceLists(root: string): Outputs {
  const packages = readPackages(root);
  const program = programOf(root, packages);
  return new Map(
    packages.map(({ folder, entries }) => {
      const lines = entries.flatMap((entry) =>
        exportedBy(program, entry).map(({ name, kind }) => `${entry.name} ${name} ${kind}\n`),
      );
      return [join(folder, "surface.txt"), lines.join("")] as const;
    }),
  );
}
