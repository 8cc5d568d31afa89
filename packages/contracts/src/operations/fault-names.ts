/**
 * Faults of the real systems, by the names that the sandbox takes (lỗi giả lập).
 *
 * - `expired-session`: the session or token is refused as expired, as the system says it
 * - `unauthorized-in-200`: HTTP 200 whose body says that the caller is not let in
 * - `commit-then-silence`: the write is kept, the answer never comes
 * - `slow`: the answer comes late
 * - `truncated-body`: the answer ends in the middle
 * - `html-error`: an HTML page of a proxy instead of JSON
 * - `connection-reset`: the connection is cut before anything was kept
 * - `rate-limited`: HTTP 429 with Retry-After
 * - `unavailable`: HTTP 503
 * - `throttled`: the gateway's own throttling fault (900800 to 900807)
 * - `error-code-as-text`: `error_code` as text, or in two digits
 * - `duplicate-in-prose`: a duplicate told by a sentence alone
 * - `xroad-error-old`, `xroad-error-new`: a security server's error in the spelling before and since 7.8
 * - `too-large`: the message is refused for its size
 * - `null-fields`: fields without a value are null
 * - `unknown-fields`, `unknown-codes`: keys and codes that no contract knows
 * - `clock-skew`: the far side's clock is wrong, its dates and its expiry with it
 */
export const faultNames = [
  "expired-session",
  "unauthorized-in-200",
  "commit-then-silence",
  "slow",
  "truncated-body",
  "html-error",
  "connection-reset",
  "rate-limited",
  "unavailable",
  "throttled",
  "error-code-as-text",
  "duplicate-in-prose",
  "xroad-error-old",
  "xroad-error-new",
  "too-large",
  "null-fields",
  "unknown-fields",
  "unknown-codes",
  "clock-skew",
] as const;

/** The name of a fault; see {@link faultNames}. */
export type FaultName = (typeof faultNames)[number];
