import type { OperationId } from "@egov-vn/contracts";
import type { AnyRecord } from "../calls/call.ts";
import type { SystemOptions } from "../options/system-options.ts";
import type { FarClock } from "../resilience/far-clock.ts";
import type { Admission } from "./admission.ts";
import type { AccessKind, AllCredentials } from "./credentials.ts";

/** What a token was read with. */
interface ReadingFacts {
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
export const tokenSources: Readonly<Partial<Record<AccessKind, TokenSource>>> = {
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
  bearer: {
    operation: "gateway.takeToken",
    input: () => ({}),
    read: readToken,
    carry: (token) => ({ headers: bearer(token) }),
  },
  "lgsp-bearer": {
    operation: "gateway.takeProvinceToken",
    input: () => ({}),
    read: readToken,
    carry: (token, credentials) => ({
      headers: { ...bearer(token), ...credentials.headersFor("lgsp-keys") },
    }),
  },
  "signed-in": {
    operation: "gateway.signIn",
    input: () => ({}),
    read: ({ token, expiresAt }, { now, farClock }) => {
      if (typeof token !== "string") return undefined;
      const end = typeof expiresAt === "string" ? Date.parse(expiresAt) : Number.NaN;
      // An end by the far side's clock: what counts is how far it is from that side's now.
      const left = farClock.toOurs(end) - now;
      return { token, lifetimeMs: Number.isNaN(left) ? 15 * minute : Math.max(0, left) };
    },
    carry: (token) => ({ headers: bearer(token) }),
  },
};

function readToken({ token, expiresInSeconds }: Readonly<AnyRecord>) {
  if (typeof token !== "string") return undefined;
  const seconds = typeof expiresInSeconds === "number" ? expiresInSeconds : 15 * 60;
  return { token, lifetimeMs: seconds * 1000 };
}

function bearer(token: string): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${token}` };
}
