import { portal } from "@egov-vn/contracts";
import type { Dossier } from "@egov-vn/schemas";
import type { ClaimedDossier } from "../queries/claim-dossiers.ts";
import { acknowledge, giveBack, quarantine } from "../queries/finish-dossiers.ts";
import { lookUp } from "./look-up.ts";
import { call, once, type Setting } from "./setting.ts";

/** Dossiers of one call. */
export const mostDossiers = portal.syncDossiers.limits?.items ?? 1;

/** Look-ups under way at once. */
const lookUpsAtOnce = 4;

/** Some dossiers that a worker holds. */
interface Batch {
  readonly worker: number;
  readonly dossiers: readonly ClaimedDossier[];
}

/** Brings dossiers over that a worker holds: those whose last sending is unclear are looked up. */
export async function pushDossiers(setting: Setting, { worker, dossiers }: Batch): Promise<void> {
  const clear = dossiers.filter(({ uncertain }) => !uncertain);
  const unclear = dossiers.filter(({ uncertain }) => uncertain);
  const looked = await lookUpAll(setting, { worker, dossiers: unclear });
  for (const known of [false, true]) {
    const group = [...clear, ...looked].filter((each) => each.known === known);
    for (const part of partsOf(group)) await push(setting, { worker, dossiers: part }, known);
  }
}

/**
 * Batches of one call. What got no clear answer before goes in ever smaller company, so that a
 * record on which the far side breaks holds nobody up for long.
 */
function* partsOf(dossiers: readonly ClaimedDossier[]): Generator<readonly ClaimedDossier[]> {
  const rest = dossiers.toSorted((one, other) => one.attempts - other.attempts);
  while (rest.length > 0) {
    const attempts = rest[0]?.attempts ?? 0;
    const size = Math.max(1, Math.floor(mostDossiers / 4 ** attempts));
    const next = rest.findIndex((each) => each.attempts !== attempts);
    yield rest.splice(0, Math.min(size, next === -1 ? rest.length : next));
  }
}

async function push(setting: Setting, { worker, dossiers }: Batch, known: boolean): Promise<void> {
  const { database, clock, weather, progress } = setting;
  const held = { worker, ids: dossiers.map(({ id }) => id) };
  // Whoever was silent for too long has lost them, and another may be sending them.
  if (!(await setting.presence.holds(worker))) return;
  const outcome = await call(setting, "portal.syncDossiers", dossiers.length, () =>
    setting.client.portal.syncDossiers(
      { updating: known, dossiers: dossiers.map(contentOf) },
      once,
    ),
  );
  const now = clock.now();
  if (outcome.kind === "ok") {
    weather.fair();
    progress.acknowledged += await acknowledge(database, held, now);
    return;
  }
  const { code } = outcome.error;
  if (outcome.kind === "not-sent" && code !== "invalid-request") {
    weather.foul(code, outcome.error);
    return await giveBack(database, held, { uncertain: false, known, counts: false, dueAt: now });
  }
  if (outcome.kind === "unknown") {
    weather.foul(code, outcome.error);
    // The client has looked already.
    const landed = new Set(outcome.lookUp?.landed);
    const there = held.ids.filter((_, index) => landed.has(index));
    progress.acknowledged += await acknowledge(database, { worker, ids: there }, now);
    const open = dossiers.filter((_, index) => !landed.has(index));
    return await countAttempt(setting, { worker, dossiers: open }, "no-clear-answer");
  }
  if (outcome.kind === "rejected" && outcome.reason === "duplicate") {
    // One of them is there already, and the answer does not say which.
    weather.fair();
    return await countAttempt(setting, { worker, dossiers }, "duplicate");
  }
  if (dossiers.length > 1) {
    const half = Math.ceil(dossiers.length / 2);
    for (const part of [dossiers.slice(0, half), dossiers.slice(half)]) {
      await push(setting, { worker, dossiers: part }, known);
    }
    return;
  }
  weather.refused(code);
  await confine(setting, { worker, dossiers }, code, false);
}

/** Gives dossiers back to be looked up, or confines those that have been tried often enough. */
async function countAttempt(setting: Setting, batch: Batch, reason: string): Promise<void> {
  const { database, clock, backoff, settleMilliseconds, mostAttempts } = setting;
  const { worker } = batch;
  const spent = batch.dossiers.filter(({ attempts }) => attempts + 1 >= mostAttempts);
  if (spent.length > 0) await confine(setting, { worker, dossiers: spent }, reason, true);
  const ids = batch.dossiers.filter((each) => !spent.includes(each)).map(({ id }) => id);
  if (ids.length === 0) return;
  // What was sent may still be on its way; a look-up before it lands would send it twice.
  const delay =
    reason === "duplicate" ? 0 : Math.max(settleMilliseconds, backoff.after(attemptsOf(batch) + 1));
  const dueAt = clock.now() + delay;
  await giveBack(database, { worker, ids }, { uncertain: true, counts: true, dueAt });
}

function attemptsOf({ dossiers }: Batch): number {
  return Math.max(0, ...dossiers.map(({ attempts }) => attempts));
}

async function confine(
  setting: Setting,
  { worker, dossiers }: Batch,
  reason: string,
  uncertain: boolean,
): Promise<void> {
  const held = { worker, ids: dossiers.map(({ id }) => id) };
  const dueAt = setting.clock.now();
  const how = { uncertain, counts: true, dueAt };
  const count = await quarantine(setting.database, held, reason, how);
  setting.progress.quarantined += count;
  for (let each = 0; each < count; each += 1) {
    setting.report({ kind: "quarantined", subject: "dossier", reason });
  }
}

/** Looks dossiers up; gives those back that have still to be sent, now known for what they are. */
async function lookUpAll(setting: Setting, { worker, dossiers }: Batch): Promise<ClaimedDossier[]> {
  const { database, clock, weather } = setting;
  const toSend: ClaimedDossier[] = [];
  const there: number[] = [];
  const refused: ClaimedDossier[] = [];
  const silent: ClaimedDossier[] = [];
  for (let start = 0; start < dossiers.length; start += lookUpsAtOnce) {
    // Once one got no answer, the next ones would get none either.
    if (silent.length > 0) {
      silent.push(...dossiers.slice(start));
      break;
    }
    const some = dossiers.slice(start, start + lookUpsAtOnce);
    const answers = await Promise.all(some.map((each) => lookUp(setting, each)));
    for (const [index, dossier] of some.entries()) {
      const found = answers[index];
      if (found === undefined) continue;
      if (found.kind === "same") there.push(dossier.id);
      else if (found.kind === "refused") refused.push(dossier);
      else if (found.kind === "silent") {
        silent.push(dossier);
        weather.foul(found.error.code, found.error);
      } else toSend.push({ ...dossier, known: found.kind === "other", uncertain: false });
    }
  }
  if (there.length > 0) {
    weather.fair();
    const held = { worker, ids: there };
    setting.progress.acknowledged += await acknowledge(database, held, clock.now());
  }
  if (refused.length > 0) {
    await countAttempt(setting, { worker, dossiers: refused }, "look-up-refused");
  }
  if (silent.length > 0) {
    const held = { worker, ids: silent.map(({ id }) => id) };
    await giveBack(database, held, { uncertain: true, counts: false, dueAt: clock.now() });
  }
  return toSend;
}

/** What was enrolled is a dossier; it was checked then. */
function contentOf({ content }: ClaimedDossier): Dossier {
  return JSON.parse(content) as Dossier;
}
