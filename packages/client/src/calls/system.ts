import type { Dialect, SystemId } from "@egov-vn/contracts";
import type { Access } from "../access/access.ts";
import type { Observer } from "../observing/observer.ts";
import type { SystemOptions } from "../options/system-options.ts";
import type { CircuitBreaker } from "../resilience/circuit-breaker.ts";
import type { FarClock } from "../resilience/far-clock.ts";
import type { RetryBudget } from "../resilience/retry-budget.ts";
import type { Sleep } from "../resilience/waiting.ts";
import type { Address } from "../transport/address.ts";
import type { Exchange } from "../transport/exchange.ts";

/** What the calls to one system share. */
export interface System {
  readonly id: SystemId;
  readonly agencyCode: string;
  readonly options: SystemOptions;
  readonly dialect: Partial<Dialect> | undefined;
  readonly address: Address;
  readonly exchange: Exchange;
  readonly access: Access;
  readonly budget: RetryBudget;
  readonly breaker: CircuitBreaker;
  readonly farClock: FarClock;
  readonly observer: Observer;
  readonly now: () => number;
  readonly random: () => number;
  readonly sleep: Sleep;
}
