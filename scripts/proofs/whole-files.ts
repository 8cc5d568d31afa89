// Prevents a large file from being read in part, or from filling the memory: records come out of a
// generator through a pipe into the built `egov validate`, with one wrong in the first, one in the
// last and one in some line between, and exactly these three are told while memory stays flat.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Readable } from "node:stream";
import * as z from "zod";
import { buildPackages } from "../build/build-packages.ts";
import { root } from "../workspace/root.ts";

export const name = "whole-files";
export const long = 10_000_000;
export const short = 50_000;

const mebibyte = 1024 * 1024;
const mostMemory = 250 * mebibyte;
/** What may still be added once a tenth has been read: pages of the heap, nothing per record. */
const mostGrowth = 32 * mebibyte;
/** Records of a run in which a tenth is enough for the heap to have its size. */
const longRun = 500_000;
/** Records between two looks at the memory. */
const often = 10_000;

const summary = z.looseObject({ records: z.int(), invalid: z.int(), bytes: z.int() });
const issue = z.looseObject({ line: z.int(), path: z.string() });

/** Validates `samples` records. */
export async function run(samples: number, report: (done: number) => void): Promise<void> {
  const failures = (await buildPackages(root)).flatMap(({ failure }) => failure ?? []);
  if (failures.length > 0) throw new Error(failures.join("\n"));
  const folder = mkdtempSync(join(tmpdir(), "egov-whole-files-"));
  try {
    await validate(samples, join(folder, "errors.ndjson"), report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function validate(samples: number, errors: string, report: (done: number) => void) {
  const wrong = [1, 2 + Math.floor(Math.random() * (samples - 2)), samples];
  const lines = ["scripts/proving/dossier-lines.ts", String(samples), wrong.join(",")];
  const generator = node(["--conditions=@egov-vn/source", ...lines]);
  const words = ["validate", "Dossier", "-", "--errors", errors, "--format", "json", "--jobs", "2"];
  const egov = node(["packages/cli/dist/main.js", ...words, "--as-of", "2030-01-01"]);
  const peaks: number[] = [];
  generator.stderr?.setEncoding("utf8").on("data", (text: string) => {
    // The generator tells how far it has come, so that memory is looked at by records, not by time.
    for (const line of text.trimEnd().split("\n")) {
      const done = Number(line);
      if (done % often === 0) report(done);
      const peak = peakOf(egov);
      if (peak !== undefined) peaks.push(peak);
    }
  });
  if (generator.stdout !== null && egov.stdin !== null) generator.stdout.pipe(egov.stdin);
  const [told, complaints, code] = await Promise.all([
    textOf(egov.stdout),
    textOf(egov.stderr),
    once(egov, "close").then(([ended]: unknown[]) => ended),
  ]);
  if (code !== 1) throw new Error(`egov ended with ${String(code)}: ${complaints}`);
  const { records, invalid } = summary.parse(JSON.parse(told));
  const found = linesIn(errors);
  if (records !== samples || invalid !== 3 || found.join() !== wrong.join()) {
    throw new Error(
      `${records} records of ${samples}, ${invalid} invalid, errors in lines ${found.slice(0, 9).join(", ")} instead of ${wrong.join(", ")}`,
    );
  }
  judgeMemory(peaks, samples);
}

/** Runs a file of the workspace. */
function node(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, args, { cwd: root, stdio: ["pipe", "pipe", "pipe"] });
}

async function textOf(stream: Readable | null): Promise<string> {
  let text = "";
  for await (const part of stream ?? []) text += String(part);
  return text;
}

function linesIn(errors: string): number[] {
  const lines = readFileSync(errors, "utf8").trimEnd().split("\n");
  return lines.map((line) => issue.parse(JSON.parse(line)).line);
}

/** The most memory that a process has had, where the system tells. */
function peakOf({ pid }: ChildProcess): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
  } catch {
    // Another system, or the process has ended.
    return undefined;
  }
}

function judgeMemory(peaks: readonly number[], samples: number): void {
  const last = peaks.at(-1);
  const early = peaks[Math.ceil(peaks.length / 10)];
  if (last === undefined || early === undefined) {
    if (process.platform === "linux") throw new Error("the memory was never looked at");
    return;
  }
  const inMebibytes = (bytes: number): string => `${Math.round(bytes / mebibyte)} MiB`;
  if (last > mostMemory) throw new Error(`egov took ${inMebibytes(last)}`);
  if (samples >= longRun && last - early > mostGrowth) {
    throw new Error(`egov grew from ${inMebibytes(early)} to ${inMebibytes(last)}`);
  }
}
