import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { WebAddress } from "../formats/web-address.ts";
import { AgencyCode } from "../identifiers/organisations/agency-code.ts";
import type { Of } from "../metadata/named-schema.ts";
import { notInFuture } from "../records/date-rules.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { payer } from "./payer.ts";
import { paymentField, paymentLine, sumOf } from "./payment-fields.ts";

const structure = z.strictObject({
  template: paymentField(
    textUpTo(50),
    "Mẫu số biên lai",
    "Template of the receipt",
    "exchange",
    "internal",
  ),
  symbol: paymentField(
    textUpTo(50),
    "Ký hiệu biên lai",
    "Symbol of the receipt",
    "exchange",
    "internal",
  ),
  number: paymentField(
    textUpTo(50),
    "Số biên lai",
    "Number of the receipt",
    "exchange",
    "internal",
    { vi: "Giữ số 0 ở đầu", en: "Leading zeros are kept" },
  ),
  issuedOn: paymentField(CalendarDay.optional(), "Ngày lập", "Issued", "exchange", "internal"),
  issuerCode: paymentField(
    AgencyCode.optional(),
    "Mã cơ quan thu",
    "Code of the collecting agency",
    "agencyCode",
    "public",
  ),
  issuer: paymentField(
    textUpTo(500).optional(),
    "Cơ quan thu",
    "Collecting agency",
    "fees",
    "public",
  ),
  dossierCode: paymentField(
    textUpTo(100).optional(),
    "Mã hồ sơ",
    "Dossier code",
    "exchange",
    "internal",
  ),
  paymentReference: paymentField(
    textUpTo(100).optional(),
    "Mã tham chiếu của lần thanh toán",
    "Reference of the payment",
    "exchange",
    "internal",
  ),
  payer: payer.optional(),
  lines: z.array(paymentLine).min(1).max(200),
  amount: paymentField(z.int().min(0), "Tổng số tiền (đồng)", "Total (đồng)", "fees", "internal"),
  url: paymentField(
    WebAddress.optional(),
    "Địa chỉ tải biên lai điện tử",
    "Address of the electronic receipt",
    "exchange",
    "personal",
    {
      vi: "Ai có địa chỉ này có thể đọc được biên lai",
      en: "Whoever has this address may be able to read the receipt",
    },
  ),
});

/** The type of {@link Receipt}'s schema. */
export interface ReceiptSchema extends Of<typeof structure> {}

const receiptRules: readonly RecordRule<z.infer<ReceiptSchema>>[] = [
  {
    code: "lines-not-total",
    severity: "error",
    path: ["amount"],
    message: {
      vi: "Tổng số tiền khác tổng các khoản trên biên lai.",
      en: "The total is not the sum of the lines of the receipt.",
    },
    basis: null,
    holds: ({ amount, lines }) => sumOf(lines) === amount,
  },
  notInFuture("issuedOn"),
];

/**
 * A receipt for fees (biên lai thu phí, lệ phí): template, symbol, number, and the lines that add up
 * to the total, in whole đồng.
 *
 * The form of template, symbol and number is not checked: the rules for them were not read.
 *
 * @basis 97/2015/QH13; 118/2025/NĐ-CP
 * @example
 * ```ts
 * import { Receipt } from "@egov-vn/schemas";
 *
 * const receipt = { template: "01BLP", symbol: "MAU", number: "0000001", lines: [{ content: "Lệ phí", amount: 8000 }], amount: 8000 };
 * Receipt.safeParse(receipt).success; // => true
 * Receipt.safeParse({ ...receipt, amount: 9000 }).success; // => false
 * ```
 */
export const Receipt: ReceiptSchema = recordSchema(structure, receiptRules);
/** A receipt for fees; see the schema of the same name. */
export type Receipt = z.infer<ReceiptSchema>;
