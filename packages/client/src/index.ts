// The client, and what it is made of.
export { createClient } from "./create-client.ts";
export type { Client, InputOf, MethodOf, MethodsOf } from "./client-methods.ts";
export type { ClientOptions, SystemsOptions } from "./client-options.ts";
export type { Systems } from "./systems.ts";
export type {
  CredentialSource,
  GatewayCredentials,
  PortalCredentials,
  SystemOptions,
} from "./options/system-options.ts";

// One call.
export type { CallOptions, PurposeOptions, RawAnswer } from "./options/call-options.ts";

// Outcomes: what became of a call.
export type {
  CallFacts,
  LookUpFindings,
  NotSentOutcome,
  OkOutcome,
  Outcome,
  RejectedOutcome,
  UnknownOutcome,
} from "./outcomes/outcome.ts";
export { valueOrThrow } from "./outcomes/value-or-throw.ts";

// Errors: one family, and a code for each failure.
export { ClientError, type ClientErrorFacts } from "./outcomes/client-error.ts";
export { type ErrorCode, type ErrorCodeMeaning, errorCodes } from "./outcomes/error-codes.ts";
export {
  AccessError,
  InvalidRequestError,
  RefusedError,
  type RequestIssue,
  UnavailableError,
  UnknownOutcomeError,
} from "./outcomes/errors.ts";

// Access: where sessions and tokens are kept.
export { memoryTokenStore, type StoredToken, type TokenStore } from "./access/token-store.ts";

// Persistence against failures.
export type { BreakerOptions } from "./resilience/circuit-breaker.ts";
export type { RetryBudgetOptions } from "./resilience/retry-budget.ts";
export type { Sleep } from "./resilience/waiting.ts";

// Watching and sending.
export type { AttemptMade, CallEnded, CallStarted, Hooks } from "./observing/hooks.ts";
export type { Logger, LogFacts } from "./observing/logger.ts";
export type { FetchFunction } from "./transport/fetch-function.ts";
