import * as z from "zod";
import { errorCode, text } from "../../messages/forms/plain.ts";
import { message } from "../../messages/message.ts";
import { asItCame, leaf } from "../../messages/wire-field.ts";
import type { Operation } from "../../operations/operation.ts";
import { paymentLookUpOutcomes } from "../../outcomes/agency-outcomes.ts";
import { wireErrorCode } from "../envelope.ts";
import { said, wireText } from "../portal-fields.ts";
import { portalOperation } from "../portal-operation.ts";
import { agencyPath, inbound } from "./agency-operation.ts";

/** The dossier whose payment is asked for. */
export interface PaymentQuery {
  dossierCode: string;
}

/** Whether a dossier has something to pay. */
export interface PaymentFound {
  /** `1` there is a payment, `0` there is none, `-1` it could not be looked up. */
  code: string;
}

/** The request on the wire. */
export const findPaymentRequest = z.object({
  MaHoSo: said(wireText(100).min(1), "Mã hồ sơ", "Dossier code", "internal"),
});

/** The reply on the wire. */
export const findPaymentReply = z.object({
  error_code: wireErrorCode,
  message: said(
    z.unknown().optional(),
    "Nội dung trả lời (chưa đọc được; mảng rỗng khi lỗi)",
    "What is answered (not read; an empty list on failure)",
    "sensitive",
  ),
});

/** The portal asks the agency whether a dossier has something to pay. */
export const findPayment: Operation<PaymentQuery, PaymentFound, "not-needed"> = portalOperation({
  ...inbound,
  id: "portal.findPayment",
  title: { vi: "Tra cứu thanh toán của hồ sơ", en: "Look up a dossier's payment" },
  transport: agencyPath("/dptracuuthanhtoanhs"),
  outcomes: paymentLookUpOutcomes,
  request: message(findPaymentRequest, [leaf("MaHoSo", "dossierCode", text)]),
  reply: message(findPaymentReply, [
    leaf("error_code", "code", errorCode),
    asItCame("message", "list"),
  ]),
  idempotency: { kind: "read" },
  purpose: "not-needed",
  source: "OpenCPS 2, modules/pay-gate-integration (June 2021)",
  gaps: {
    vi: "Nội dung khi có khoản phải nộp nằm ở message và chưa đọc được: giữ nguyên",
    en: "What is to be paid stands in message and was not read: it is kept as it comes",
  },
});
