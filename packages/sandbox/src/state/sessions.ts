import { randomUUID } from "node:crypto";

/** Somebody who was let in. */
export interface Admitted<Who> {
  readonly who: Who;
  readonly expiresAt: number;
}

const most = 10_000;

/**
 * Sessions or tokens that were given out, each with its end. They are kept in memory: a sandbox that
 * was started again knows none of them, as after a restart of the real one.
 */
export class Sessions<Who> {
  readonly #byId = new Map<string, Admitted<Who>>();
  readonly #milliseconds: number;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  open(who: Who, at: Date): { readonly id: string; readonly expiresAt: number } {
    const id = randomUUID();
    const expiresAt = at.getTime() + this.#milliseconds;
    this.#byId.set(id, { who, expiresAt });
    // A map keeps the order of insertion: the first is the oldest.
    const [oldest] = this.#byId.keys();
    if (this.#byId.size > most && oldest !== undefined) this.#byId.delete(oldest);
    return { id, expiresAt };
  }

  /** Whose it is, while it is good. */
  whose(id: string, at: Date): Admitted<Who> | undefined {
    const found = this.#byId.get(id);
    return found !== undefined && at.getTime() < found.expiresAt ? found : undefined;
  }

  /** The newest one of somebody that is still good. */
  of(
    isWho: (who: Who) => boolean,
    at: Date,
  ): (Admitted<Who> & { readonly id: string }) | undefined {
    const good = [...this.#byId].findLast(
      ([, { who, expiresAt }]) => isWho(who) && at.getTime() < expiresAt,
    );
    return good === undefined ? undefined : { id: good[0], ...good[1] };
  }

  end(id: string): void {
    this.#byId.delete(id);
  }

  clear(): void {
    this.#byId.clear();
  }
}
