import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { run } from "../processes/run.ts";

/** Every file that git holds or would hold, absolute and sorted. */
export async function trackedFiles(root: string): Promise<string[]> {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const finished = await run("git", args, { cwd: root });
  if (finished.code !== 0) throw new Error(`git cannot list the files: ${finished.stderr.trim()}`);
  return finished.stdout
    .split("\0")
    .filter(Boolean)
    .map((file) => join(root, file))
    .filter((file) => existsSync(file) && statSync(file).isFile())
    .sort();
}
