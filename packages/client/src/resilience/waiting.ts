/** Waits, or stops waiting when the signal says so; it resolves either way. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** Waits by the timers of the machine. */
export const sleepByTimer: Sleep = (milliseconds, signal) =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener("abort", done);
  });

const firstMs = 200;
const longestMs = 5000;

/** Full jitter: anything from nothing to a bound that doubles with every repeat. */
export function backoffMs(repeat: number, random: () => number): number {
  return Math.floor(random() * Math.min(longestMs, firstMs * 2 ** repeat));
}

/** What `Retry-After` asks for, in milliseconds from the far side's `Date`, or from our clock. */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const asked = headers.get("retry-after")?.trim();
  if (asked === undefined || asked === "") return undefined;
  if (/^\d{1,9}$/.test(asked)) return Number(asked) * 1000;
  const until = Date.parse(asked);
  if (Number.isNaN(until)) return undefined;
  return Math.max(0, until - (dateOf(headers) ?? now));
}

/** The far side's clock, as its `Date` header shows it. */
export function dateOf(headers: Headers): number | undefined {
  const said = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(said) ? undefined : said;
}
