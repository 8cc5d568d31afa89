import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

/** What a finished process left behind. */
export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and how a process runs. */
export interface RunOptions {
  readonly cwd: string;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command without a shell and keeps what it printed. */
export function run(
  command: string,
  args: readonly string[],
  { cwd, env }: RunOptions,
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NO_COLOR: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", (error) =>
      resolve({ code: 127, stdout, stderr: `${stderr}${error.message}` }),
    );
    child.on("close", (code, signal) => {
      resolve({ code: code ?? 1, stdout, stderr: signal ? `${stderr}ended by ${signal}` : stderr });
    });
  });
}

/** All that a process printed, for showing to a person. */
export function printed({ stdout, stderr }: Finished): string {
  return stripVTControlCharacters(`${stdout}\n${stderr}`).trim();
}

/** Runs a script with this Node, packages of the workspace read from source. */
export function runNode(args: readonly string[], options: RunOptions): Promise<Finished> {
  return run(process.execPath, [...process.execArgv, ...args], options);
}
