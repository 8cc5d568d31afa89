/** How much may be sent again, over all calls to one system. */
export interface RetryBudgetOptions {
  /** Repeats that may be made at once; default 20. */
  readonly capacity?: number;
  /** Repeats that each call earns; default 0.2, one for five calls. */
  readonly perCall?: number;
}

/** A bucket of repeats: each call puts a part of one in, each repeat takes one out. */
export class RetryBudget {
  readonly #capacity: number;
  readonly #perCall: number;
  #left: number;

  constructor({ capacity = 20, perCall = 0.2 }: RetryBudgetOptions = {}) {
    if (!(capacity >= 0) || !(perCall >= 0)) {
      throw new TypeError("retryBudget needs a capacity and a perCall of 0 or more.");
    }
    this.#capacity = capacity;
    this.#perCall = perCall;
    this.#left = capacity;
  }

  earn(): void {
    this.#left = Math.min(this.#capacity, this.#left + this.#perCall);
  }

  take(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
