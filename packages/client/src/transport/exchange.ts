import ky, { type KyInstance } from "ky";
import type { ErrorCode } from "../outcomes/error-codes.ts";
import { type AnswerBody, readAnswer } from "./answer-body.ts";
import type { FetchFunction } from "./fetch-function.ts";
import { isBeforeSending, networkCodeOf } from "./network-codes.ts";

/** One request, ready to go. */
export interface Parcel {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** An answer that arrived whole. */
export interface Delivered extends AnswerBody {
  readonly status: number;
  readonly headers: Headers;
}

/** No whole answer arrived. */
export interface Lost {
  readonly lost: ErrorCode;
  /** Whether nothing can have reached the far side. */
  readonly beforeSending: boolean;
  readonly status?: number;
  readonly networkCode?: string;
}

/** Bounds of one exchange. */
export interface ExchangeLimits {
  readonly timeoutMs: number;
  readonly maxAnswerBytes: number;
  readonly signal: AbortSignal | undefined;
}

/** Sends requests and reads answers; it neither repeats nor judges. */
export type Exchange = (parcel: Parcel, limits: ExchangeLimits) => Promise<Delivered | Lost>;

/** An exchange by ky, which is told to leave repeating, statuses and time to us. */
export function exchangeBy(fetch: FetchFunction): Exchange {
  const http = ky.create({
    retry: 0,
    throwHttpErrors: false,
    timeout: false,
    redirect: "manual",
    // The platform's fetch has to be called without ky's object as `this`.
    fetch: (request) => fetch(request as Request),
  });
  return (parcel, limits) => exchange(http, parcel, limits);
}

async function exchange(
  http: KyInstance,
  { url, method, headers, body }: Parcel,
  { timeoutMs, maxAnswerBytes, signal }: ExchangeLimits,
): Promise<Delivered | Lost> {
  if (signal?.aborted) return { lost: "aborted", beforeSending: true };
  const own = new AbortController();
  let ended: "timeout" | "aborted" | undefined;
  const end = (why: "timeout" | "aborted"): void => {
    ended ??= why;
    own.abort();
  };
  const timer = setTimeout(() => end("timeout"), timeoutMs);
  const onAbort = (): void => end("aborted");
  signal?.addEventListener("abort", onAbort);
  let status: number | undefined;
  try {
    const request = { method, headers, signal: own.signal, ...(body !== undefined && { body }) };
    const response = await untilEnded(http(url, request), own.signal);
    status = response.status;
    if (isRedirect(response)) {
      await response.body?.cancel();
      return { lost: "redirected", beforeSending: false, status };
    }
    const answer = await untilEnded(readAnswer(response, maxAnswerBytes), own.signal);
    if (answer === undefined) return { lost: "answer-too-large", beforeSending: false, status };
    return { status, headers: response.headers, ...answer };
  } catch (error) {
    // What the network throws holds addresses: its code alone goes on.
    const networkCode = networkCodeOf(error);
    const beforeSending = ended === undefined && isBeforeSending(networkCode);
    return {
      lost:
        ended ??
        (beforeSending
          ? "not-reached"
          : status === undefined
            ? "connection-lost"
            : "truncated-answer"),
      beforeSending,
      ...(status !== undefined && { status }),
      ...(networkCode !== undefined && ended === undefined && { networkCode }),
    };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

/** Browsers hide a redirect that is not followed behind the status 0. */
function isRedirect({ status, type }: Response): boolean {
  return type === "opaqueredirect" || (status >= 300 && status < 400 && status !== 304);
}

/** An injected fetch need not listen to the signal; the call does not wait for one that does not. */
function untilEnded<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Error("ended"));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
