import type { SyncClock } from "../../src/sync/index.ts";

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock that goes to the next thing that is waited for as soon as nothing else is under way. */
export class TestClock implements SyncClock {
  #monotonic = 0;
  #wall = Date.parse("2026-03-02T08:00:00+07:00");
  readonly #sleepers = new Set<Sleeper>();
  #turning = false;

  now(): number {
    return this.#wall;
  }

  monotonic(): number {
    return this.#monotonic;
  }

  /** The time of day is set; no time passes. */
  jump(milliseconds: number): void {
    this.#wall += milliseconds;
  }

  wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const sleeper: Sleeper = {
        at: this.#monotonic + milliseconds,
        wake: () => {
          this.#sleepers.delete(sleeper);
          signal.removeEventListener("abort", sleeper.wake);
          resolve();
        },
      };
      if (signal.aborted) return resolve();
      this.#sleepers.add(sleeper);
      signal.addEventListener("abort", sleeper.wake, { once: true });
      this.#turn();
    });
  }

  #turn(): void {
    if (this.#turning) return;
    this.#turning = true;
    // Everything that is ready goes first.
    setImmediate(() => {
      setImmediate(() => {
        this.#turning = false;
        const next = [...this.#sleepers].toSorted((one, other) => one.at - other.at)[0];
        if (next === undefined) return;
        const passed = Math.max(0, next.at - this.#monotonic);
        this.#monotonic += passed;
        this.#wall += passed;
        next.wake();
        if (this.#sleepers.size > 0) this.#turn();
      });
    });
  }
}
