import type { SyncSubject } from "./events.ts";

/**
 * Where an outbox stands (tình trạng hàng đợi), in items: dossiers and steps of progress together.
 * `desired` is the sum of the four after it.
 */
export interface OutboxStatus {
  readonly desired: number;
  readonly acknowledged: number;
  readonly waiting: number;
  readonly inFlight: number;
  readonly quarantined: number;
  /** Age of the oldest item that waits or is in flight; 0 when there is none. */
  readonly lagSeconds: number;
}

/** Something that waits for a person (mục bị giữ lại). */
export interface QuarantinedItem {
  /** Code of the dossier. */
  readonly code: string;
  /** The dossier's content, or the step of its progress that is held with all later ones. */
  readonly subject: SyncSubject;
  /**
   * `no-clear-answer`, `duplicate`, `look-up-refused`, or the code of the far side's refusal as the
   * client tells it.
   */
  readonly reason: string;
  readonly attempts: number;
  /** Since when it is held, ISO 8601 in UTC. */
  readonly since: string;
}
