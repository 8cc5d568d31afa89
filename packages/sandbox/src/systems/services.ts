import type { OperationId } from "@egov-vn/contracts";
import { fallback } from "./fallback.ts";
import { submitDocument } from "./gateway/province-hub.ts";
import { signIn, takeToken } from "./gateway/tokens.ts";
import {
  findTechId,
  getProcedure,
  listAgencies,
  listFields,
  listOnlineServices,
  listProcedures,
} from "./portal/catalogues.ts";
import { findDossier } from "./portal/find-dossier.ts";
import { openSession } from "./portal/open-session.ts";
import {
  answerQuestions,
  getAnswers,
  listAgencyQuestions,
  listQuestions,
  syncQuestions,
} from "./portal/questions.ts";
import { recordProgress } from "./portal/record-progress.ts";
import { syncDossiers } from "./portal/sync-dossiers.ts";
import type { Service } from "./service.ts";

/**
 * What each operation does. Reports of status, ratings and the traces of a hub are added as they come.
 */
const services: Readonly<Record<OperationId, Service>> = {
  "portal.openSession": openSession,
  "portal.syncDossiers": syncDossiers,
  "portal.findDossier": findDossier,
  "portal.recordProgress": recordProgress,
  "portal.listProcedures": listProcedures,
  "portal.getProcedure": getProcedure,
  "portal.listOnlineServices": listOnlineServices,
  "portal.listAgencies": listAgencies,
  "portal.listFields": listFields,
  "portal.findTechId": findTechId,
  "portal.listQuestions": listQuestions,
  "portal.listAgencyQuestions": listAgencyQuestions,
  "portal.getAnswers": getAnswers,
  "portal.syncQuestions": syncQuestions,
  "portal.answerQuestions": answerQuestions,
  "gateway.takeToken": takeToken,
  "gateway.takeProvinceToken": takeToken,
  "gateway.signIn": signIn,
  "gateway.submitDocument": submitDocument,
};

/** What an operation does, or what is done for those that have no service of their own. */
export function serviceOf(id: OperationId): Service {
  return services[id] ?? fallback;
}
