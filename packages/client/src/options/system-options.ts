import type { Dialect } from "@egov-vn/contracts";
import type { ClientErrorFacts } from "../outcomes/client-error.ts";
import type { BreakerOptions } from "../resilience/circuit-breaker.ts";
import type { RetryBudgetOptions } from "../resilience/retry-budget.ts";

/** The account of an agency at the portal. */
export interface PortalCredentials {
  readonly username: string;
  readonly password: string;
}

/** Keys of a gateway: those of the national one, of a province's platform, or of both. */
export interface GatewayCredentials {
  readonly consumerKey?: string;
  readonly consumerSecret?: string;
  /** The keys that a province issued. */
  readonly accessKey?: string;
  readonly secretKey?: string;
  readonly appName?: string;
  readonly partnerCode?: string;
  readonly partnerCodeCus?: string;
  /** The value of the header `Auth`, where a platform asks for it. */
  readonly auth?: string;
}

/** Credentials, or what gives them anew whenever a session or token is taken. */
export type CredentialSource<Credentials> =
  | Credentials
  | (() => Credentials | Promise<Credentials>);

/** How one system is reached and treated. */
export interface SystemOptions<Credentials = PortalCredentials & GatewayCredentials> {
  /** Base address: of the adapter, or of the gateway. Its path is kept. */
  readonly url: string;
  readonly credentials?: CredentialSource<Credentials>;
  /** The agency that calls, where it is another one than the client's. */
  readonly agencyCode?: string;
  /** Where the security server sends the call: `VN:GOV:000.00.00.G22:vpcpdvcprovider`. */
  readonly dstcode?: string;
  /** Whether `dstcode` stands in a header (the default) or in the query. */
  readonly dstcodeIn?: "header" | "query";
  /** Address of the provider behind the security server, where the adapter asks for it. */
  readonly providerUrl?: string;
  /** Paths of this installation, by the path of the contract: `{ "/mapi/share": "/forward/share" }`. */
  readonly paths?: Readonly<Record<string, string>>;
  readonly dialect?: Partial<Dialect>;
  /** Time of one sending; default 20,000 ms. */
  readonly timeoutMs?: number;
  /** Time of a whole call; default 90,000 ms. */
  readonly deadlineMs?: number;
  /** How often a call may be sent again; default 3. */
  readonly retries?: number;
  /** Largest answer that is read; default 16 MiB. */
  readonly maxAnswerBytes?: number;
  /** How long a session is used: the portal publishes none; default 15 minutes. */
  readonly sessionLifetimeMs?: number;
  /** How long before its end a token is replaced, half of its life at most; default 60,000 ms. */
  readonly refreshAheadMs?: number;
  readonly retryBudget?: RetryBudgetOptions;
  readonly breaker?: BreakerOptions;
  /** Whom to call, by who has to act; it is shown in errors. */
  readonly contacts?: Partial<Record<ClientErrorFacts["fault"], string>>;
}
