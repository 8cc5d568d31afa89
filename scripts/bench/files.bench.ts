// A file of dossiers through `egov validate`, beside the loop that only parses it, the same loop with
// zod as it comes and with ajv: whole processes, in rotating order, one broken record in a hundred.
import { spawnSync } from "node:child_process";
import { mkdirSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { buildPackages } from "../build/build-packages.ts";
import { root } from "../workspace/root.ts";
import { dossierLines } from "./dossiers/lines.ts";
import { keepRows, quantile, type Row, table } from "./measure.ts";

const rounds = 7;
const copies = 70;
const folder = join(root, ".cache", "bench", "files");
const file = join(folder, "dossiers.ndjson");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const lines = dossierLines(10_000, 100);
const out = openSync(file, "w");
for (let copy = 0; copy < copies; copy += 1) {
  // The code differs in every copy, so that no two records are alike.
  const text = lines.map((line) => line.replace(/-(\d{4,9})"/, `-${copy + 10}$1"`)).join("\n");
  writeSync(out, `${text}\n`);
}
const failed = (await buildPackages(root)).flatMap(({ failure }) => failure ?? []);
if (failed.length > 0) throw new Error(failed.join("\n"));

const loop = (kind: string) => [
  ...process.execArgv,
  join(import.meta.dirname, "files", "loops.ts"),
  kind,
  file,
];
const validate = (jobs: number) => [
  join(root, "packages", "cli", "dist", "main.js"),
  ...[
    "validate",
    "Dossier",
    file,
    "--format",
    "json",
    "--as-of",
    "2027-01-01",
    "--jobs",
    String(jobs),
  ],
];
const peers: Readonly<Record<string, readonly string[]>> = {
  "the loop that only parses": loop("parse"),
  "egov validate --jobs 1": validate(1),
  "egov validate --jobs 2": validate(2),
  "the loop with zod as it comes": loop("zod"),
  "the loop with ajv": loop("ajv"),
};

/** Seconds of a whole process. */
function timed(args: readonly string[]): number {
  const started = performance.now();
  const finished = spawnSync(process.execPath, args, { encoding: "utf8" });
  // 1 says that the broken records were found.
  if (finished.status === null || finished.status > 1) throw new Error(finished.stderr);
  return (performance.now() - started) / 1000;
}

const times = Object.keys(peers).map((): number[] => []);
const all = Object.values(peers);
for (let round = -1; round < rounds; round += 1) {
  for (let step = 0; step < all.length; step += 1) {
    const index = (step + round + all.length) % all.length;
    const seconds = timed(all[index] ?? []);
    if (round >= 0) times[index]?.push(seconds);
  }
}
const reference = times[0] ?? [];
const megabytes = Math.round(statSync(file).size / 1e6);
const rows = Object.keys(peers).map((peer, index): Row => {
  const own = times[index] ?? [];
  const ratios = own.map((time, at) => time / (reference[at] ?? time));
  return {
    what: `a file of ${lines.length * copies} dossiers, ${megabytes} MB, whole processes`,
    peer,
    ratio: quantile(ratios, 0.5),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
    nanoseconds: quantile(own, 0.5) * 1e9,
  };
});
console.log(table(rows));
keepRows(rows);
rmSync(folder, { recursive: true, force: true });
