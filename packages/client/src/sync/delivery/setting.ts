import type { Dialect } from "@egov-vn/contracts";
import type { Outcome } from "../../outcomes/outcome.ts";
import type { SyncClock } from "../clock.ts";
import type { SyncEvent } from "../events.ts";
import type { OutboxClient } from "../outbox-client.ts";
import type { Database } from "../store/tables.ts";
import type { Backoff } from "./backoff.ts";
import type { Presence } from "./presence.ts";
import type { Weather } from "./weather.ts";

/** What a run has done so far (tiến độ của một lượt chạy). */
export interface RunProgress {
  /** Versions of dossiers that the portal has acknowledged. */
  readonly acknowledged: number;
  /** Steps of progress that it has recorded. */
  readonly recorded: number;
  /** Dossiers and steps that went into quarantine. */
  readonly quarantined: number;
  readonly calls: number;
}

/** What the lanes of a run share. */
export interface Setting {
  readonly database: Database;
  readonly client: OutboxClient;
  readonly clock: SyncClock;
  readonly dialect: Partial<Dialect>;
  readonly onUnknown: "hold" | "resend";
  readonly mostAttempts: number;
  readonly settleMilliseconds: number;
  readonly backoff: Backoff;
  readonly weather: Weather;
  readonly presence: Presence;
  readonly report: (event: SyncEvent) => void;
  readonly progress: { -readonly [Key in keyof RunProgress]: number };
}

/** The outbox repeats by itself: it knows when what was sent can no longer be on its way. */
export const once = { retries: 0 } as const;

type Operation = Extract<SyncEvent, { kind: "answered" }>["operation"];

/** Makes one call and reports how it ended. */
export async function call<Value>(
  setting: Setting,
  operation: Operation,
  items: number,
  make: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const started = setting.clock.monotonic();
  const outcome = await make();
  setting.progress.calls += 1;
  setting.report({
    kind: "answered",
    operation,
    outcome: outcome.kind,
    code: outcome.kind === "ok" ? undefined : outcome.error.code,
    items,
    milliseconds: setting.clock.monotonic() - started,
  });
  return outcome;
}
