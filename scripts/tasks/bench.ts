// Runs scripts/bench/*.bench.ts, each in a process of its own so that none warms up the other, and
// with --write keeps the rows in docs/benchmarks.json.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWords } from "../measuring/arguments.ts";
import { thisMachine } from "../measuring/machine.ts";
import { root } from "../workspace/root.ts";

const ending = ".bench.ts";
const folder = join(root, "scripts", "bench");
const known = readdirSync(folder)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .sort();
const { flags, names } = readWords("bench", { flags: ["--write"], names: known });

const rows: unknown[] = [];
let failed = 0;
for (const name of names.length > 0 ? names : known) {
  const file = join(root, ".cache", "bench", `${name}.ndjson`);
  mkdirSync(join(root, ".cache", "bench"), { recursive: true });
  rmSync(file, { force: true });
  const script = join(folder, name + ending);
  const { status } = spawnSync(process.execPath, [...process.execArgv, "--expose-gc", script], {
    cwd: root,
    env: { ...process.env, EGOV_VN_BENCH_ROWS: file },
    stdio: "inherit",
  });
  if (status !== 0) {
    failed += 1;
    console.error(`egov-vn: the bench ${name} ended with ${status ?? "a signal"}.`);
  }
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
  rows.push(...lines.map((line) => ({ bench: name, ...JSON.parse(line) })));
}
if (known.length === 0) console.log("There is no bench in scripts/bench yet.");
if (flags.has("--write") && failed === 0) {
  const content = JSON.stringify({ ...thisMachine(), rows }, null, 2);
  writeFileSync(join(root, "docs", "benchmarks.json"), `${content}\n`);
  console.log("wrote docs/benchmarks.json");
}
process.exitCode = failed > 0 ? 1 : 0;
