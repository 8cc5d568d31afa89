// The outbox: what the agency wants, and a worker that makes the portal agree.
export type { Enrolment, EnrolOptions, InvalidItem } from "./enrolment/enrolment.ts";
export { createOutbox, type Outbox } from "./outbox.ts";
export type { OutboxOptions } from "./outbox-options.ts";
export type { OutboxClient } from "./outbox-client.ts";
export type { OutboxStatus, QuarantinedItem } from "./status.ts";
export type { BackoffOptions } from "./delivery/backoff.ts";
export type { RunOptions } from "./delivery/run-outbox.ts";
export type { RunProgress } from "./delivery/setting.ts";

// Where it is kept.
export type { OutboxStore } from "./store/outbox-store.ts";
export { type SqliteStoreOptions, sqliteStore } from "./store/sqlite/sqlite-store.ts";

// What it tells, and what it lives by.
export { machineClock, type SyncClock } from "./clock.ts";
export type { SyncEvent, SyncSubject } from "./events.ts";
export { SyncError, type SyncErrorCode } from "./sync-error.ts";
