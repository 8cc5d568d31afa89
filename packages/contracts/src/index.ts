// Operations: what the systems can be asked.
export { type FaultName, faultNames } from "./operations/fault-names.ts";
export type {
  AnyOperation,
  Credential,
  Idempotency,
  Limits,
  ListedRecords,
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
export type { PortalAnswer, PortalCaller } from "./portal/envelope.ts";
export { portal } from "./portal/operations.ts";
export type { PortalAccount, PortalSession } from "./portal/session/open-session.ts";

// Its dossiers.
export { PortalDossier, type PortalDossierSchema } from "./portal/dossiers/dossier-item.ts";
export type { DossierFound, DossierQuery } from "./portal/dossiers/find-dossier.ts";
export {
  PortalProgress,
  type PortalProgressSchema,
  type ProgressToRecord,
} from "./portal/dossiers/record-progress.ts";
export type { StatusReport, StatusToReport } from "./portal/dossiers/report-status.ts";
export {
  type DossiersToSync,
  SyncDossiersRequest,
  type SyncDossiersRequestSchema,
} from "./portal/dossiers/sync-dossiers.ts";

// Its catalogues.
export type { TechIdFound, TechIdQuery } from "./portal/catalogues/find-tech-id.ts";
export type { ProcedureFound, ProcedureQuery } from "./portal/catalogues/get-procedure.ts";
export type { AgenciesFound, ListedAgency } from "./portal/catalogues/list-agencies.ts";
export type { AdministrativeField, FieldsFound } from "./portal/catalogues/list-fields.ts";
export type {
  ListedService,
  OnlineServicesFound,
} from "./portal/catalogues/list-online-services.ts";
export type { ProceduresFound } from "./portal/catalogues/list-procedures.ts";
export { PortalProcedure, type PortalProcedureSchema } from "./portal/catalogues/procedure-item.ts";

// Questions, answers and ratings.
export type { AnswersToSend } from "./portal/questions/answer-questions.ts";
export type { AnswersFound, AnswersQuery } from "./portal/questions/get-answers.ts";
export {
  type PortalQuestion,
  type QuestionsFound,
  WireQuestion,
  type WireQuestionSchema,
} from "./portal/questions/question.ts";
export type { QuestionsToSync } from "./portal/questions/sync-questions.ts";
export type { MonthlyRating, RatingsToSync } from "./portal/ratings/sync-ratings.ts";

// Its newer filing API: a message without an operation.
export {
  type FiledDossier,
  type FiledPaper,
  filingDossier,
  PortalFiling,
  type PortalFilingSchema,
} from "./portal/filing/filing-dossier.ts";

// What the portal asks of an agency.
export type { PaymentFound, PaymentQuery } from "./portal/inbound/find-payment.ts";
export type { ReceivedDossier } from "./portal/inbound/receive-dossier.ts";
export {
  type PromotionDossier,
  PromotionRequest,
  type PromotionRequestSchema,
} from "./portal/inbound/receive-promotion.ts";
export type { TaxNotice } from "./portal/inbound/receive-tax-notice.ts";
export type { TaxVoucher } from "./portal/inbound/receive-tax-voucher.ts";

// The integration platforms: tokens, faults and a province's hub.
export {
  adapterAddress,
  type AdapterTarget,
  type MemberCode,
  parseMemberCode,
} from "./gateway/adapter-address.ts";
export {
  type GatewayFault,
  WireXroadError,
  type WireXroadErrorSchema,
  Wso2Fault,
  type Wso2FaultSchema,
  type XroadError,
  wso2Fault,
  xroadError,
} from "./gateway/faults/faults.ts";
export { xroadErrorType } from "./gateway/faults/xroad-error-type.ts";
export { gateway } from "./gateway/operations.ts";
export type { DocumentTrace } from "./gateway/province-hub/add-document-traces.ts";
export type { HubAnswer } from "./gateway/province-hub/hub-answer.ts";
export { HubDocument, type HubDocumentSchema } from "./gateway/province-hub/hub-document.ts";
export type { DocumentToSubmit } from "./gateway/province-hub/submit-document.ts";
export {
  type ProvinceKeys,
  provinceAccessHeader,
} from "./gateway/tokens/province-access-header.ts";
export type { SignedIn, SignInRequest } from "./gateway/tokens/sign-in.ts";
export type { TokenRequest, TokenTaken } from "./gateway/tokens/token.ts";
