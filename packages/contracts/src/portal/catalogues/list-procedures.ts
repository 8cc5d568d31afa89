import type { Procedure } from "@egov-vn/schemas";
import * as z from "zod";
import { text } from "../../messages/forms/plain.ts";
import { message } from "../../messages/message.ts";
import { leaf } from "../../messages/wire-field.ts";
import type { Operation } from "../../operations/operation.ts";
import { type PortalAnswer, type PortalCaller, requestFields } from "../envelope.ts";
import { said, wireText } from "../portal-fields.ts";
import { portalOperation, service } from "../portal-operation.ts";
import { listReply, listReplyFields, plainRequest } from "./catalogue.ts";

/** The procedures of an agency, by code and name. */
export interface ProceduresFound extends PortalAnswer {
  procedures?: Pick<Procedure, "code" | "name">[];
}

const item = z.object({
  MATTHC: said(wireText(100), "Mã thủ tục hành chính", "Procedure code", "public"),
  TENTTHC: said(wireText(2000), "Tên thủ tục hành chính", "Procedure name", "public"),
});

/** The request on the wire. */
export const listProceduresRequest = plainRequest("LayDanhSachTTHC");

/** The reply on the wire. */
export const listProceduresReply = listReply(item);

/** Lists the procedures that an agency settles. */
export const listProcedures: Operation<PortalCaller, ProceduresFound, "not-needed"> =
  portalOperation({
    id: "portal.listProcedures",
    title: { vi: "Lấy danh sách thủ tục hành chính", en: "List procedures" },
    transport: service("share", "LayDanhSachTTHC"),
    request: message(listProceduresRequest, requestFields("LayDanhSachTTHC")),
    reply: message(
      listProceduresReply,
      listReplyFields("procedures", [leaf("MATTHC", "code", text), leaf("TENTTHC", "name", text)]),
    ),
    idempotency: { kind: "read" },
    purpose: "not-needed",
    confidence: "secondary",
    gaps: {
      vi: "Chưa đọc được trường của từng thủ tục; hai khóa lấy theo LayThuTuc, khóa khác được giữ nguyên",
      en: "The keys of an item were not read; two are taken from LayThuTuc, others are kept as they come",
    },
  });
