import {
  PortalDossier,
  PortalProcedure,
  PortalProgress,
  PromotionRequest,
  type portal,
  SyncDossiersRequest,
  WireQuestion,
} from "@egov-vn/contracts";
import type { components } from "@egov-vn/contracts/openapi/portal";
import { findTechIdReply, findTechIdRequest } from "../../../src/portal/catalogues/find-tech-id.ts";
import {
  getProcedureReply,
  getProcedureRequest,
} from "../../../src/portal/catalogues/get-procedure.ts";
import {
  listAgenciesReply,
  listAgenciesRequest,
} from "../../../src/portal/catalogues/list-agencies.ts";
import { listFieldsReply, listFieldsRequest } from "../../../src/portal/catalogues/list-fields.ts";
import {
  listOnlineServicesReply,
  listOnlineServicesRequest,
} from "../../../src/portal/catalogues/list-online-services.ts";
import {
  listProceduresReply,
  listProceduresRequest,
} from "../../../src/portal/catalogues/list-procedures.ts";
import { findDossierReply, findDossierRequest } from "../../../src/portal/dossiers/find-dossier.ts";
import { recordProgressRequest } from "../../../src/portal/dossiers/record-progress.ts";
import { reportStatusRequest } from "../../../src/portal/dossiers/report-status.ts";
import { acknowledgement } from "../../../src/portal/envelope.ts";
import { agencyAnswer } from "../../../src/portal/inbound/agency-operation.ts";
import { findPaymentReply, findPaymentRequest } from "../../../src/portal/inbound/find-payment.ts";
import { receiveDossierRequest } from "../../../src/portal/inbound/receive-dossier.ts";
import { receiveTaxNoticeRequest } from "../../../src/portal/inbound/receive-tax-notice.ts";
import { receiveTaxVoucherRequest } from "../../../src/portal/inbound/receive-tax-voucher.ts";
import { answerQuestionsRequest } from "../../../src/portal/questions/answer-questions.ts";
import { getAnswersReply, getAnswersRequest } from "../../../src/portal/questions/get-answers.ts";
import {
  listAgencyQuestionsReply,
  listAgencyQuestionsRequest,
  listQuestionsReply,
  listQuestionsRequest,
} from "../../../src/portal/questions/list-questions.ts";
import { syncQuestionsRequest } from "../../../src/portal/questions/sync-questions.ts";
import { syncRatingsRequest } from "../../../src/portal/ratings/sync-ratings.ts";
import { openSessionReply, openSessionRequest } from "../../../src/portal/session/open-session.ts";
import { type Compared, type ComparedMessages, comparing } from "./same.ts";

const same = comparing<components["schemas"]>();

const done = same(acknowledgement, "PortalAcknowledgement");
const agencyReply = same(agencyAnswer, "PortalReceivePromotionReply");

const session = {
  openSession: {
    request: same(openSessionRequest, "PortalOpenSessionRequest"),
    reply: same(openSessionReply, "PortalOpenSessionReply"),
  },
};

const dossiers = {
  syncDossiers: { request: same(SyncDossiersRequest, "PortalSyncDossiersRequest"), reply: done },
  findDossier: {
    request: same(findDossierRequest, "PortalFindDossierRequest"),
    reply: same(findDossierReply, "PortalFindDossierReply"),
  },
  recordProgress: {
    request: same(recordProgressRequest, "PortalRecordProgressRequest"),
    reply: done,
  },
  reportStatus: { request: same(reportStatusRequest, "PortalReportStatusRequest"), reply: done },
  syncRatings: { request: same(syncRatingsRequest, "PortalSyncRatingsRequest"), reply: done },
};

const catalogues = {
  listProcedures: {
    request: same(listProceduresRequest, "PortalListProceduresRequest"),
    reply: same(listProceduresReply, "PortalListProceduresReply"),
  },
  getProcedure: {
    request: same(getProcedureRequest, "PortalGetProcedureRequest"),
    reply: same(getProcedureReply, "PortalGetProcedureReply"),
  },
  listOnlineServices: {
    request: same(listOnlineServicesRequest, "PortalListOnlineServicesRequest"),
    reply: same(listOnlineServicesReply, "PortalListOnlineServicesReply"),
  },
  listAgencies: {
    request: same(listAgenciesRequest, "PortalListAgenciesRequest"),
    reply: same(listAgenciesReply, "PortalListAgenciesReply"),
  },
  listFields: {
    request: same(listFieldsRequest, "PortalListFieldsRequest"),
    reply: same(listFieldsReply, "PortalListFieldsReply"),
  },
  findTechId: {
    request: same(findTechIdRequest, "PortalFindTechIdRequest"),
    reply: same(findTechIdReply, "PortalFindTechIdReply"),
  },
};

const questions = {
  listQuestions: {
    request: same(listQuestionsRequest, "PortalListQuestionsRequest"),
    reply: same(listQuestionsReply, "PortalListQuestionsReply"),
  },
  listAgencyQuestions: {
    request: same(listAgencyQuestionsRequest, "PortalListAgencyQuestionsRequest"),
    reply: same(listAgencyQuestionsReply, "PortalListQuestionsReply"),
  },
  getAnswers: {
    request: same(getAnswersRequest, "PortalGetAnswersRequest"),
    reply: same(getAnswersReply, "PortalGetAnswersReply"),
  },
  syncQuestions: { request: same(syncQuestionsRequest, "PortalSyncQuestionsRequest"), reply: done },
  answerQuestions: {
    request: same(answerQuestionsRequest, "PortalAnswerQuestionsRequest"),
    reply: done,
  },
};

const inbound = {
  receivePromotion: {
    request: same(PromotionRequest, "PortalReceivePromotionRequest"),
    reply: agencyReply,
  },
  receiveDossier: {
    request: same(receiveDossierRequest, "PortalReceiveDossierRequest"),
    reply: agencyReply,
  },
  receiveTaxNotice: {
    request: same(receiveTaxNoticeRequest, "PortalReceiveTaxNoticeRequest"),
    reply: agencyReply,
  },
  receiveTaxVoucher: {
    request: same(receiveTaxVoucherRequest, "PortalReceiveTaxVoucherRequest"),
    reply: agencyReply,
  },
  findPayment: {
    request: same(findPaymentRequest, "PortalFindPaymentRequest"),
    reply: same(findPaymentReply, "PortalFindPaymentReply"),
  },
};

/** Every message of the portal. */
export const portalMessages = {
  ...session,
  ...dossiers,
  ...catalogues,
  ...questions,
  ...inbound,
} satisfies Record<keyof typeof portal, ComparedMessages>;

/** Objects inside messages that the package exports. */
export const parts: readonly Compared[] = [
  same(PortalDossier, "PortalDossier"),
  same(PortalProcedure, "PortalProcedure"),
  same(PortalProgress, "PortalProgress"),
  same(WireQuestion, "WireQuestion"),
];
