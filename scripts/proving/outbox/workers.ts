import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
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
  readonly #cache: string;
  readonly #alive = new Set<ChildProcess>();
  /** Those that have begun to work. */
  readonly #working: ChildProcess[] = [];
  readonly #ends = new Set<Promise<unknown>>();
  complaint = "";

  constructor(command: readonly string[], cache: string) {
    this.#command = command;
    this.#cache = cache;
  }

  start(): void {
    const child = spawn(process.execPath, [...this.#command], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE_COMPILE_CACHE: this.#cache },
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.complaint = `${this.complaint}${text}`.slice(0, 4000);
    });
    child.stdout?.once("data", () => this.#working.push(child));
    const ended = once(child, "exit").finally(() => this.#ends.delete(ended));
    this.#ends.add(ended);
    this.#alive.add(child);
  }

  /** Kills one that is at work, as a loss of power would; waits for one to be so. */
  async killOne(): Promise<void> {
    while (this.#working.length === 0) {
      this.#complainOf(this.#alive);
      await wait(5);
    }
    const at = Math.floor(Math.random() * this.#working.length);
    const [child] = this.#working.splice(at, 1);
    if (child === undefined) return;
    // One that ended by itself has something to say, and is no kill.
    this.#complainOf([child]);
    child.kill("SIGKILL");
    this.#alive.delete(child);
  }

  async end(): Promise<void> {
    for (const child of this.#alive) child.kill("SIGKILL");
    await Promise.all(this.#ends);
  }

  #complainOf(children: Iterable<ChildProcess>): void {
    for (const { exitCode } of children) {
      if (exitCode !== null) throw new Error(`a worker ended by itself: ${this.complaint}`);
    }
  }
}
