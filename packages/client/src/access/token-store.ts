/** A session or token with the time until which it is used. */
export interface StoredToken {
  readonly token: string;
  /** Milliseconds since 1970, by our clock; somewhat before the far side's own end. */
  readonly expiresAt: number;
}

/**
 * Where sessions and tokens are kept (nơi giữ phiên và mã truy cập). What is kept opens the system:
 * guard it as you guard the credentials. A key holds no secret.
 */
export interface TokenStore {
  get(key: string): StoredToken | undefined | Promise<StoredToken | undefined>;
  set(key: string, token: StoredToken): void | Promise<void>;
  delete(key: string): void | Promise<void>;
}

/**
 * Keeps tokens as long as the program lives: give one to several clients and they share them.
 *
 * @example
 * ```ts
 * import { memoryTokenStore } from "@egov-vn/client";
 *
 * const tokenStore = memoryTokenStore();
 * await tokenStore.get("portal:session:00000000"); // => undefined
 * ```
 */
export function memoryTokenStore(): TokenStore {
  const kept = new Map<string, StoredToken>();
  return {
    get: (key) => kept.get(key),
    set: (key, token) => void kept.set(key, token),
    delete: (key) => void kept.delete(key),
  };
}
