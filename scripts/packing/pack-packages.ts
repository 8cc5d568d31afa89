import { mkdirSync, rmSync } from "node:fs";
import * as z from "zod";
import { printed, run } from "../processes/run.ts";

/** A package as it would be published. */
export interface Packed {
  readonly name: string;
  readonly tarball: string;
  readonly files: readonly string[];
}

const answer = z.array(
  z.object({
    name: z.string(),
    filename: z.string(),
    files: z.array(z.object({ path: z.string() })),
  }),
);

/** Packs every package of a workspace, built before, into a folder that is emptied first. */
export async function packPackages(root: string, into: string): Promise<Packed[]> {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const args = ["--filter", "./packages/*", "pack", "--pack-destination", into, "--json"];
  const finished = await run("pnpm", args, { cwd: root });
  if (finished.code !== 0) throw new Error(`pnpm cannot pack: ${printed(finished)}`);
  return answer.parse(JSON.parse(finished.stdout)).map(({ name, filename, files }) => ({
    name,
    tarball: filename,
    files: files.map(({ path }) => path),
  }));
}
