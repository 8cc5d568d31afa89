import type { Outbox } from "@egov-vn/client/sync";
import * as z from "zod";
import { stepVersionOf, versionOf, type Wanted } from "./wanted.ts";

const dossierLine = z.object({
  code: z.string(),
  status: z.string(),
  applied: z.record(z.string(), z.int()),
});
const stepLine = z.looseObject({ code: z.string(), version: z.string(), times: z.int() });

/** Throws where the sandbox does not hold what was wanted, each thing once and in order. */
export async function judge(outbox: Outbox, url: string, wanted: readonly Wanted[]): Promise<void> {
  const held = await outbox.quarantined({ most: 1_000_000 });
  const bad = held.find(({ subject }) => subject === "dossier");
  if (bad !== undefined) throw new Error(`${bad.code} is in quarantine: ${bad.reason}`);
  const kept = new Map<string, z.infer<typeof dossierLine>>();
  for (const line of await lines(`${url}/__sandbox/dossiers`)) {
    const read = dossierLine.parse(line);
    kept.set(read.code, read);
  }
  for (const each of wanted) judgeDossier(each, kept.get(each.code));
  const log = new Map<string, Map<string, number>>();
  for (const line of await lines(`${url}/__sandbox/progress`)) {
    const { code, version, times } = stepLine.parse(line);
    log.set(code, (log.get(code) ?? new Map()).set(version, times));
  }
  const heldCodes = new Set(held.map(({ code }) => code));
  for (const each of wanted) judgeSteps(each, log.get(each.code), heldCodes.has(each.code));
}

function judgeDossier(
  { code, versions }: Wanted,
  kept: z.infer<typeof dossierLine> | undefined,
): void {
  if (kept === undefined) throw new Error(`${code} was lost`);
  const enrolled = versions.map(versionOf);
  const last = enrolled.at(-1) ?? "";
  for (const [version, times] of Object.entries(kept.applied)) {
    if (!enrolled.includes(version)) throw new Error(`${code} has a version that nobody wanted`);
    if (times !== 1) throw new Error(`a version of ${code} was applied ${times} times`);
  }
  if (kept.applied[last] !== 1) throw new Error(`${code} lost its last version`);
  // Statuses only go forward: the last version's status says that nothing came after it.
  if (kept.status !== versions.at(-1)?.status) throw new Error(`${code} ended in another version`);
}

function judgeSteps(
  { code, steps }: Wanted,
  log: ReadonlyMap<string, number> | undefined,
  held: boolean,
): void {
  const recorded = steps.map((step) => log?.get(stepVersionOf(step)) ?? 0);
  if (recorded.some((times) => times > 1)) throw new Error(`a step of ${code} was recorded twice`);
  const first = recorded.indexOf(0);
  const end = first === -1 ? recorded.length : first;
  if (recorded.slice(end).some((times) => times > 0)) throw new Error(`steps of ${code} overtook`);
  if (end < recorded.length && !held) throw new Error(`a step of ${code} was lost`);
}

async function lines(address: string): Promise<readonly unknown[]> {
  const text = await (await fetch(address)).text();
  return text
    .split("\n")
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}
