import type { SyncClock } from "../clock.ts";
import { allWorkers, beat, enterWorker, mendDueTimes, removeWorker } from "../queries/workers.ts";
import type { Database } from "../store/tables.ts";

/** Beats in the time after which a worker without one counts as dead. */
const beatsPerLease = 5;

/**
 * A run's place among the workers of a store. It counts a number up; whoever sees the number of
 * another stand still for the length of a lease, by the monotonic clock of its own, gives back what
 * that one held. No time of day is compared, so a clock that jumps ends no lease.
 */
export class Presence {
  readonly #database: Database;
  readonly #clock: SyncClock;
  readonly #lease: number;
  readonly #settle: number;
  readonly #farthest: number;
  readonly #released: (items: number) => void;
  readonly #seen = new Map<number, { readonly beat: number; readonly at: number }>();
  #worker: number;
  #lastBeat: number;

  private constructor(database: Database, worker: number, options: PresenceOptions) {
    this.#database = database;
    this.#clock = options.clock;
    this.#lease = options.leaseSeconds * 1000;
    this.#settle = options.settleMilliseconds;
    this.#farthest = options.farthestMilliseconds;
    this.#released = options.released;
    this.#worker = worker;
    this.#lastBeat = options.clock.monotonic();
  }

  /** Enters the store as a worker. */
  static async enter(database: Database, options: PresenceOptions): Promise<Presence> {
    return new Presence(database, await enterWorker(database), options);
  }

  /** The number under which work is taken now. */
  get worker(): number {
    return this.#worker;
  }

  /** Whether what was taken under a number is still ours for sure. */
  async holds(worker: number): Promise<boolean> {
    const silent = this.#clock.monotonic() - this.#lastBeat;
    if (silent > this.#lease / 2) await this.#beat();
    return worker === this.#worker;
  }

  /** Beats, and looks after the others, until the signal aborts. */
  async keep(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#beat();
      await this.#lookAfterOthers();
      await this.#clock.wait(this.#lease / beatsPerLease, signal);
    }
  }

  /** Leaves; what is still held goes back. */
  async leave(): Promise<void> {
    await removeWorker(this.#database, { id: this.#worker }, this.#clock.now());
  }

  async #beat(): Promise<void> {
    const at = this.#clock.monotonic();
    if (!(await beat(this.#database, this.#worker)))
      this.#worker = await enterWorker(this.#database);
    this.#lastBeat = at;
  }

  async #lookAfterOthers(): Promise<void> {
    const at = this.#clock.monotonic();
    const now = this.#clock.now();
    for (const other of await allWorkers(this.#database)) {
      if (other.id === this.#worker) continue;
      const seen = this.#seen.get(other.id);
      if (seen?.beat !== other.beat) this.#seen.set(other.id, { beat: other.beat, at });
      else if (at - seen.at > this.#lease) {
        const items = await removeWorker(this.#database, other, now + this.#settle);
        this.#seen.delete(other.id);
        if (items > 0) this.#released(items);
      }
    }
    await mendDueTimes(this.#database, now, now + this.#farthest);
  }
}

/** What a presence needs to know. */
export interface PresenceOptions {
  readonly clock: SyncClock;
  readonly leaseSeconds: number;
  /** How long what a dead worker sent may still be on its way. */
  readonly settleMilliseconds: number;
  /** No due time is farther away than this. */
  readonly farthestMilliseconds: number;
  readonly released: (items: number) => void;
}
