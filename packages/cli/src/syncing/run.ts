import type { Outbox, OutboxStatus, RunProgress, SyncEvent } from "@egov-vn/client/sync";
import { exitCode } from "../exit-code.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";
import { withOutbox } from "./outbox-of-config.ts";
import { syncProgressOn } from "./run-progress.ts";
import { type SyncOptions, statusText } from "./status.ts";

/** Options of `egov sync run`. */
export interface RunCommandOptions extends SyncOptions {
  readonly untilDrained?: boolean;
  readonly workers?: string;
  readonly onUnknown?: "hold" | "resend";
  readonly patience?: string;
}

/** `egov sync run`: makes the portal agree. It may be stopped or killed at any time. */
export async function runSync(options: RunCommandOptions, io: Io): Promise<number> {
  const stop = new AbortController();
  const forget = io.onInterrupt?.(() => stop.abort());
  const shown = syncProgressOn(io, options.lang);
  try {
    const more = {
      onUnknown: options.onUnknown ?? "hold",
      onEvent: (event: SyncEvent) => shown.event(event),
    } as const;
    const [progress, status] = await withOutbox(options.config, io, more, async (outbox) => {
      const done = await runOnce(outbox, options, stop.signal, shown.progress);
      shown.clear();
      const now = await outbox.status();
      if (options.format === "text") {
        const held = now.quarantined > 0 ? await outbox.quarantined({ most: 20 }) : [];
        io.out(statusText(now, held, options.lang, io));
      }
      return [done, now] as const;
    });
    if (options.format === "json")
      io.out(`${JSON.stringify({ ...progressOf(progress), status })}\n`);
    if (stop.signal.aborted) return exitCode.interrupted;
    return codeOf(status);
  } finally {
    shown.clear();
    forget?.();
  }
}

async function runOnce(
  outbox: Outbox,
  options: RunCommandOptions,
  signal: AbortSignal,
  show: (progress: RunProgress, outbox: Outbox) => void,
): Promise<RunProgress> {
  const patience = countOf("--patience", options.patience, 86_400);
  return await outbox.run({
    untilDrained: options.untilDrained === true,
    workers: countOf("--workers", options.workers, 32) ?? 1,
    ...(patience !== undefined && { patienceSeconds: patience }),
    signal,
    onProgress: (progress) => show(progress, outbox),
  });
}

function countOf(option: string, given: string | undefined, most: number): number | undefined {
  if (given === undefined) return undefined;
  const count = Number(given);
  if (/^\d{1,6}$/.test(given) && count >= 1 && count <= most) return count;
  throw new Stop({
    vi: `${option} phải là số nguyên từ 1 đến ${most}.`,
    en: `${option} has to be a whole number from 1 to ${most}.`,
  });
}

function progressOf({ acknowledged, recorded, quarantined, calls }: RunProgress) {
  return { acknowledged, recorded, quarantined, calls };
}

/** What waits for a person is a finding. */
function codeOf({ quarantined }: OutboxStatus): number {
  return quarantined > 0 ? exitCode.findings : exitCode.clean;
}
