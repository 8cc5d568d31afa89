// Prevents a lost or doubled record: workers of the outbox are killed at random moments while they
// push dossiers to a sandbox that loses answers, cuts connections and ends sessions, and in the end
// the sandbox holds what was wanted last, each version that it was given once, in order.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createOutbox, type Outbox, sqliteStore } from "@egov-vn/client/sync";
import { createSandbox } from "@egov-vn/sandbox";
import { judge } from "../proving/outbox/judge.ts";
import { portalClient, rhythm } from "../proving/outbox/portal-client.ts";
import { change, newDossier, nextStep, type Wanted } from "../proving/outbox/wanted.ts";
import { bundleWorker, Workers } from "../proving/outbox/workers.ts";

export const name = "outbox-kills";
/** Kills; for each of them ten dossiers come, and ten that are there change. */
export const long = 1000;
export const short = 20;

const dossiersPerKill = 10;
const changesPerKill = 10;
const atOnce = 3;
/** The longest time between two kills, while a worker is at work, in milliseconds. */
const longestPause = 800;

const faults = [
  "commit-then-silence",
  "connection-reset",
  "truncated-body",
  "slow",
  "expired-session",
  "unavailable",
  "html-error",
  "duplicate-in-prose",
  "null-fields",
  "unknown-fields",
] as const;

/** Kills workers `kills` times while they push ten times as many dossiers. */
export async function run(kills: number, report: (done: number) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "egov-outbox-kills-"));
  const sandbox = createSandbox({
    seed: 1,
    now: () => Date.now(),
    slowMilliseconds: 100,
    silenceMilliseconds: 2000,
  });
  const { url } = await sandbox.listen();
  const script = {
    seed: kills,
    faults: [
      // Kept and answered late: the moments in which a kill hurts most.
      { operation: "portal.syncDossiers", fault: "slow", probability: 0.4, milliseconds: 200 },
      ...faults.map((fault) => ({ operation: "*", fault, probability: 0.02 })),
    ],
  };
  await fetch(`${url}/__sandbox/faults`, { method: "PUT", body: JSON.stringify(script) });
  const file = join(folder, "outbox.sqlite");
  const store = sqliteStore({ file, busySeconds: 60 });
  const outbox = createOutbox({ store, client: portalClient(url), ...rhythm });
  const workers = new Workers([await bundleWorker(folder), file, url], join(folder, "code"));
  try {
    const wanted = await killAndEnrol(outbox, workers, kills, report);
    await drain(outbox, workers);
    await judge(outbox, url, wanted);
  } finally {
    await workers.end();
    await outbox.close();
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function killAndEnrol(
  outbox: Outbox,
  workers: Workers,
  kills: number,
  report: (done: number) => void,
): Promise<readonly Wanted[]> {
  const wanted: Wanted[] = [];
  for (let started = 0; started < atOnce; started += 1) workers.start();
  for (let kill = 0; kill < kills; kill += 1) {
    const fresh = Array.from({ length: dossiersPerKill }, (_, index) =>
      newDossier(kill * dossiersPerKill + index),
    );
    wanted.push(...fresh);
    const chosen = Array.from({ length: changesPerKill }, () => {
      return wanted[Math.floor(Math.random() * wanted.length)];
    });
    const changes = chosen.flatMap((each) => (each && change(each)) ?? []);
    await outbox.enrol([...fresh.flatMap(({ versions }) => versions), ...changes]);
    const steps = chosen.slice(0, 2).flatMap((each) => (each ? [nextStep(each)] : []));
    await outbox.enrolProgress(steps);
    await wait(Math.random() * longestPause);
    await workers.killOne();
    workers.start();
    report(kill);
  }
  return wanted;
}

/** Lets the workers that are left finish. */
async function drain(outbox: Outbox, workers: Workers): Promise<void> {
  const until = performance.now() + 300_000;
  for (;;) {
    const { waiting, inFlight, ...rest } = await outbox.status();
    const held = (await outbox.quarantined({ most: 100_000 })).length;
    // Steps behind one that is held wait for a person, and nothing else may be waiting.
    if (inFlight === 0 && (waiting === 0 || (held > 0 && (await standsStill(outbox))))) return;
    if (performance.now() > until) {
      const facts = JSON.stringify({ waiting, inFlight, ...rest });
      throw new Error(`not drained: ${facts} ${workers.complaint}`);
    }
    await wait(200);
  }
}

async function standsStill(outbox: Outbox): Promise<boolean> {
  const before = JSON.stringify({ ...(await outbox.status()), lagSeconds: 0 });
  await wait(3000);
  return before === JSON.stringify({ ...(await outbox.status()), lagSeconds: 0 });
}
