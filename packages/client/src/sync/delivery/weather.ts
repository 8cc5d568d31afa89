import type { ClientError } from "../../outcomes/client-error.ts";
import type { SyncClock } from "../clock.ts";
import type { SyncEvent } from "../events.ts";
import { SyncError } from "../sync-error.ts";
import type { Backoff } from "./backoff.ts";

/** Codes that no waiting mends, and how often in a row they are believed. */
const ours: ReadonlySet<string> = new Set(["login-refused", "access-refused"]);
const mostOurs = 5;

/** Refusals one after the other that make us doubt the far side and not the records. */
const mostRefusals = 20;

/**
 * How the far side is doing, for all lanes of a run: while it does not answer, or refuses whatever
 * it is sent, nothing is sent but a trial now and then.
 */
export class Weather {
  readonly #clock: SyncClock;
  readonly #backoff: Backoff;
  readonly #report: (event: SyncEvent) => void;
  readonly #patience: number;
  #failures = 0;
  #refusals = 0;
  #goneSince: number | undefined;
  #nextTrial = 0;
  #lastError: ClientError | undefined;

  constructor(
    clock: SyncClock,
    backoff: Backoff,
    report: (event: SyncEvent) => void,
    patienceSeconds: number,
  ) {
    this.#clock = clock;
    this.#backoff = backoff;
    this.#report = report;
    this.#patience = patienceSeconds * 1000;
  }

  /** The far side has done what it was asked. */
  fair(): void {
    this.#failures = 0;
    this.#refusals = 0;
    this.#goneSince = undefined;
    this.#nextTrial = 0;
  }

  /** It has answered, and refused one record by itself. */
  refused(code: string): void {
    this.#refusals += 1;
    if (this.#refusals >= mostRefusals) this.foul(code);
    else {
      this.#failures = 0;
      this.#goneSince = undefined;
    }
  }

  /** It has not answered, or not clearly. */
  foul(code: string, error?: ClientError): void {
    this.#failures += 1;
    if (error !== undefined) this.#lastError = error;
    const now = this.#clock.monotonic();
    this.#goneSince ??= now;
    const asked = Math.min(error?.retryAfterMs ?? 0, this.#backoff.mostMilliseconds);
    const milliseconds = Math.max(asked, this.#backoff.after(this.#failures));
    this.#nextTrial = now + milliseconds;
    this.#report({ kind: "paused", code, milliseconds });
  }

  /**
   * Waits until something may be sent.
   *
   * @throws {@link SyncError} `far-side-gone` when that took longer than the run has patience; the
   * error of the client when our own credentials are refused again and again
   */
  async untilTrial(signal: AbortSignal): Promise<void> {
    for (;;) {
      const error = this.#lastError;
      if (error !== undefined && ours.has(error.code) && this.#failures >= mostOurs) throw error;
      const now = this.#clock.monotonic();
      if (this.#goneSince !== undefined && now - this.#goneSince > this.#patience) {
        throw new SyncError("far-side-gone", { cause: this.#lastError });
      }
      if (signal.aborted || now >= this.#nextTrial) return;
      await this.#clock.wait(this.#nextTrial - now, signal);
    }
  }
}
