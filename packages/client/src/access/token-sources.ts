import type { Credential, OperationId } from "@egov-vn/contracts";
import type { AnyRecord } from "../calls/call.ts";
import type { SystemOptions } from "../options/system-options.ts";
import type { FarClock } from "../resilience/far-clock.ts";
import type { Admission } from "./admission.ts";
import type { AllCredentials } from "./credentials.ts";

/** What a token was read with. */
export interface ReadingFacts {
  readonly now: number;
  readonly options: SystemOptions;
  readonly farClock: FarClock;
}

/** Where the token of a credential comes from, and how a call carries it. */
export interface TokenSource {
  readonly operation: OperationId;
  readonly input: (credentials: AllCredentials) => AnyRecord;
  readonly read: (
    reply: Readonly<AnyRecord>,
    facts: ReadingFacts,
  ) => { readonly token: string; readonly lifetimeMs: number } | undefined;
  readonly carry: (token: string, credentials: AllCredentials) => Admission;
}

const minute = 60_000;

/** Credentials that are taken by a call first; the others stand in the options. */
export const tokenSources: Readonly<Partial<Record<Credential, TokenSource>>> = {
  session: {
    operation: "portal.openSession",
    input: (credentials) => ({
      username: credentials.need("username"),
      password: credentials.need("password"),
    }),
    read: ({ session }, { options }) =>
      typeof session === "string"
        ? { token: session, lifetimeMs: options.sessionLifetimeMs ?? 15 * minute }
        : undefined,
    carry: (session) => ({ headers: {}, session }),
  },
};
