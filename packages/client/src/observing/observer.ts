import type { SystemId } from "@egov-vn/contracts";
import type { AttemptMade, CallEnded, CallStarted, Hooks } from "./hooks.ts";
import type { LogFacts, Logger } from "./logger.ts";

/** Tells hooks and log what happens. */
export class Observer {
  readonly #hooks: Hooks;
  readonly #logger: Logger | undefined;

  constructor(hooks: Hooks | undefined, logger: Logger | undefined) {
    this.#hooks = hooks ?? {};
    this.#logger = logger;
  }

  started(call: CallStarted): void {
    this.#tell("onCall", call);
    this.#log("debug", { event: "call", ...call });
  }

  attempted(attempt: AttemptMade): void {
    this.#tell("onAttempt", attempt);
    this.#log(attempt.result === "accepted" ? "debug" : "warn", { event: "attempt", ...attempt });
  }

  ended(outcome: CallEnded): void {
    this.#tell("onOutcome", outcome);
    this.#log(outcome.kind === "ok" ? "info" : "error", { event: "outcome", ...outcome });
  }

  storeFailed(system: SystemId): void {
    this.#log("warn", { event: "token-store-failed", system });
  }

  /** Gives an answer to the caller's own function. */
  gaveRaw(give: () => void): void {
    try {
      give();
    } catch {
      // As with the watchers: the call goes on, whatever the caller's function threw.
      this.#log("error", { event: "hook-failed", hook: "onRaw" });
    }
  }

  #tell<Name extends keyof Hooks>(name: Name, fact: Parameters<NonNullable<Hooks[Name]>>[0]): void {
    const hook = this.#hooks[name] as ((fact: unknown) => void) | undefined;
    if (hook === undefined) return;
    try {
      hook(fact);
    } catch {
      // A watcher that fails must not make a write that landed look failed; what it threw is its own.
      this.#log("error", { event: "hook-failed", hook: name });
    }
  }

  #log(level: keyof Logger, facts: LogFacts): void {
    try {
      this.#logger?.[level](facts);
    } catch {
      // There is nowhere left to say that the log itself failed.
    }
  }
}
