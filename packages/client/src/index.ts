// Outcomes: what became of a call.
export { ClientError, type ClientErrorFacts } from "./outcomes/client-error.ts";
export type {
  CallFacts,
  NotSentOutcome,
  OkOutcome,
  Outcome,
  RejectedOutcome,
  UnknownOutcome,
} from "./outcomes/outcome.ts";
