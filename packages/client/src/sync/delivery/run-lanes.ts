import { claimDossiers } from "../queries/claim-dossiers.ts";
import { claimProgress } from "../queries/claim-progress.ts";
import { anyOpen } from "../queries/counts.ts";
import { mostDossiers, pushDossiers } from "./push-dossiers.ts";
import { mostSteps, recordProgress } from "./record-progress.ts";
import type { Setting } from "./setting.ts";

/** How lanes run. */
export interface LaneOptions {
  readonly lanes: number;
  readonly untilDrained: boolean;
  readonly signal: AbortSignal;
  /** Called after each batch. */
  readonly worked: () => void;
}

/** Between two looks when there is nothing to do. */
const idleMilliseconds = 200;

/**
 * Runs lanes side by side until they are told to stop or there is nothing left. A lane that is told
 * to stop finishes its call first. When one fails, the others stop too, and its error is thrown.
 */
export async function runLanes(setting: Setting, options: LaneOptions): Promise<void> {
  const stop = new AbortController();
  const stopped = (): void => stop.abort();
  options.signal.addEventListener("abort", stopped, { once: true });
  if (options.signal.aborted) stop.abort();
  const beating = new AbortController();
  const failures: unknown[] = [];
  const guarded = async (job: Promise<void>): Promise<void> => {
    try {
      await job;
    } catch (error) {
      // The first one is thrown below, when nothing is under way any more.
      failures.push(error);
      stop.abort();
    }
  };
  const keeping = guarded(setting.presence.keep(beating.signal));
  const lanes = Array.from({ length: options.lanes }, (_, lane) =>
    guarded(runLane(setting, { ...options, signal: stop.signal }, lane)),
  );
  await Promise.all(lanes);
  beating.abort();
  await keeping;
  options.signal.removeEventListener("abort", stopped);
  if (failures.length > 0) throw failures[0];
}

async function runLane(setting: Setting, options: LaneOptions, lane: number): Promise<void> {
  const { signal } = options;
  for (let turn = lane; !signal.aborted; turn += 1) {
    await setting.weather.untilTrial(signal);
    if (signal.aborted) return;
    // By turns, so that neither kind waits for the other to run out.
    const first = turn % 2 === 0 ? workOnDossiers : workOnProgress;
    const second = turn % 2 === 0 ? workOnProgress : workOnDossiers;
    if ((await first(setting)) || (await second(setting))) {
      options.worked();
      continue;
    }
    if (options.untilDrained && !(await anyOpen(setting.database))) return;
    await setting.clock.wait(idleMilliseconds, signal);
  }
}

async function workOnDossiers(setting: Setting): Promise<boolean> {
  const { worker } = setting.presence;
  const now = setting.clock.now();
  const dossiers = await claimDossiers(setting.database, worker, now, mostDossiers);
  if (dossiers.length > 0) await pushDossiers(setting, { worker, dossiers });
  return dossiers.length > 0;
}

async function workOnProgress(setting: Setting): Promise<boolean> {
  const { worker } = setting.presence;
  const steps = await claimProgress(setting.database, worker, setting.clock.now(), mostSteps);
  if (steps.length > 0) await recordProgress(setting, { worker, steps });
  return steps.length > 0;
}
