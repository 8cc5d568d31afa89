import type { ClientErrorFacts } from "./client-error.ts";

/** What a code of a failed call means, and who has to act on it. */
export interface ErrorCodeMeaning {
  readonly fault: ClientErrorFacts["fault"];
  /** A sentence that holds no value of the call. */
  readonly says: string;
}

const meaning = (fault: ClientErrorFacts["fault"], says: string): ErrorCodeMeaning => ({
  fault,
  says,
});

/**
 * Every code of a failed call (mã lỗi của bộ kết nối), with who has to act and what happened.
 *
 * @example
 * ```ts
 * import { errorCodes } from "@egov-vn/client";
 *
 * errorCodes.duplicate.fault; // => "ours"
 * ```
 */
export const errorCodes = {
  "invalid-request": meaning("ours", "the request does not fit its contract and was not sent"),
  aborted: meaning("ours", "the caller ended the call"),
  "login-refused": meaning("ours", "the system refused the credentials"),
  "login-failed": meaning("theirs", "no session or token could be had"),
  "access-refused": meaning("ours", "the system refused a fresh session or token too"),
  refused: meaning("ours", "the system refused the request"),
  duplicate: meaning("ours", "the system has the record already"),
  "too-large": meaning("ours", "the system refused the request for its size"),
  busy: meaning("theirs", "the system is busy or limits the calls"),
  "circuit-open": meaning("theirs", "the system kept failing, so nothing is sent for a while"),
  deadline: meaning("theirs", "the time for the whole call was over"),
  "not-reached": meaning("our-gateway", "no connection was made, so nothing was sent"),
  timeout: meaning("theirs", "no complete answer came in time"),
  "connection-lost": meaning("our-gateway", "the connection was lost before an answer"),
  "truncated-answer": meaning("our-gateway", "the answer broke off"),
  "html-answer": meaning("our-gateway", "a page of a proxy came instead of an answer"),
  "unreadable-answer": meaning("theirs", "the answer could not be read"),
  "unclear-answer": meaning("theirs", "the answer does not say whether it is done"),
  "server-error": meaning("theirs", "the system or a gateway before it failed"),
  "gateway-error": meaning("our-gateway", "our own security server failed"),
  "provider-error": meaning("provider", "the provider behind the system failed"),
  redirected: meaning("our-gateway", "a redirect was answered; redirects are not followed"),
  "answer-too-large": meaning("theirs", "the answer is larger than the limit"),
} as const satisfies Readonly<Record<string, ErrorCodeMeaning>>;

/** A stable code of a failed call; see {@link errorCodes}. */
export type ErrorCode = keyof typeof errorCodes;
