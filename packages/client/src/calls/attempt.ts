import {
  type Decoded,
  type JsonObject,
  type JsonValue,
  judge,
  type Meaning,
  xroadErrorType,
} from "@egov-vn/contracts";
import type { Admission } from "../access/admission.ts";
import type { ErrorCode } from "../outcomes/error-codes.ts";
import { dateOf, retryAfterMs } from "../resilience/waiting.ts";
import { isPage, jsonOf } from "../transport/answer-body.ts";
import type { Delivered, Lost, Parcel } from "../transport/exchange.ts";
import type { AnyRecord, Call, Failure } from "./call.ts";
import { type PreparedRequest, withSession } from "./prepared-request.ts";
import type { Runnable } from "./runnable.ts";

/** What one sending brought. */
export type AttemptResult =
  | { readonly means: "accepted"; readonly reply: Decoded<AnyRecord>; readonly headers: Headers }
  | { readonly means: Exclude<Meaning, "accepted" | "unclear">; readonly failure: Failure }
  /** No answer, or none that says what became of it. */
  | {
      readonly means: "lost";
      readonly failure: Failure;
      readonly beforeSending: boolean;
      readonly mayRepeat: boolean;
    };

/** Sends once, reads and judges; tells the breaker and the watchers. */
export async function attempt(
  call: Call,
  prepared: PreparedRequest,
  admission: Admission,
): Promise<AttemptResult> {
  const { system, operation, options } = call.job;
  const { timeoutMs = 20_000, maxAnswerBytes = 16 * 1024 * 1024 } = system.options;
  const parcel = parcelOf(call, withSession(prepared, admission.session), admission.headers);
  const started = system.now();
  call.attempts += 1;
  const answer = await system.exchange(parcel, {
    timeoutMs: Math.min(options.timeoutMs ?? timeoutMs, Math.max(1, call.remainingMs)),
    maxAnswerBytes,
    signal: options.signal,
  });
  const now = system.now();
  const { onRaw } = options;
  if ("headers" in answer && onRaw !== undefined) {
    const { status, text } = answer;
    const headers = Object.fromEntries(answer.headers);
    system.observer.gaveRaw(() => onRaw({ status, headers, text }));
  }
  const result = "lost" in answer ? lost(answer) : understood(operation, answer, now);
  if (result.means !== "lost" || result.failure.code !== "aborted") {
    system.breaker.note(isSignOfLife(result));
  }
  const date = "headers" in answer ? dateOf(answer.headers) : undefined;
  system.farClock.note(date, now);
  system.observer.attempted({
    requestId: call.requestId,
    system: system.id,
    operation: operation.id,
    attempt: call.attempts,
    milliseconds: now - started,
    result: result.means === "lost" ? result.failure.code : result.means,
    requestBytes: parcel.body?.length ?? 0,
    ...(answer.status !== undefined && { status: answer.status }),
    ...("bytes" in answer && { answerBytes: answer.bytes }),
    ...(date !== undefined && { skewMs: date - now }),
  });
  return result;
}

function parcelOf(
  { job: { system, operation, options } }: Call,
  wire: JsonObject,
  admission: Readonly<Record<string, string>>,
): Parcel {
  const { method, body } = operation.transport;
  const headers = {
    accept: "application/json",
    ...system.address.headers,
    ...options.headers,
    ...admission,
  };
  const url = system.address.of(operation.transport);
  if (body === "json") {
    const type = { "content-type": "application/json; charset=utf-8" };
    return { method, url, headers: { ...headers, ...type }, body: JSON.stringify(wire) };
  }
  const pairs = new URLSearchParams(
    Object.entries(wire).flatMap(([key, value]): [string, string][] =>
      value === null || value === "" ? [] : [[key, String(value)]],
    ),
  ).toString();
  if (body === "form") {
    const type = { "content-type": "application/x-www-form-urlencoded" };
    return { method, url, headers: { ...headers, ...type }, body: pairs };
  }
  const query = pairs === "" ? "" : `${url.includes("?") ? "&" : "?"}${pairs}`;
  return { method, url: url + query, headers, body: undefined };
}

function lost({ lost: code, beforeSending, status, networkCode }: Lost): AttemptResult {
  return {
    means: "lost",
    failure: { code, status, networkCode },
    beforeSending,
    mayRepeat: code !== "redirected" && code !== "answer-too-large" && code !== "aborted",
  };
}

function understood(
  { outcomes, reply }: Runnable,
  { status, headers, text }: Delivered,
  now: number,
): AttemptResult {
  const body: JsonValue | undefined = jsonOf(text);
  const { meaning } = judge({ status, body }, outcomes);
  const facts = { status, retryAfterMs: retryAfterMs(headers, now) };
  switch (meaning) {
    case "accepted":
      // A table that takes a sentence for success needs an object to find it in.
      return isObject(body)
        ? { means: meaning, reply: reply.decode(body), headers }
        : unclear({ code: "unreadable-answer", ...facts });
    case "unclear":
      return unclear({ code: codeOfUnclear(status, headers, text, body), ...facts });
    case "refused":
      return {
        means: meaning,
        failure: { code: status === 413 ? "too-large" : meaning, ...facts },
      };
    case "expired":
      return { means: meaning, failure: { code: "access-refused", ...facts } };
    default:
      return { means: meaning, failure: { code: meaning, ...facts } };
  }
}

function unclear(failure: Failure): AttemptResult {
  return { means: "lost", failure, beforeSending: false, mayRepeat: true };
}

function codeOfUnclear(
  status: number,
  headers: Headers,
  text: string,
  body: JsonValue | undefined,
): ErrorCode {
  if (body === undefined && isPage(text, headers)) return "html-answer";
  // Whose security server failed, in either spelling of X-Road.
  const type = xroadErrorType(headers.get("x-road-error") ?? "");
  if (type?.startsWith("server.serverproxy")) return "provider-error";
  if (type !== undefined) return "gateway-error";
  if (status >= 500) return "server-error";
  return body === undefined ? "unreadable-answer" : "unclear-answer";
}

/** Whether a result shows that the system works, whatever it said. */
function isSignOfLife(result: AttemptResult): boolean {
  if (result.means === "lost") {
    return ["unclear-answer", "redirected", "answer-too-large"].includes(result.failure.code);
  }
  return result.means !== "busy" || result.failure.status === 429;
}

function isObject(body: JsonValue | undefined): body is JsonObject {
  return typeof body === "object" && body !== null && !Array.isArray(body);
}
