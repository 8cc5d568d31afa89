/** The clock of the far side beside ours, as the `Date` headers of its answers show it. */
export class FarClock {
  #aheadMs = 0;

  note(far: number | undefined, ours: number): void {
    if (far !== undefined) this.#aheadMs = far - ours;
  }

  /** One of its times, by our clock. */
  toOurs(far: number): number {
    return far - this.#aheadMs;
  }
}
