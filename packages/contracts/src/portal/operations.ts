import { findTechId } from "./catalogues/find-tech-id.ts";
import { getProcedure } from "./catalogues/get-procedure.ts";
import { listAgencies } from "./catalogues/list-agencies.ts";
import { listFields } from "./catalogues/list-fields.ts";
import { listOnlineServices } from "./catalogues/list-online-services.ts";
import { listProcedures } from "./catalogues/list-procedures.ts";
import { findDossier } from "./dossiers/find-dossier.ts";
import { recordProgress } from "./dossiers/record-progress.ts";
import { reportStatus } from "./dossiers/report-status.ts";
import { syncDossiers } from "./dossiers/sync-dossiers.ts";
import { findPayment } from "./inbound/find-payment.ts";
import { receiveDossier } from "./inbound/receive-dossier.ts";
import { receivePromotion } from "./inbound/receive-promotion.ts";
import { receiveTaxNotice } from "./inbound/receive-tax-notice.ts";
import { receiveTaxVoucher } from "./inbound/receive-tax-voucher.ts";
import { answerQuestions } from "./questions/answer-questions.ts";
import { getAnswers } from "./questions/get-answers.ts";
import { listAgencyQuestions, listQuestions } from "./questions/list-questions.ts";
import { syncQuestions } from "./questions/sync-questions.ts";
import { syncRatings } from "./ratings/sync-ratings.ts";
import { openSession } from "./session/open-session.ts";

/**
 * The operations of the National Public Service Portal (Cổng Dịch vụ công quốc gia), by name: what an
 * agency asks it, and what it calls at the agency's address (`direction` is `inbound`).
 *
 * Each says its messages, limits, outcomes, law, confidence and gaps; none was tried on the real system.
 *
 * @basis QCVN 120:2019/BTTTT; 766/QĐ-TTg; 47/2020/NĐ-CP
 * @example
 * ```ts
 * import { portal } from "@egov-vn/contracts";
 *
 * portal.syncDossiers.transport.service; // => "DongBoHoSoMC"
 * portal.syncDossiers.limits?.items; // => 60
 * portal.findTechId.purpose; // => "required"
 * ```
 */
export const portal = {
  openSession,
  syncDossiers,
  findDossier,
  recordProgress,
  reportStatus,
  listProcedures,
  getProcedure,
  listOnlineServices,
  listAgencies,
  listFields,
  findTechId,
  listQuestions,
  listAgencyQuestions,
  getAnswers,
  syncQuestions,
  answerQuestions,
  syncRatings,
  receivePromotion,
  receiveDossier,
  receiveTaxNotice,
  receiveTaxVoucher,
  findPayment,
} as const;
