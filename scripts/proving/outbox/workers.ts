import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { build } from "esbuild";
import { root } from "../../workspace/root.ts";

/**
 * Makes one file of the worker, since it is started a thousand times: read from its sources it would
 * spend more time on starting than on working.
 */
export async function bundleWorker(folder: string): Promise<string> {
  const outfile = join(folder, "worker.mjs");
  await build({
    entryPoints: [join(root, "scripts", "proving", "outbox", "worker.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node22",
    conditions: ["@egov-vn/source"],
    absWorkingDir: root,
  });
  return outfile;
}

/** Workers, each a process; what they complain about is kept. */
export class Workers {
  readonly #command: readonly string[];
  readonly #alive: ChildProcess[] = [];
  readonly #ends = new Set<Promise<unknown>>();
  complaint = "";

  constructor(command: readonly string[]) {
    this.#command = command;
  }

  start(): void {
    const child = spawn(process.execPath, [...this.#command], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.complaint = `${this.complaint}${text}`.slice(0, 4000);
    });
    const ended = once(child, "exit").finally(() => this.#ends.delete(ended));
    this.#ends.add(ended);
    this.#alive.push(child);
  }

  /** Kills one of them, as a loss of power would. */
  killOne(): void {
    const at = Math.floor(Math.random() * this.#alive.length);
    const [child] = this.#alive.splice(at, 1);
    // One that ended by itself has something to say, and is no kill.
    if (child?.exitCode !== null || !child.kill("SIGKILL")) {
      throw new Error(`a worker ended by itself: ${this.complaint}`);
    }
  }

  async end(): Promise<void> {
    for (const child of this.#alive.splice(0)) child.kill("SIGKILL");
    await Promise.all(this.#ends);
  }
}
