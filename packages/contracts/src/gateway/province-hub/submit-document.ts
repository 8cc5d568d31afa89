import type { Dossier } from "@egov-vn/schemas";
import { yesOrNo } from "../../messages/forms/booleans.ts";
import { codes } from "../../messages/forms/codes.ts";
import { instant } from "../../messages/forms/instants.ts";
import { idNumber, text, wholeNumber } from "../../messages/forms/plain.ts";
import { message } from "../../messages/message.ts";
import { asItCame, leaf, list } from "../../messages/wire-field.ts";
import type { Operation } from "../../operations/operation.ts";
import { hubOutcomes } from "../../outcomes/gateway-outcomes.ts";
import { gatewayOperation } from "../gateway-operation.ts";
import { type HubAnswer, hubAnswer, hubDialect } from "./hub-answer.ts";
import { HubDocument } from "./hub-document.ts";

/** A dossier in the words of a province's hub: more of the applicant, and less of the steps. */
export interface DocumentToSubmit
  extends Pick<
    Dossier,
    | "code"
    | "procedureCode"
    | "procedureName"
    | "summary"
    | "receivedAt"
    | "dueAt"
    | "finishedAt"
    | "returnedAt"
    | "returnMethod"
    | "processingUnit"
    | "note"
    | "agencyCode"
    | "agencyName"
  > {
  applicant?: {
    name?: string;
    info?: string;
    number?: string;
    /** `organisation` is not told from a state agency here. */
    kind?: "citizen" | "enterprise" | "organisation" | "other";
    address?: string;
    email?: string;
    phone?: string;
  };
  hasResult?: boolean;
  resultAt?: string;
  resultNote?: string;
  approver?: string;
  approverTitle?: string;
  returned?: boolean;
  returnNote?: string;
  /** `Status` as it stands: 1 and 2 were seen, and no table. */
  statusCode?: string;
  supplementAsked?: boolean;
  supplementAskedAt?: string;
  attachments?: {
    id?: string;
    name?: string;
    deleted?: boolean;
    base64?: string;
    verified?: boolean;
  }[];
  fees?: { name?: string; amount?: number }[];
}

const applicantKinds = codes({
  "1": "citizen",
  "2": "enterprise",
  "3": "organisation",
  "4": "other",
});

/** Submits a dossier to the hub of a province. */
export const submitDocument: Operation<DocumentToSubmit, HubAnswer, "not-needed"> =
  gatewayOperation({
    id: "gateway.submitDocument",
    title: { vi: "Đồng bộ hồ sơ lên trục của tỉnh", en: "Submit a dossier to a province's hub" },
    transport: { style: "lgsp", method: "POST", path: "/Document/SyncDocument", body: "json" },
    credential: "bearer",
    outcomes: hubOutcomes,
    request: message(
      HubDocument,
      [
        leaf("DocTypeCode", "procedureCode", text),
        leaf("DocTypeName", "procedureName", text),
        leaf("DocCode", "code", text),
        leaf("CitizenName", "applicant.name", text),
        leaf("CitizenInfo", "applicant.info", text),
        leaf("ApplicantsId", "applicant.number", text),
        leaf("ApplicantsType", "applicant.kind", applicantKinds),
        leaf("Address", "applicant.address", text),
        leaf("Email", "applicant.email", text),
        leaf("Phone", "applicant.phone", text),
        leaf("Compendium", "summary", text),
        leaf("DateReceived", "receivedAt", instant),
        leaf("DateAppointed", "dueAt", instant),
        leaf("IsSuccess", "hasResult", yesOrNo),
        leaf("SuccessDate", "resultAt", instant),
        leaf("ApproverName", "approver", text),
        leaf("ApproverPosition", "approverTitle", text),
        leaf("SuccessNote", "resultNote", text),
        leaf("IsReturned", "returned", yesOrNo),
        leaf("ReturnedDate", "returnedAt", instant),
        leaf("ReturnNote", "returnNote", text),
        leaf("ReturnedType", "returnMethod", codes({ "0": "counter", "1": "post" })),
        leaf("FinishedDate", "finishedAt", instant),
        leaf("Status", "statusCode", idNumber),
        leaf("ProcessingOrganName", "processingUnit", text),
        leaf("HasSupplementary", "supplementAsked", yesOrNo),
        leaf("RequireSupplementaryDate", "supplementAskedAt", instant),
        leaf("Note", "note", text),
        list("Attachments", "attachments", [
          leaf("AttachmentId", "id", idNumber),
          leaf("AttachmentName", "name", text),
          leaf("IsDeleted", "deleted", yesOrNo),
          leaf("Base64", "base64", text),
          leaf("IsVerified", "verified", yesOrNo),
        ]),
        list("DocFees", "fees", [
          leaf("FeeName", "name", text),
          asItCame("FeeType"),
          leaf("Price", "amount", wholeNumber),
        ]),
        asItCame("DocPapers", "list"),
        asItCame("Supplementaries", "list"),
        leaf("OrganInchargeIdLevel1", "agencyCode", text),
        leaf("OrganInchargeName", "agencyName", text),
      ],
      hubDialect,
    ),
    reply: hubAnswer,
    idempotency: { kind: "keyed", naturalKey: ["code"], lookUp: null },
    purpose: "not-needed",
    source: "OpenCPS 2, LGSPIntegration and OpenCPSConverter (June 2021)",
    gaps: {
      vi: "Giá trị của Status, tiêu đề xác thực, và việc gửi lại có thay thế hay không chưa rõ; một lớp mô hình viết sai AttachmentId thành Attachmentld; /Statistic và /Vote chưa mô tả",
      en: "Values of Status, the header of the credential and whether a second sending replaces are not known; one model class misspells AttachmentId as Attachmentld; /Statistic and /Vote are not described",
    },
  });
