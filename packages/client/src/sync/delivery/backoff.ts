/** How long to wait before something is tried again. */
export interface BackoffOptions {
  /** The first wait is at most so long, in seconds; 0.5 by default. */
  readonly firstSeconds?: number;
  /** No wait is longer, in seconds; 60 by default. */
  readonly mostSeconds?: number;
}

/** Waits with full jitter: anything from nothing to a bound that doubles with every failure. */
export class Backoff {
  readonly mostMilliseconds: number;
  readonly #first: number;
  readonly #random: () => number;

  constructor({ firstSeconds = 0.5, mostSeconds = 60 }: BackoffOptions, random: () => number) {
    this.#first = firstSeconds * 1000;
    this.mostMilliseconds = mostSeconds * 1000;
    this.#random = random;
  }

  /** Milliseconds to wait after so many failures in a row. */
  after(failures: number): number {
    if (failures <= 0) return 0;
    const bound = Math.min(this.mostMilliseconds, this.#first * 2 ** Math.min(failures - 1, 30));
    return Math.round(bound * this.#random());
  }
}
