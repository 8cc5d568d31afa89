import type { Dossier, DossierProgress } from "@egov-vn/schemas";
import { machineClock } from "./clock.ts";
import { type RunOptions, runOutbox } from "./delivery/run-outbox.ts";
import type { RunProgress } from "./delivery/setting.ts";
import { enrolDossiers } from "./enrolment/enrol-dossiers.ts";
import { enrolSteps } from "./enrolment/enrol-progress.ts";
import type { Enrolment, EnrolOptions } from "./enrolment/enrolment.ts";
import type { OutboxOptions } from "./outbox-options.ts";
import { countAll } from "./queries/counts.ts";
import { listQuarantine, release } from "./queries/quarantine-list.ts";
import type { OutboxStatus, QuarantinedItem } from "./status.ts";
import { databaseOf } from "./store/outbox-store.ts";

/** What the agency wants the portal to have, and the work of getting there; see {@link createOutbox}. */
export interface Outbox {
  /**
   * Writes dossiers down as the state that is wanted (ghi nhận hồ sơ cần đồng bộ), as they come. A
   * newer version of a code takes the place of one that was not sent yet. Invalid ones are told and
   * left out.
   */
  enrol(
    dossiers: Iterable<Dossier> | AsyncIterable<Dossier>,
    options?: EnrolOptions,
  ): Promise<Enrolment>;
  /**
   * Writes steps of progress down (ghi nhận tiến độ), in their order; they are sent once their
   * dossier is acknowledged. A dossier has to be enrolled before its steps. A step that is there
   * already, by code, time, status and officer, is left as it is.
   */
  enrolProgress(
    entries: Iterable<DossierProgress> | AsyncIterable<DossierProgress>,
    options?: EnrolOptions,
  ): Promise<Enrolment>;
  /** Makes the portal agree (chạy đồng bộ), until told to stop or drained. May be killed any time. */
  run(options?: RunOptions): Promise<RunProgress>;
  status(): Promise<OutboxStatus>;
  /** What waits for a person, the longest there first; 1,000 at most, or as many as asked for. */
  quarantined(options?: { readonly most?: number }): Promise<readonly QuarantinedItem[]>;
  /** Takes what is in quarantine out of it, to be sent again; tells how many. */
  retry(options?: { readonly codes?: readonly string[] }): Promise<number>;
  /**
   * Says that the steps of these dossiers that are held back do stand in the portal's log: they are
   * done, and the later ones go on. Tells how many.
   */
  confirmProgress(options: { readonly codes: readonly string[] }): Promise<number>;
  /** Ends the runs of this object, each after its call, and closes the store. */
  close(): Promise<void>;
}

/**
 * Makes an outbox (hàng đợi đồng bộ bền vững): the agency writes down what its dossiers should look
 * like, a worker makes the portal agree. Nothing that was enrolled is lost, and no version is sent
 * twice as far as a look-up can tell, whenever the process or the network dies.
 *
 * Errors of the store are thrown as {@link SyncError}; those of the far side are waited out, and
 * told as events. The guide `docs/guides/sync.md` says what is promised and what is not.
 *
 * @example
 * ```ts
 * import { createOutbox, sqliteStore } from "@egov-vn/client/sync";
 * import { sample } from "@egov-vn/schemas/samples";
 *
 * const facts = { kind: "ok", requestId: "1", attempts: 1, dialect: {}, unknown: {}, issues: [] };
 * const answer = async () => ({ ...facts, value: { code: "0" } }) as never;
 * const portal = { syncDossiers: answer, findDossier: answer, recordProgress: answer };
 * const outbox = createOutbox({ store: sqliteStore({ file: ":memory:" }), client: { portal } });
 * await outbox.enrol([sample("Dossier", 1), sample("Dossier", 2)]);
 * await outbox.run({ untilDrained: true });
 * (await outbox.status()).acknowledged; // => 2
 * await outbox.close();
 * ```
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const database = databaseOf(options.store);
  const { clock = machineClock, dialect = {} } = options;
  const enrolling = { database, clock, dialect };
  const closing = new AbortController();
  const running = new Set<Promise<unknown>>();
  return {
    enrol: async (dossiers, how = {}) => await enrolDossiers(enrolling, dossiers, how),
    enrolProgress: async (entries, how = {}) => await enrolSteps(enrolling, entries, how),
    run: async (how = {}) => {
      const run = runOutbox(options, how, closing.signal);
      running.add(run);
      try {
        return await run;
      } finally {
        running.delete(run);
      }
    },
    status: async () => {
      const { oldest, ...counts } = await countAll(database);
      const lag = oldest === undefined ? 0 : Math.max(0, clock.now() - oldest);
      return { ...counts, lagSeconds: Math.round(lag / 1000) };
    },
    quarantined: async ({ most = 1000 } = {}) =>
      (await listQuarantine(database, most)).map(({ since, ...item }) => ({
        ...item,
        since: new Date(since).toISOString(),
      })),
    retry: async ({ codes } = {}) => await release(database, "send-again", codes, clock.now()),
    confirmProgress: async ({ codes }) =>
      await release(database, "steps-have-landed", codes, clock.now()),
    close: async () => {
      closing.abort();
      await Promise.allSettled(running);
      await database.destroy();
    },
  };
}
