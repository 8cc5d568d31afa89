import ky, { type KyInstance } from "ky";
import type { ErrorCode } from "../outcomes/error-codes.ts";
import { type AnswerBody, readAnswer } from "./answer-body.ts";
import type { FetchFunction } from "./fetch-function.ts";
import { isBeforeSending, networkCodeOf } from "./network-codes.ts";
import { untilAborted } from "./until-aborted.ts";

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
interface ExchangeLimits {
  readonly timeoutMs: number;
  readonly maxAnswerBytes: number;
  readonly signal: AbortSignal | undefined;
}

/** Sends requests and reads answers; it neither repeats nor judges. */
export type Exchange = (parcel: Parcel, limits: ExchangeLimits) => Promise<Delivered | Lost>;

/** An exchange by ky, which is told to leave repeating and statuses to us. */
export function exchangeBy(fetch: FetchFunction): Exchange {
  const http = ky.create({
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
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
  // One clock for headers and body: ky's own ends with the headers.
  const ending = new AbortController();
  let why: "timeout" | "aborted" | undefined;
  const end = (reason: "timeout" | "aborted"): void => {
    why ??= reason;
    ending.abort();
  };
  const onAbort = (): void => end("aborted");
  const timer = setTimeout(end, timeoutMs, "timeout");
  signal?.addEventListener("abort", onAbort);
  let status: number | undefined;
  try {
    const asked = http(url, {
      method,
      headers,
      signal: ending.signal,
      ...(body !== undefined && { body }),
    });
    const response = await untilAborted(asked, ending.signal);
    status = response.status;
    if (isRedirect(response)) {
      await response.body?.cancel();
      return { lost: "redirected", beforeSending: false, status };
    }
    const answer = await readAnswer(response, maxAnswerBytes, ending.signal);
    return answer === "answer-too-large"
      ? { lost: answer, beforeSending: false, status }
      : { status, headers: response.headers, ...answer };
  } catch (error) {
    return lostBy(error, status, why);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

/** What the network throws holds addresses: its code alone goes on. */
function lostBy(
  error: unknown,
  status: number | undefined,
  why: "timeout" | "aborted" | undefined,
): Lost {
  const answered = status !== undefined && { status };
  if (why !== undefined) return { lost: why, beforeSending: false, ...answered };
  const networkCode = networkCodeOf(error);
  const beforeSending = isBeforeSending(networkCode);
  const broken = status === undefined ? "connection-lost" : "truncated-answer";
  return {
    lost: beforeSending ? "not-reached" : broken,
    beforeSending,
    ...answered,
    ...(networkCode !== undefined && { networkCode }),
  };
}

/** Browsers hide a redirect that is not followed behind the status 0. */
function isRedirect({ status, type }: Response): boolean {
  return type === "opaqueredirect" || (status >= 300 && status < 400 && status !== 304);
}
