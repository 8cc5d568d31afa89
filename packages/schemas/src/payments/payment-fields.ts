import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { fieldsUnder } from "../metadata/fields.ts";
import { legalBasis } from "../metadata/legal-basis.ts";

const fees = legalBasis("97/2015/QH13", null, { confidence: "secondary" });
const oneStop = legalBasis("118/2025/NĐ-CP", null, { from: "2025-07-01", confidence: "derived" });
const oneStopBefore = legalBasis("61/2018/NĐ-CP", null, {
  to: "2025-06-30",
  confidence: "derived",
});

/**
 * Grounds of the fields of payments and receipts. The messages of the payment platform were read in
 * the code of two portals; no text that lays them down was found, so the nearest law stands here.
 */
const paymentGrounds = {
  fees: [fees],
  exchange: [oneStop, oneStopBefore],
  procedureCode: [
    legalBasis("224/2026/NĐ-CP", "15", { from: "2026-07-01", confidence: "official" }),
    oneStop,
  ],
  agencyCode: [
    legalBasis("20/2020/QĐ-TTg", "3–11", { from: "2020-09-15", confidence: "official" }),
  ],
  person: [legalBasis("26/2023/QH15", "9", { from: "2024-07-01", confidence: "press" }), oneStop],
} as const;

/** A field of a payment or a receipt, in one line. */
export const paymentField = fieldsUnder(paymentGrounds);

/** What a part of an amount is paid for (khoản nộp). */
export const paymentLine = z.strictObject({
  code: paymentField(
    textUpTo(100).optional(),
    "Mã khoản nộp",
    "Code of the item",
    "exchange",
    "public",
  ),
  content: paymentField(
    textUpTo(1000),
    "Nội dung khoản nộp",
    "What is paid for",
    "fees",
    "internal",
  ),
  amount: paymentField(z.int().min(0), "Số tiền (đồng)", "Amount (đồng)", "fees", "internal"),
});

/** The sum of the amounts of a list, in đồng. */
export function sumOf(items: readonly { readonly amount: number }[]): number {
  return items.reduce((sum, { amount }) => sum + amount, 0);
}
