/** When to stop sending to a system that fails. */
export interface BreakerOptions {
  /** Failures in a row that open it; default 10. */
  readonly failures?: number;
  /** How long nothing is sent then; default 10,000 ms. After that one call at a time tries. */
  readonly coolDownMs?: number;
}

/** Opens after failures in a row, lets one call a cool-down try, closes at the first answer. */
export class CircuitBreaker {
  readonly #failures: number;
  readonly #coolDownMs: number;
  readonly #now: () => number;
  #inARow = 0;
  #opensAt = 0;

  constructor({ failures = 10, coolDownMs = 10_000 }: BreakerOptions, now: () => number) {
    if (!(failures >= 1) || !(coolDownMs >= 0)) {
      throw new TypeError("breaker needs failures of 1 or more and a coolDownMs of 0 or more.");
    }
    this.#failures = failures;
    this.#coolDownMs = coolDownMs;
    this.#now = now;
  }

  /** Whether a call may be sent; one that may while the breaker is open is the one that tries. */
  mayPass(): boolean {
    if (this.#inARow < this.#failures) return true;
    if (this.#now() < this.#opensAt) return false;
    this.#opensAt = this.#now() + this.#coolDownMs;
    return true;
  }

  /** How long until a call may try. */
  waitMs(): number {
    return Math.max(0, this.#opensAt - this.#now());
  }

  note(answered: boolean): void {
    if (answered) {
      this.#inARow = 0;
      return;
    }
    this.#inARow += 1;
    if (this.#inARow === this.#failures) this.#opensAt = this.#now() + this.#coolDownMs;
  }
}
