import * as z from "zod";
import { Fee } from "../dossiers/fee.ts";
import { textUpTo } from "../formats/not-blank.ts";
import { ProcedureCode } from "../identifiers/matters/procedure-code.ts";
import { AgencyCode } from "../identifiers/organisations/agency-code.ts";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { Instant } from "../time/instant.ts";
import { payer } from "./payer.ts";
import { paymentField, paymentLine } from "./payment-fields.ts";
import { paymentRules } from "./rules/payment-rules.ts";

/** How a request to pay stands. */
const requestStates = ["waiting", "unpaid", "paid", "cancelled", "refunded"] as const;
/** On the wire khoi-tao, thanh-cong, that-bai. */
const transactionStates = ["initiated", "succeeded", "failed"] as const;
/** On the wire truc-tuyen, tien-mat, chuyen-khoan. */
const methods = ["online", "cash", "transfer"] as const;

const structure = z.strictObject({
  reference: paymentField(textUpTo(100), "Mã tham chiếu", "Reference", "exchange", "internal", {
    vi: "Do hệ thống yêu cầu thanh toán đặt; thường 20 ký tự",
    en: "Set by the system that asks for the payment; usually 20 characters",
  }),
  dossierCode: paymentField(
    textUpTo(100).optional(),
    "Mã hồ sơ",
    "Dossier code",
    "exchange",
    "internal",
  ),
  procedureCode: paymentField(
    ProcedureCode.optional(),
    "Mã thủ tục hành chính",
    "Procedure code",
    "procedureCode",
    "public",
  ),
  serviceCode: paymentField(
    textUpTo(100).optional(),
    "Mã dịch vụ công",
    "Code of the online service",
    "exchange",
    "public",
  ),
  agencyCode: paymentField(
    AgencyCode.optional(),
    "Mã đơn vị thu",
    "Code of the collecting agency",
    "agencyCode",
    "public",
  ),
  purpose: paymentField(
    z.enum(["public-service", "fine"]).optional(),
    "Loại dịch vụ thanh toán",
    "What the payment is for",
    "exchange",
    "internal",
    { vi: "fine: nộp phạt vi phạm hành chính", en: "A public service, or an administrative fine" },
  ),
  method: paymentField(z.enum(methods), "Hình thức thanh toán", "Method", "exchange", "internal"),
  amount: paymentField(z.int().min(0), "Số tiền (đồng)", "Amount (đồng)", "fees", "internal", {
    vi: "Số nguyên đồng Việt Nam, không có phần lẻ",
    en: "Whole Vietnamese đồng; there are no smaller units",
  }),
  fees: z.array(Fee).max(100).optional(),
  lines: z.array(paymentLine).max(200).optional(),
  requestState: paymentField(
    z.enum(requestStates),
    "Trạng thái yêu cầu thanh toán",
    "State of the request",
    "exchange",
    "internal",
  ),
  transactionState: paymentField(
    z.enum(transactionStates).optional(),
    "Trạng thái giao dịch",
    "State of the transaction",
    "exchange",
    "internal",
  ),
  requestedAt: paymentField(
    Instant.optional(),
    "Thời điểm yêu cầu thanh toán",
    "Requested",
    "exchange",
    "internal",
  ),
  paidAt: paymentField(Instant.optional(), "Thời điểm thanh toán", "Paid", "exchange", "internal"),
  transactionCode: paymentField(
    textUpTo(100).optional(),
    "Mã giao dịch",
    "Code of the transaction",
    "exchange",
    "sensitive",
  ),
  transactionDetails: paymentField(
    textUpTo(2000).optional(),
    "Thông tin giao dịch",
    "Details of the transaction",
    "exchange",
    "sensitive",
  ),
  bankCode: paymentField(
    textUpTo(50).optional(),
    "Mã ngân hàng của người nộp",
    "Bank of the payer",
    "exchange",
    "sensitive",
  ),
  payerAccount: paymentField(
    textUpTo(50).optional(),
    "Số tài khoản của người nộp",
    "Account of the payer",
    "exchange",
    "sensitive",
  ),
  beneficiaryAccount: paymentField(
    textUpTo(50).optional(),
    "Tài khoản thụ hưởng",
    "Account that receives the money",
    "exchange",
    "sensitive",
    {
      vi: "Thường là của cơ quan, nhưng được bảo vệ như mọi tài khoản",
      en: "Mostly an agency's, but protected as every account is",
    },
  ),
  beneficiaryBank: paymentField(
    textUpTo(200).optional(),
    "Ngân hàng thụ hưởng",
    "Bank that receives the money",
    "exchange",
    "internal",
  ),
  beneficiaryName: paymentField(
    textUpTo(500).optional(),
    "Tên tài khoản thụ hưởng",
    "Name of the account that receives the money",
    "exchange",
    "internal",
  ),
  content: paymentField(
    textUpTo(1000).optional(),
    "Nội dung thanh toán",
    "Message of the payment",
    "exchange",
    "personal",
    { vi: "Thường có tên người nộp", en: "It often names the payer" },
  ),
  payer: payer.optional(),
});

/** The type of {@link Payment}'s schema. */
export interface PaymentSchema extends Of<typeof structure> {}

/**
 * A payment (thanh toán phí, lệ phí, nghĩa vụ tài chính) on the national platform or at a counter.
 *
 * Amounts are whole đồng. The request and the transaction each have a state of their own; they must
 * not contradict each other. Bank accounts and the details of a transaction are sensitive. It is not
 * checked that money moved, or that a checksum fits.
 *
 * @basis 97/2015/QH13; 118/2025/NĐ-CP
 * @example
 * ```ts
 * import { Payment } from "@egov-vn/schemas";
 *
 * const payment = { reference: "MAU-1", method: "online", amount: 8000, requestState: "unpaid" };
 * Payment.safeParse(payment).success; // => true
 * Payment.safeParse({ ...payment, requestState: "paid", transactionState: "failed" }).success; // => false
 * ```
 */
export const Payment: PaymentSchema = recordSchema(structure, paymentRules);
/** A payment; see the schema of the same name. */
export type Payment = z.infer<PaymentSchema>;
