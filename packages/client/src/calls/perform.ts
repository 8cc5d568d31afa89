import type { Admission, Admitted } from "../access/admission.ts";
import type { LookUpFindings, Outcome } from "../outcomes/outcome.ts";
import { backoffMs } from "../resilience/waiting.ts";
import { type AttemptResult, attempt } from "./attempt.ts";
import { type AnyRecord, Call, codeOf, type Failure, type Job } from "./call.ts";
import { lookUp } from "./look-up.ts";
import { type PreparedRequest, prepareRequest } from "./prepared-request.ts";
import { fieldsOf, isRead, type Runnable } from "./runnable.ts";

/** Finds operations by their ids. */
export type Catalogue = (id: string) => Runnable | undefined;

/** A write that may have landed, with what a look-up showed. */
interface Doubt {
  readonly failure: Failure;
  readonly lookUp: LookUpFindings | undefined;
}

/** Makes a call from its check to its outcome; never throws for what a platform or network does. */
export async function perform(job: Job, catalogue: Catalogue): Promise<Outcome<AnyRecord>> {
  const { system, operation, options, parent } = job;
  const call = new Call(job);
  const started = {
    requestId: call.requestId,
    system: system.id,
    operation: operation.id,
    ...(parent !== undefined && { parent }),
    ...(options.purpose !== undefined && { purpose: options.purpose }),
    ...(options.caseReference !== undefined && { caseReference: options.caseReference }),
  };
  system.observer.started(started);
  if (parent === undefined) system.budget.earn();
  const prepared = prepareRequest(operation, withAgency(job), options.dialect ?? system.dialect);
  const outcome =
    "wire" in prepared
      ? await new Sending(call, prepared, catalogue).untilDone()
      : call.invalid(prepared);
  const code = codeOf(outcome);
  system.observer.ended({
    ...started,
    kind: outcome.kind,
    attempts: outcome.attempts,
    milliseconds: system.now() - call.startedAt,
    ...(code !== undefined && { code }),
    ...(outcome.kind === "ok" && { confirmedBy: outcome.confirmedBy }),
  });
  return outcome;
}

/** Beside a session stands the code of who calls; elsewhere the same name may say something else. */
function withAgency({ system, operation, input }: Job): Readonly<AnyRecord> {
  const isCaller = operation.credential === "session" && fieldsOf(operation).has("agencyCode");
  if (!isCaller || input["agencyCode"] !== undefined) return input;
  return { ...input, agencyCode: system.agencyCode };
}

/** A prepared call on its way. */
class Sending {
  readonly #call: Call;
  readonly #prepared: PreparedRequest;
  readonly #catalogue: Catalogue;
  #repeats = 0;
  #doubt: Doubt | undefined;
  /** The token that was refused, once. */
  #refused: string | undefined;

  constructor(call: Call, prepared: PreparedRequest, catalogue: Catalogue) {
    this.#call = call;
    this.#prepared = prepared;
    this.#catalogue = catalogue;
  }

  async untilDone(): Promise<Outcome<AnyRecord>> {
    for (;;) {
      const outcome = await this.#once();
      if (outcome !== undefined) return outcome;
    }
  }

  /** One round: an outcome, or nothing when it is to be sent again. */
  async #once(): Promise<Outcome<AnyRecord> | undefined> {
    const call = this.#call;
    const { system, operation, parent } = call.job;
    if (call.stopped !== undefined) return this.#end({ code: call.stopped });
    // What belongs to a call that was let through is let through with it.
    if (parent === undefined && !system.breaker.mayPass()) {
      return this.#end({ code: "circuit-open", retryAfterMs: system.breaker.waitMs() });
    }
    const admitted = await this.#admit(operation);
    if (admitted === undefined) return this.#end({ code: call.stopped ?? "aborted" });
    if ("failure" in admitted) {
      return this.#doubt === undefined
        ? call.noAccess(admitted.failure)
        : this.#end(admitted.failure);
    }
    const result = await attempt(call, this.#prepared, admitted.admission);
    return await this.#judge(result, admitted.admission);
  }

  /** Waits for a token that many may be waiting for, but not longer than this call may. */
  async #admit(operation: Runnable): Promise<Admitted | undefined> {
    const { job, remainingMs } = this.#call;
    const now = this.#refused === undefined ? job.system.access.admitNow(operation) : undefined;
    if (now !== undefined) return { admission: now };
    const admitting = job.system.access.admit(operation, this.#refused);
    const waiting = new AbortController();
    const stop = (): void => waiting.abort();
    job.options.signal?.addEventListener("abort", stop);
    const timer = setTimeout(stop, Math.max(1, remainingMs));
    try {
      const ended = new Promise<undefined>((resolve) => {
        waiting.signal.addEventListener("abort", () => resolve(undefined));
      });
      return await Promise.race([admitting, ended]);
    } finally {
      clearTimeout(timer);
      job.options.signal?.removeEventListener("abort", stop);
    }
  }

  async #judge(
    result: AttemptResult,
    { token }: Admission,
  ): Promise<Outcome<AnyRecord> | undefined> {
    const call = this.#call;
    switch (result.means) {
      case "accepted":
        return call.ok(result.reply);
      case "refused":
        return call.rejected(result.failure);
      case "duplicate":
        return await this.#afterDuplicate(result.failure);
      case "expired":
        if (token === undefined || this.#refused !== undefined) {
          return this.#doubt ? this.#end(result.failure) : call.noAccess(result.failure);
        }
        this.#refused = token;
        return undefined;
      case "busy":
        return await this.#again(result.failure);
      case "lost":
        if (!result.mayRepeat && (isRead(call.job.operation) || result.beforeSending)) {
          return this.#end(result.failure);
        }
        if (isRead(call.job.operation) || result.beforeSending) {
          return await this.#again(result.failure);
        }
        return await this.#afterLoss(result);
    }
  }

  /** A duplicate may be what this call, or one before it, has written: the content shows it. */
  async #afterDuplicate(failure: Failure): Promise<Outcome<AnyRecord>> {
    const seen = await this.#lookUp();
    if (seen !== undefined && landedWhole(seen)) return this.#call.confirmed();
    const unclear = seen === undefined || seen.unclear.length > 0 || seen.landed.length > 0;
    if (this.#doubt !== undefined && unclear) return this.#call.unknown(this.#doubt.failure, seen);
    return this.#call.rejected(failure);
  }

  /** A write without an answer is looked up before it is sent again. */
  async #afterLoss(
    result: Extract<AttemptResult, { readonly means: "lost" }>,
  ): Promise<Outcome<AnyRecord> | undefined> {
    this.#doubt = { failure: result.failure, lookUp: undefined };
    if (this.#call.stopped !== undefined) return this.#end(result.failure);
    await this.#wait(result.failure);
    const seen = await this.#lookUp();
    this.#doubt = { failure: result.failure, lookUp: seen };
    if (seen === undefined) return this.#end(result.failure);
    if (landedWhole(seen)) return this.#call.confirmed();
    // What adds an entry is not sent again on the word of a look-up: it may still be on its way.
    const appends = this.#call.job.operation.idempotency.kind === "append";
    const partly = appends || seen.landed.length > 0 || seen.unclear.length > 0;
    if (partly || !result.mayRepeat || !this.#mayRepeat()) return this.#end(result.failure);
    return undefined;
  }

  async #lookUp(): Promise<LookUpFindings | undefined> {
    return await lookUp(
      this.#call,
      this.#prepared,
      (job) => perform(job, this.#catalogue),
      this.#catalogue,
    );
  }

  /** Waits and lets it be sent again, or ends the call where nothing is left to spend. */
  async #again(failure: Failure): Promise<Outcome<AnyRecord> | undefined> {
    if ((failure.retryAfterMs ?? 0) > this.#call.remainingMs || !this.#mayRepeat()) {
      return this.#end(failure);
    }
    await this.#wait(failure);
    return undefined;
  }

  #mayRepeat(): boolean {
    const { system, options } = this.#call.job;
    if (this.#repeats >= (options.retries ?? system.options.retries ?? 3)) return false;
    if (!system.budget.take()) return false;
    this.#repeats += 1;
    return true;
  }

  async #wait({ retryAfterMs = 0 }: Failure): Promise<void> {
    const { system, options } = this.#call.job;
    const wanted = retryAfterMs + backoffMs(this.#repeats, system.random);
    await system.sleep(Math.min(wanted, Math.max(0, this.#call.remainingMs)), options.signal);
  }

  #end(failure: Failure): Outcome<AnyRecord> {
    const doubt = this.#doubt;
    if (doubt === undefined) return this.#call.notSent(failure);
    return this.#call.unknown(doubt.failure, doubt.lookUp);
  }
}

function landedWhole({ different, missing, unclear }: LookUpFindings): boolean {
  return different.length + missing.length + unclear.length === 0;
}
