import type { Dialect } from "@egov-vn/contracts";
import type { SyncClock } from "./clock.ts";
import type { BackoffOptions } from "./delivery/backoff.ts";
import type { SyncEvent } from "./events.ts";
import type { OutboxClient } from "./outbox-client.ts";
import type { OutboxStore } from "./store/outbox-store.ts";

/** How an outbox is set up. */
export interface OutboxOptions {
  readonly store: OutboxStore;
  readonly client: OutboxClient;
  /** How the client writes; the same as the client's own. */
  readonly dialect?: Partial<Dialect>;
  /**
   * What to do with a step of progress whose answer was lost, since the portal has no way to look
   * it up: `hold` it for a person, with the later ones of its dossier, or `resend` it, at the risk
   * that it stands there twice. `hold` by default.
   */
  readonly onUnknown?: "hold" | "resend";
  /** A worker that is silent for so long is taken for dead, in seconds; 30 by default. */
  readonly leaseSeconds?: number;
  /**
   * How long something that was sent may still be on its way after its answer was given up, in
   * seconds; nothing is looked up earlier. 2 by default.
   */
  readonly settleSeconds?: number;
  readonly backoff?: BackoffOptions;
  /** Sendings without a clear answer after which a record goes into quarantine; 10 by default. */
  readonly mostAttempts?: number;
  readonly onEvent?: (event: SyncEvent) => void;
  readonly clock?: SyncClock;
  /** Numbers from 0 to 1 for the waits; `Math.random` by default. */
  readonly random?: () => number;
}
