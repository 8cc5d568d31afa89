import type { OperationId } from "@egov-vn/contracts";
import { sample } from "@egov-vn/schemas/samples";

/** The agency of the sandbox's first account. */
export const agencyCode = "000.00.00.H99";

/** A valid input of each outbound operation; the dossier of a number is always the same one. */
export function inputOf(operation: OperationId, number: number): Record<string, unknown> {
  const input = inputs[operation];
  if (input === undefined) throw new TypeError(`inputs.ts has no input for ${operation}.`);
  return input(number);
}

const inputs: Readonly<Partial<Record<OperationId, (number: number) => Record<string, unknown>>>> =
  {
    "portal.openSession": () => ({ username: "demo", password: "demo-password" }),
    "portal.syncDossiers": (number) => ({ updating: false, dossiers: [dossierOf(number)] }),
    "portal.findDossier": (number) => ({ code: dossierOf(number).code }),
    "portal.recordProgress": (number) => ({
      entries: [
        {
          dossierCode: dossierOf(number).code,
          officer: "Nguyễn Văn Mẫu",
          at: "2026-01-05T08:00:00+07:00",
          status: "in-progress",
        },
      ],
    }),
    "portal.reportStatus": (number) => ({
      report: {
        portalCode: `P-${number}`,
        code: dossierOf(number).code,
        at: "2026-01-05T08:00:00+07:00",
        statusCode: "2",
      },
    }),
    "portal.listProcedures": () => ({}),
    "portal.getProcedure": () => ({ code: "1.001193" }),
    "portal.listOnlineServices": () => ({}),
    "portal.listAgencies": () => ({}),
    "portal.listFields": () => ({}),
    "portal.findTechId": () => ({ number: "001090000001" }),
    "portal.listQuestions": () => ({}),
    "portal.listAgencyQuestions": () => ({}),
    "portal.getAnswers": () => ({ questionId: "17" }),
    "portal.syncQuestions": (number) => ({
      questions: [{ id: `${number}`, content: "Câu hỏi mẫu", agencyCode }],
    }),
    "portal.answerQuestions": (number) => ({
      answers: [
        {
          // A question that the sandbox has from the start.
          questionId: "900000001000",
          agencyCode,
          answeredBy: "Trần Thị Ví Dụ",
          answeredAt: "2026-01-05T00:00:00+07:00",
          content: `Trả lời mẫu ${number}`,
        },
      ],
    }),
    "portal.syncRatings": (number) => ({
      ratings: [
        {
          month: "2026-01",
          raters: number,
          verySatisfied: "80%",
          satisfied: "15%",
          notSatisfied: "5%",
          agencyCode,
        },
      ],
    }),
    "gateway.takeToken": () => ({}),
    "gateway.takeProvinceToken": () => ({}),
    "gateway.signIn": () => ({}),
    "gateway.submitDocument": (number) => ({
      code: dossierOf(number).code,
      procedureCode: "1.001193",
      procedureName: "Thủ tục mẫu",
      applicant: { name: "Nguyễn Văn Mẫu", kind: "citizen" },
      agencyCode,
    }),
    "gateway.addDocumentTraces": (number) => ({
      documentId: `${number}`,
      dossierCode: dossierOf(number).code,
      officer: "Trần Thị Ví Dụ",
      at: "2026-01-05T08:00:00+07:00",
    }),
  };

/** A dossier of the sandbox's agency. */
export function dossierOf(number: number) {
  return sample("Dossier", 500_000 + number);
}
