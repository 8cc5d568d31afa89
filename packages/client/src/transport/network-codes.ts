/** Failures of Node that come before a byte of the request was sent. */
const beforeSending = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "CERT_HAS_EXPIRED",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/**
 * The code of a failure of the network, wherever in the chain of causes it stands; a browser tells
 * none. Only the code: the message beside it holds addresses.
 */
export function networkCodeOf(error: unknown): string | undefined {
  let at: unknown = error;
  for (let depth = 0; depth < 6 && typeof at === "object" && at !== null; depth += 1) {
    const { code, cause } = at as { readonly code?: unknown; readonly cause?: unknown };
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]{2,59}$/.test(code)) return code;
    at = cause;
  }
  return undefined;
}

/** Whether a failure with this code means that nothing was sent. */
export function isBeforeSending(networkCode: string | undefined): boolean {
  return networkCode !== undefined && beforeSending.has(networkCode);
}
