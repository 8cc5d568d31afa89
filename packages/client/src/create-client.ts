import { type AnyOperation, operations, type SystemId } from "@egov-vn/contracts";
import { Access } from "./access/access.ts";
import { memoryTokenStore } from "./access/token-store.ts";
import type { AnyRecord, Job } from "./calls/call.ts";
import { perform } from "./calls/perform.ts";
import { type Runnable, runnable } from "./calls/runnable.ts";
import type { System } from "./calls/system.ts";
import type { Client } from "./client-methods.ts";
import type { ClientOptions } from "./client-options.ts";
import { Observer } from "./observing/observer.ts";
import type { CallOptions, PurposeOptions } from "./options/call-options.ts";
import type { SystemOptions } from "./options/system-options.ts";
import type { Outcome } from "./outcomes/outcome.ts";
import { CircuitBreaker } from "./resilience/circuit-breaker.ts";
import { FarClock } from "./resilience/far-clock.ts";
import { RetryBudget } from "./resilience/retry-budget.ts";
import { sleepByTimer } from "./resilience/waiting.ts";
import { systems } from "./systems.ts";
import { Address } from "./transport/address.ts";
import { exchangeBy } from "./transport/exchange.ts";

/**
 * Makes a client of the systems that it is given (bộ kết nối): one typed method for each of their
 * operations, `client.portal.syncDossiers(input, options)`.
 *
 * A method resolves with an outcome, whatever the platform or the network does. It checks the
 * request against its contract before anything leaves, and its records by their own schemas.
 *
 * @throws TypeError when an option is missing or no client can be made of it; a method, when a
 * purpose or a credential is missing.
 * @example
 * ```ts
 * import { createClient } from "@egov-vn/client";
 *
 * const client = createClient({
 *   agencyCode: "000.00.00.H99",
 *   systems: {
 *     portal: {
 *       url: "http://adapter.example:8080",
 *       dstcode: "VN:GOV:000.00.00.G22:vpcpdvcprovider",
 *       credentials: { username: "mau", password: "mau" },
 *     },
 *   },
 *   fetch: async () => Response.json({ session: "S-1", error_code: 0, result: [] }),
 * });
 *
 * (await client.portal.findDossier({ code: "H99-260101-0001" })).kind; // => "ok"
 * ```
 */
export function createClient<const Options extends ClientOptions>(
  options: Options,
): Client<keyof Options["systems"] & SystemId> {
  if (typeof options.agencyCode !== "string" || options.agencyCode === "") {
    throw new TypeError("createClient needs an agencyCode, the code of the agency that calls.");
  }
  const made = Object.entries(options.systems).map(([id, given]) => {
    if (!Object.hasOwn(systems, id)) {
      throw new TypeError(`systems has no "${id}"; it has ${Object.keys(systems).join(", ")}.`);
    }
    return [id, methodsOf(systemOf(id as SystemId, given, options), operationsOf(id))] as const;
  });
  // The loop above made what the mapped type says of the same objects.
  return Object.freeze(Object.fromEntries(made)) as unknown as Client<
    keyof Options["systems"] & SystemId
  >;
}

function operationsOf(id: string): readonly (readonly [string, AnyOperation])[] {
  return Object.entries(systems[id as keyof typeof systems]);
}

const catalogue = (id: string): Runnable | undefined => {
  const found = operations.find((each) => each.id === id);
  return found && runnable(found);
};

function systemOf(id: SystemId, given: SystemOptions, client: ClientOptions): System {
  const { fetch = globalThis.fetch, now = Date.now, random = Math.random } = client;
  const { logger, hooks, tokenStore: store = memoryTokenStore(), sleep = sleepByTimer } = client;
  checkNumbers(id, given);
  const address = new Address(id, given);
  const observer = new Observer(hooks, logger);
  const farClock = new FarClock();
  const system: System = {
    id,
    agencyCode: given.agencyCode ?? client.agencyCode,
    options: given,
    dialect: given.dialect,
    address,
    exchange: exchangeBy((request) => fetch(request)),
    access: new Access({
      system: id,
      origin: address.origin,
      options: given,
      store,
      storeFailed: () => observer.storeFailed(id),
      now,
      farClock,
      logIn: (operation, input) => logIn(system, operation, input),
    }),
    budget: new RetryBudget(given.retryBudget ?? client.retryBudget),
    breaker: new CircuitBreaker(given.breaker ?? client.breaker ?? {}, now),
    farClock,
    observer,
    now,
    random,
    sleep,
  };
  return system;
}

function checkNumbers(id: string, given: SystemOptions): void {
  const bounds = {
    timeoutMs: 1,
    deadlineMs: 1,
    retries: 0,
    maxAnswerBytes: 1,
    sessionLifetimeMs: 1,
    refreshAheadMs: 0,
  } as const;
  for (const [name, least] of Object.entries(bounds)) {
    const value = given[name as keyof typeof bounds];
    if (value !== undefined && !(Number.isFinite(value) && value >= least)) {
      throw new TypeError(`systems.${id}.${name} has to be a number of ${least} or more.`);
    }
  }
}

/** Takes a session or token by a call of its own, for everybody who waits for it. */
async function logIn(system: System, id: string, input: AnyRecord): Promise<Outcome<AnyRecord>> {
  const operation = catalogue(id);
  if (operation === undefined) throw new TypeError(`There is no operation ${id}.`);
  return await perform({ system, operation, input, options: {}, parent: "access" }, catalogue);
}

type Method = (
  input?: AnyRecord,
  options?: CallOptions & Partial<PurposeOptions>,
) => Promise<Outcome<AnyRecord>>;

function methodsOf(
  system: System,
  all: readonly (readonly [string, AnyOperation])[],
): Readonly<Record<string, Method>> {
  const outbound = all
    .map(([name, operation]) => [name, runnable(operation)] as const)
    .filter(([, { direction }]) => direction === "outbound");
  return Object.freeze(
    Object.fromEntries(outbound.map(([name, operation]) => [name, methodOf(system, operation)])),
  );
}

function methodOf(system: System, operation: Runnable): Method {
  return async (input = {}, options = {}) => {
    if (typeof input !== "object" || input === null) {
      throw new TypeError(`${operation.id} takes a record; give an object.`);
    }
    if (operation.purpose === "required") {
      for (const name of ["purpose", "caseReference"] as const) {
        if (typeof options[name] !== "string" || options[name].trim() === "") {
          throw new TypeError(`${operation.id} needs options.${name}: say what the data are for.`);
        }
      }
    }
    const job: Job = { system, operation, input, options };
    return await perform(job, catalogue);
  };
}
