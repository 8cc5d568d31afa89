import type { StoredToken, TokenStore } from "./token-store.ts";

/** A token, or why there is none. */
export type Taken<Failure> = { readonly token: StoredToken } | { readonly failure: Failure };

/** What a keeper needs. */
export interface KeeperOptions<Failure> {
  readonly store: TokenStore;
  readonly key: string;
  readonly now: () => number;
  /** Told when the store failed; the call goes on with a token that is not kept. */
  readonly storeFailed: () => void;
  readonly take: () => Promise<Taken<Failure>>;
}

/**
 * Keeps one token for everybody who needs it: whoever asks while one is being taken waits for that
 * one, and a token that was refused is replaced once, however many had it.
 */
export class TokenKeeper<Failure> {
  readonly #options: KeeperOptions<Failure>;
  #current: StoredToken | undefined;
  #flight: Promise<Taken<Failure>> | undefined;

  constructor(options: KeeperOptions<Failure>) {
    this.#options = options;
  }

  /** The token at hand, while it is good by our clock. */
  get atHand(): StoredToken | undefined {
    return this.#current !== undefined && this.#isGood(this.#current) ? this.#current : undefined;
  }

  /** A token that is good by our clock. */
  async get(): Promise<Taken<Failure>> {
    const token = this.atHand;
    return token === undefined ? await this.#fly(undefined) : { token };
  }

  /** Another token than the one that was refused. */
  async replace(refused: string): Promise<Taken<Failure>> {
    const token = this.atHand;
    return token === undefined || token.token === refused ? await this.#fly(refused) : { token };
  }

  #fly(refused: string | undefined): Promise<Taken<Failure>> {
    this.#flight ??= this.#renew(refused).finally(() => {
      this.#flight = undefined;
    });
    return this.#flight;
  }

  async #renew(refused: string | undefined): Promise<Taken<Failure>> {
    const { store, key, take } = this.#options;
    const stored = await this.#tryStore(() => store.get(key));
    // Another process may have taken one meanwhile.
    if (stored !== undefined && stored.token !== refused && this.#isGood(stored)) {
      this.#current = stored;
      return { token: stored };
    }
    this.#current = undefined;
    if (stored !== undefined) await this.#tryStore(() => store.delete(key));
    const taken = await take();
    if ("token" in taken) {
      this.#current = taken.token;
      await this.#tryStore(() => store.set(key, taken.token));
    }
    return taken;
  }

  async #tryStore<Value>(ask: () => Value): Promise<Awaited<Value> | undefined> {
    try {
      return await ask();
    } catch {
      // What a store throws may hold its address and its password, and a token can be taken anew.
      this.#options.storeFailed();
      return undefined;
    }
  }

  #isGood({ expiresAt }: StoredToken): boolean {
    return this.#options.now() < expiresAt;
  }
}
