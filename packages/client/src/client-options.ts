import type { TokenStore } from "./access/token-store.ts";
import type { Hooks } from "./observing/hooks.ts";
import type { Logger } from "./observing/logger.ts";
import type {
  GatewayCredentials,
  PortalCredentials,
  SystemOptions,
} from "./options/system-options.ts";
import type { BreakerOptions } from "./resilience/circuit-breaker.ts";
import type { RetryBudgetOptions } from "./resilience/retry-budget.ts";
import type { Sleep } from "./resilience/waiting.ts";
import type { FetchFunction } from "./transport/fetch-function.ts";

/** The systems that a client may be given; each that is given has its methods. */
export interface SystemsOptions {
  readonly portal?: SystemOptions<PortalCredentials>;
  readonly gateway?: SystemOptions<GatewayCredentials>;
}

/** What a client is made of. */
export interface ClientOptions {
  /** Code of the agency that calls (mã định danh điện tử). */
  readonly agencyCode: string;
  readonly systems: SystemsOptions;
  /** What sends requests; default the platform's `fetch`. */
  readonly fetch?: FetchFunction;
  /** Our clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** From 0 to 1: for jitter and for ids of calls. */
  readonly random?: () => number;
  /** How to wait between sendings; default by the timers of the machine. */
  readonly sleep?: Sleep;
  readonly hooks?: Hooks;
  readonly logger?: Logger;
  /** Where sessions and tokens are kept; default in memory. */
  readonly tokenStore?: TokenStore;
  /** For every system that has none of its own. */
  readonly retryBudget?: RetryBudgetOptions;
  /** For every system that has none of its own. */
  readonly breaker?: BreakerOptions;
}
