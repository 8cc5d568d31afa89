/** The time that an outbox lives by (đồng hồ); a test passes one of its own. */
export interface SyncClock {
  /** Milliseconds since 1970; it may jump. */
  now(): number;
  /** Milliseconds since some moment; it never goes back. Leases are counted in it. */
  monotonic(): number;
  /** Comes back after so many milliseconds, or as soon as the signal aborts. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The clock of this machine. */
export const machineClock: SyncClock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal.addEventListener("abort", done, { once: true });
    }),
};
