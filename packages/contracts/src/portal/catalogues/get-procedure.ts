import type { Procedure } from "@egov-vn/schemas";
import * as z from "zod";
import { text } from "../../messages/forms/plain.ts";
import { message } from "../../messages/message.ts";
import { leaf } from "../../messages/wire-field.ts";
import type { Operation } from "../../operations/operation.ts";
import {
  type PortalAnswer,
  type PortalCaller,
  requestEnvelope,
  requestFields,
} from "../envelope.ts";
import { said, wireText } from "../portal-fields.ts";
import { portalOperation, service } from "../portal-operation.ts";
import { listReply, listReplyFields } from "./catalogue.ts";
import { PortalProcedure } from "./procedure-item.ts";
import { procedureItemFields } from "./procedure-item-fields.ts";

/** The procedure that is asked for. */
export interface ProcedureQuery extends PortalCaller {
  code: string;
}

/** What the portal has under the code: nothing, or one procedure, without its status. */
export interface ProcedureFound extends PortalAnswer {
  procedures?: Procedure[];
}

/** The request on the wire. */
export const getProcedureRequest = z.object({
  ...requestEnvelope("LayThuTuc"),
  maTTHC: said(wireText(100).min(1), "Mã thủ tục hành chính", "Procedure code", "public"),
});

/** The reply on the wire. */
export const getProcedureReply = listReply(PortalProcedure);

/** Gives a procedure in full: steps, channels, times, fees, papers, results and grounds. */
export const getProcedure: Operation<ProcedureQuery, ProcedureFound, "not-needed"> =
  portalOperation({
    id: "portal.getProcedure",
    title: { vi: "Lấy chi tiết thủ tục", en: "Get a procedure" },
    transport: service("share", "LayThuTuc"),
    request: message(getProcedureRequest, [
      ...requestFields("LayThuTuc"),
      leaf("maTTHC", "code", text),
    ]),
    reply: message(getProcedureReply, listReplyFields("procedures", procedureItemFields)),
    idempotency: { kind: "read" },
    purpose: "not-needed",
    gaps: {
      vi: "Bảng mã TRANGTHAI, đơn vị thời gian và đơn vị tiền chưa đọc được: giữ nguyên, nên bản ghi còn thiếu chúng; có nơi trả một số mục dưới dạng văn bản",
      en: "Codes of TRANGTHAI and the words of units were not read: they are kept as they come and lack in the record; some places answer parts as plain text",
    },
  });
