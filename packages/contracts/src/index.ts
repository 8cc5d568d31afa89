// Operations: what the systems can be asked.
export { type FaultName, faultNames } from "./operations/fault-names.ts";
export type {
  AnyOperation,
  Credential,
  Idempotency,
  Limits,
  Operation,
  OperationId,
  PurposeRule,
  SystemId,
  Transport,
} from "./operations/operation.ts";
export { operations } from "./operations/operations.ts";

// Messages: how they say it.
export { type Dialect, standardDialect } from "./messages/dialect.ts";
export type { InstantShape } from "./messages/forms/instants.ts";
export { canonicalJson, type JsonObject, type JsonValue } from "./messages/json.ts";
export type { Loose } from "./messages/loose.ts";
export type { Decoded, Encodable, Message } from "./messages/message.ts";
export type { ReadingIssue, Unknown } from "./messages/reading.ts";

// Outcomes: what an answer means.
export {
  type Answer,
  type Judgement,
  judge,
  type Meaning,
  type OutcomeRule,
  type OutcomeRules,
} from "./outcomes/outcome.ts";

// The National Public Service Portal.
export { PortalDossier, type PortalDossierSchema } from "./portal/dossiers/dossier-item.ts";
export type { DossierFound, DossierQuery } from "./portal/dossiers/find-dossier.ts";
export type { ProgressToRecord } from "./portal/dossiers/record-progress.ts";
export type { DossiersToSync } from "./portal/dossiers/sync-dossiers.ts";
export type { PortalAnswer, PortalCaller } from "./portal/envelope.ts";
export { portal } from "./portal/operations.ts";
export type { PortalAccount, PortalSession } from "./portal/session/open-session.ts";
