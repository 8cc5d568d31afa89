/** Waits, or rejects with the reason of the first signal that is aborted. */
export function waitFor(milliseconds: number, signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener("abort", stop);
      const aborted = signals.find((signal) => signal.aborted);
      if (aborted === undefined) resolve();
      else reject(aborted.reason);
    };
    const timer = setTimeout(stop, milliseconds);
    for (const signal of signals) signal.addEventListener("abort", stop);
    if (signals.some((signal) => signal.aborted)) stop();
  });
}
