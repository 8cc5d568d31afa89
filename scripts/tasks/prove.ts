// Runs the long proofs of scripts/proofs, or their short form with --ci, and with --write keeps what
// was proved in docs/proofs.json.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "zod";
import { closingLine } from "../checking/print.ts";
import { readWords } from "../measuring/arguments.ts";
import { type Machine, thisMachine } from "../measuring/machine.ts";
import { type Proof, proofOf, prove } from "../proving/proof.ts";
import { root } from "../workspace/root.ts";

const folder = join(root, "scripts", "proofs");
const known = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith(".ts"))
      .map((file) => file.slice(0, -".ts".length))
      .sort()
  : [];
const { flags, names } = readWords("prove", { flags: ["--ci", "--write"], names: known });

const store = join(root, "docs", "proofs.json");
const proved: Record<string, { samples: number; seconds: number } & Machine> = {};
let passed = 0;
let failed = 0;
for (const file of names.length > 0 ? names : known) {
  const proof = await load(file);
  const samples = flags.has("--ci") ? proof.short : proof.long;
  const result = await prove(proof, samples);
  console.log(result.line);
  if (result.holds) {
    passed += 1;
    proved[proof.name] = { samples, seconds: result.seconds, ...thisMachine() };
  } else failed += 1;
}
if (flags.has("--write") && failed === 0) {
  const earlier = existsSync(store)
    ? z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(store, "utf8")))
    : {};
  const all = Object.entries({ ...earlier, ...proved }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(store, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
  console.log("wrote docs/proofs.json");
}
console.log(`\n${closingLine({ passed, failed, skipped: 0 })}`);
process.exitCode = failed > 0 ? 1 : 0;

/** A proof that cannot be loaded is one that does not hold. */
async function load(file: string): Promise<Proof> {
  try {
    return proofOf(await import(pathToFileURL(join(folder, `${file}.ts`)).href), file);
  } catch (error) {
    const run = (): never => {
      throw error;
    };
    return { name: file, long: 1, short: 1, run };
  }
}
