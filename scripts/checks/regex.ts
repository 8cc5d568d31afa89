// Prevents a text of a few kilobytes from holding a server for minutes: every regular expression is
// searched for super-linear backtracking. Also refuses flags on the patterns of schemas, since JSON
// Schema and OpenAPI drop them and would then accept something else.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check as recheck } from "recheck";
import * as z from "zod";
import type { Check, Outcome } from "../checking/check.ts";
import { runAlone } from "../checking/run-alone.ts";
import { parseFile } from "../source/parse.ts";
import { type Regex, regexesIn } from "../source/regexes.ts";
import { isGenerated, shown, typescriptUnder } from "../workspace/files.ts";
import { readPackages } from "../workspace/packages.ts";
import { root as workspace } from "../workspace/root.ts";

/** What the search said about one pattern. */
type Judgement = z.infer<typeof judgements>[string];

const judgements = z.record(
  z.string(),
  z.object({ status: z.enum(["safe", "vulnerable", "unknown"]), reason: z.string() }),
);

/** Their patterns meet nothing but what stands beside them. */
const onOurOwnTexts = /^scripts\/(?:test|bench|proofs)\//;

interface Placed extends Regex {
  readonly place: string;
}

/**
 * Patterns that are slow on long texts and never meet one, each with the bound that the code sets.
 * The key is `file source`, so that a changed pattern is judged anew.
 */
export type Bounded = Readonly<Record<string, string>>;

const bounded: Bounded = {
  "packages/indicators/src/quantities/parse-quantity.ts [.,]+$":
    "a figure of at most 200 characters",
  "packages/indicators/src/findings/number-format.ts \\B(?=(?:\\d{3})+$)":
    "decimals that we computed ourselves, under 200 digits",
};

/** Checks every regular expression of packages and scripts. */
export async function checkRegexes(root: string, allowed: Bounded = bounded): Promise<Outcome> {
  const files = [
    ...readPackages(root).flatMap(({ folder }) => typescriptUnder(join(folder, "src"))),
    ...typescriptUnder(join(root, "scripts")),
  ].filter((file) => !isGenerated(file) && !onOurOwnTexts.test(shown(root, file)));
  const all: Placed[] = [];
  const failures: string[] = [];
  for (const file of files) {
    const name = shown(root, file);
    const { found, unreadable } = regexesIn(parseFile(file));
    all.push(...found.map((regex) => ({ ...regex, place: `${name}:${regex.line}` })));
    failures.push(
      ...unreadable.map((line) => `${name}:${line} RegExp from a text that is not in this file`),
    );
  }
  failures.push(...all.flatMap(flagObjection));
  const cache = readCache(root);
  const next: Record<string, Judgement> = {};
  for (const regex of all) {
    const key = `/${regex.source}/${regex.flags}`;
    const judgement = next[key] ?? cache[key] ?? (await judge(regex));
    next[key] = judgement;
    const reason = allowed[`${regex.place.replace(/:\d+$/, "")} ${regex.source}`];
    if (judgement.status === "safe" || reason !== undefined) continue;
    failures.push(`${regex.place} ${key}\n  ${judgement.status}: ${judgement.reason}`);
  }
  writeCache(root, next);
  return { failures, notes: [`${all.length} patterns`] };
}

function flagObjection({ place, flags, inSchema }: Placed): string[] {
  const schema = inSchema && place.startsWith("packages/schemas/src/");
  return schema && flags !== ""
    ? [`${place} flag "${flags}" on a schema's pattern: JSON Schema would drop it`]
    : [];
}

async function judge({ source, flags }: Regex): Promise<Judgement> {
  // A fixed seed: the same pattern is judged the same everywhere.
  const found = await recheck(source, flags, { randomSeed: 1, timeout: 20_000 });
  if (found.status === "safe") return { status: "safe", reason: "" };
  if (found.status === "unknown") return { status: "unknown", reason: found.error.kind };
  const { complexity, attack } = found;
  return { status: "vulnerable", reason: `${complexity.summary}, by ${attack.pattern}` };
}

function cacheFile(root: string): string {
  return join(root, ".cache", "regex.json");
}

function readCache(root: string): Record<string, Judgement> {
  const file = cacheFile(root);
  if (!existsSync(file)) return {};
  return judgements.safeParse(JSON.parse(readFileSync(file, "utf8"))).data ?? {};
}

function writeCache(root: string, content: Record<string, Judgement>): void {
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(cacheFile(root), JSON.stringify(content));
}

export const regex: Check = { name: "regex", run: () => checkRegexes(workspace) };

if (import.meta.main) await runAlone(regex);
