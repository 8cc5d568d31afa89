import * as z from "zod";
import { instant } from "../../messages/forms/instants.ts";
import { idNumber, text } from "../../messages/forms/plain.ts";
import { message } from "../../messages/message.ts";
import { leaf } from "../../messages/wire-field.ts";
import type { Operation } from "../../operations/operation.ts";
import { hubOutcomes } from "../../outcomes/gateway-outcomes.ts";
import { said, wireText } from "../gateway-fields.ts";
import { gatewayOperation } from "../gateway-operation.ts";
import { type HubAnswer, hubAnswer, hubDialect } from "./hub-answer.ts";

/** A step in the handling of a dossier, for a province's hub. */
export interface DocumentTrace {
  /** The id of the dossier in the sending system. */
  documentId: string;
  dossierCode: string;
  officer?: string;
  officerTitle?: string;
  at?: string;
  content?: string;
  /** `Status` as it stands; its codes were not read. */
  statusCode?: string;
  agencyCode?: string;
  agencyName?: string;
}

/** The request on the wire. */
export const addDocumentTracesRequest = z.object({
  DocumentId: said(
    z.union([z.int().min(0), wireText(100).min(1)]),
    "Mã bản ghi hồ sơ",
    "Id of the dossier",
    "internal",
  ),
  DocCode: said(wireText(100).min(1), "Mã hồ sơ", "Dossier code", "internal"),
  UserName: said(wireText(200).optional(), "Người xử lý", "Officer", "personal"),
  UserPosition: said(wireText(200).optional(), "Chức vụ", "Officer's title", "internal"),
  DateCreated: said(wireText(40).optional(), "Thời điểm xử lý", "When it happened", "internal"),
  Comment: said(wireText(2000).optional(), "Nội dung xử lý", "What was done", "personal"),
  Status: said(
    z.union([z.int().min(0), wireText(20)]).optional(),
    "Trạng thái (mã chưa rõ)",
    "Status (codes not known)",
    "internal",
  ),
  OrganizationInchargeIdLevel1: said(
    wireText(100).optional(),
    "Mã cơ quan chủ quản",
    "Code of the agency in charge",
    "public",
  ),
  OrganizationInchargeName: said(
    wireText(500).optional(),
    "Tên cơ quan chủ quản",
    "Agency in charge",
    "public",
  ),
});

/** Adds a step to the log of a dossier at a province's hub. */
export const addDocumentTraces: Operation<DocumentTrace, HubAnswer, "not-needed"> =
  gatewayOperation({
    id: "gateway.addDocumentTraces",
    title: { vi: "Gửi tiến trình hồ sơ lên trục của tỉnh", en: "Add a step to a dossier's log" },
    transport: {
      style: "lgsp",
      method: "POST",
      path: "/Document/UpdateDocumentTraces",
      body: "json",
    },
    credential: "bearer",
    outcomes: hubOutcomes,
    request: message(
      addDocumentTracesRequest,
      [
        leaf("DocumentId", "documentId", idNumber),
        leaf("DocCode", "dossierCode", text),
        leaf("UserName", "officer", text),
        leaf("UserPosition", "officerTitle", text),
        leaf("DateCreated", "at", instant),
        leaf("Comment", "content", text),
        leaf("Status", "statusCode", idNumber),
        leaf("OrganizationInchargeIdLevel1", "agencyCode", text),
        leaf("OrganizationInchargeName", "agencyName", text),
      ],
      hubDialect,
    ),
    reply: hubAnswer,
    idempotency: {
      kind: "append",
      naturalKey: ["dossierCode", "at", "statusCode", "officer"],
      lookUp: null,
    },
    purpose: "not-needed",
    source: "OpenCPS 2, LGSPIntegration and OpenCPSConverter (June 2021)",
    gaps: {
      vi: "Mã của Status, giá trị Status trong câu trả lời và tiêu đề xác thực chưa rõ",
      en: "The codes of Status, its values in the answer and the header of the credential are not known",
    },
  });
