import type { Credential, OperationId } from "@egov-vn/contracts";
import type { AnyRecord, Failure } from "../calls/call.ts";
import type { Runnable } from "../calls/runnable.ts";
import type { SystemOptions } from "../options/system-options.ts";
import type { Outcome } from "../outcomes/outcome.ts";
import type { FarClock } from "../resilience/far-clock.ts";
import type { Admission, Admitted } from "./admission.ts";
import { type AccessKind, type AllCredentials, credentialsOf } from "./credentials.ts";
import { TokenKeeper } from "./token-keeper.ts";
import { type TokenSource, tokenSources } from "./token-sources.ts";
import type { TokenStore } from "./token-store.ts";

/** What access to a system is made of. */
export interface AccessOptions {
  readonly system: string;
  readonly origin: string;
  readonly options: SystemOptions;
  readonly store: TokenStore;
  readonly storeFailed: () => void;
  readonly now: () => number;
  readonly farClock: FarClock;
  /** Makes the call that gives a session or token. */
  readonly logIn: (operation: OperationId, input: AnyRecord) => Promise<Outcome<AnyRecord>>;
}

interface Settled {
  readonly source: TokenSource;
  readonly keeper: TokenKeeper<Failure>;
  readonly credentials: AllCredentials;
}

const nothing: Admission = { headers: {} };

/** Sessions, tokens and keys of one system. */
export class Access {
  readonly #options: AccessOptions;
  readonly #keepers = new Map<string, TokenKeeper<Failure>>();
  /** What let the last call of a credential in, where the credentials do not change. */
  readonly #settled = new Map<Credential, Settled>();

  constructor(options: AccessOptions) {
    this.#options = options;
  }

  /** What lets a call in at once: nothing is needed, or a token is at hand. */
  admitNow({ credential }: Runnable): Admission | undefined {
    if (credential === "none") return nothing;
    const settled = this.#settled.get(credential);
    const token = settled?.keeper.atHand?.token;
    if (settled === undefined || token === undefined) return undefined;
    return { ...settled.source.carry(token, settled.credentials), token };
  }

  /** What lets a call of the operation in; another token where one was refused. */
  async admit({ credential }: Runnable, refused: string | undefined): Promise<Admitted> {
    if (credential === "none") return { admission: nothing };
    const credentials = await credentialsOf(this.#options.system, this.#options.options);
    const kind = credentials.kindOf(credential);
    const source = tokenSources[kind];
    if (source === undefined) return { admission: { headers: credentials.headersFor(kind) } };
    const keeper = this.#keeperOf(kind, source, credentials);
    if (typeof this.#options.options.credentials !== "function") {
      this.#settled.set(credential, { source, keeper, credentials });
    }
    const taken = await (refused === undefined ? keeper.get() : keeper.replace(refused));
    if ("failure" in taken) return taken;
    const { token } = taken.token;
    return { admission: { ...source.carry(token, credentials), token } };
  }

  #keeperOf(
    kind: AccessKind,
    source: TokenSource,
    credentials: AllCredentials,
  ): TokenKeeper<Failure> {
    const { system, origin, store, storeFailed, now } = this.#options;
    const key = `${system}:${kind}:${digest(`${origin} ${credentials.holder(kind)}`)}`;
    const known = this.#keepers.get(key);
    if (known !== undefined) return known;
    const take = () => this.#take(source);
    const keeper = new TokenKeeper<Failure>({ store, key, now, storeFailed, take });
    this.#keepers.set(key, keeper);
    return keeper;
  }

  async #take(source: TokenSource) {
    const { system, options, now, farClock, logIn } = this.#options;
    // Credentials are asked for anew: they may have been changed since the last token.
    const credentials = await credentialsOf(system, options);
    const outcome = await logIn(source.operation, source.input(credentials));
    if (outcome.kind !== "ok") return { failure: failureOf(outcome) };
    const read = source.read(outcome.value, { now: now(), options, farClock });
    if (read === undefined) return { failure: { code: "login-failed" } as const };
    const { token, lifetimeMs } = read;
    // A gateway gives the same token again with what is left of its life, which may be seconds.
    const ahead = Math.min(options.refreshAheadMs ?? 60_000, lifetimeMs / 2);
    return { token: { token, expiresAt: now() + lifetimeMs - ahead } };
  }
}

function failureOf(outcome: Exclude<Outcome<AnyRecord>, { readonly kind: "ok" }>): Failure {
  const { code, status, networkCode, retryAfterMs } = outcome.error;
  const facts = { status, networkCode, retryAfterMs };
  if (outcome.kind === "rejected" || code === "access-refused" || code === "invalid-request") {
    return { code: "login-refused", ...facts };
  }
  return { code: "login-failed", ...facts };
}

/** FNV-1a: keeps the names of accounts out of the keys of a store. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}
