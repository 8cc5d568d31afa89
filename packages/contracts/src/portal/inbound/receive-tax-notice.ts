import * as z from "zod";
import { text } from "../../messages/forms/plain.ts";
import { message } from "../../messages/message.ts";
import { group, leaf } from "../../messages/wire-field.ts";
import type { Operation } from "../../operations/operation.ts";
import type { PortalAnswer } from "../envelope.ts";
import { said } from "../portal-fields.ts";
import { portalOperation } from "../portal-operation.ts";
import { agencyPath, agencyReply, inbound } from "./agency-operation.ts";

/** A notice of land tax (thông báo thuế đất). */
export interface TaxNotice {
  /** An XML document in base64; the dossier's code stands in its node `MA_HSO`. Not read here. */
  base64: string;
}

/** The request on the wire. */
export const receiveTaxNoticeRequest = z.object({
  data: z.object({
    FileThongBaoThue: said(
      z.string().max(50_000_000),
      "Thông báo thuế (XML, base64)",
      "The notice (XML in base64)",
      "sensitive",
    ),
  }),
});

/** The tax authority's notice, handed to the agency through the portal. */
export const receiveTaxNotice: Operation<TaxNotice, PortalAnswer, "not-needed"> = portalOperation({
  ...inbound,
  id: "portal.receiveTaxNotice",
  title: { vi: "Nhận thông báo thuế đất", en: "Receive a notice of land tax" },
  transport: agencyPath("/nhantbthuedvcqg"),
  request: message(receiveTaxNoticeRequest, [
    group("data", "", [leaf("FileThongBaoThue", "base64", text)]),
  ]),
  reply: agencyReply,
  idempotency: { kind: "append", naturalKey: ["base64"], lookUp: null },
  purpose: "not-needed",
  gaps: {
    vi: "Không rõ thông điệp có khóa service hay không; cấu trúc XML bên trong chưa đọc được",
    en: "Not known whether the message has the key service; the XML inside was not read",
  },
});
