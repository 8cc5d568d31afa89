import { machineClock } from "../clock.ts";
import type { OutboxOptions } from "../outbox-options.ts";
import { databaseOf } from "../store/outbox-store.ts";
import { Backoff } from "./backoff.ts";
import { Presence } from "./presence.ts";
import { runLanes } from "./run-lanes.ts";
import type { RunProgress, Setting } from "./setting.ts";
import { Weather } from "./weather.ts";

/** How an outbox runs. */
export interface RunOptions {
  /** Ends when nothing is left that can be done without a person; goes on for ever otherwise. */
  readonly untilDrained?: boolean;
  /** Calls under way at once; 1 by default. */
  readonly workers?: number;
  /** Ends the run after the calls that are under way. */
  readonly signal?: AbortSignal;
  /** Called after every batch. */
  readonly onProgress?: (progress: RunProgress) => void;
  /** Gives up, with `far-side-gone`, after so many seconds without an answer; never by default. */
  readonly patienceSeconds?: number;
}

/** Runs an outbox until it is told to stop, drained, or broken. */
export async function runOutbox(
  options: OutboxOptions,
  how: RunOptions,
  closing: AbortSignal,
): Promise<RunProgress> {
  const { clock = machineClock, random = Math.random } = options;
  const database = databaseOf(options.store);
  const report = options.onEvent ?? (() => undefined);
  const backoff = new Backoff(options.backoff ?? {}, random);
  const settleMilliseconds = (options.settleSeconds ?? 2) * 1000;
  const presence = await Presence.enter(database, {
    clock,
    settleMilliseconds,
    leaseSeconds: options.leaseSeconds ?? 30,
    farthestMilliseconds: Math.max(settleMilliseconds, backoff.mostMilliseconds),
    released: (items) => report({ kind: "released", items }),
  });
  const progress = { acknowledged: 0, recorded: 0, quarantined: 0, calls: 0 };
  const setting: Setting = {
    database,
    client: options.client,
    clock,
    dialect: options.dialect ?? {},
    onUnknown: options.onUnknown ?? "hold",
    mostAttempts: options.mostAttempts ?? 10,
    settleMilliseconds,
    backoff,
    weather: new Weather(clock, backoff, report, how.patienceSeconds ?? Number.POSITIVE_INFINITY),
    presence,
    report,
    progress,
  };
  const lanes = runLanes(setting, {
    lanes: how.workers ?? 1,
    untilDrained: how.untilDrained ?? false,
    signal: how.signal === undefined ? closing : AbortSignal.any([how.signal, closing]),
    worked: () => how.onProgress?.({ ...progress }),
  });
  try {
    await lanes;
  } catch (error) {
    // The store may be what failed: then the lease runs out by itself, and this error is the news.
    await presence.leave().catch(() => undefined);
    throw error;
  }
  await presence.leave();
  return { ...progress };
}
