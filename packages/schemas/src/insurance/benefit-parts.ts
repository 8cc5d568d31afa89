import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { insuranceField, month } from "./insurance-fields.ts";

/** A payment of a benefit (lịch sử chi trả). */
export function benefitPayment(ground: "unemployment" | "benefit") {
  return z.strictObject({
    month: insuranceField(
      month.optional(),
      "Tháng hưởng",
      "Month it is paid for",
      ground,
      "sensitive",
      { vi: "YYYY-MM", en: "YYYY-MM" },
    ),
    paidOn: insuranceField(CalendarDay.optional(), "Ngày chi trả", "Paid", ground, "sensitive"),
    amount: insuranceField(z.int().min(0), "Số tiền (đồng)", "Amount (đồng)", ground, "sensitive"),
  });
}

/** A decision on a benefit: appendix V lists number, date, issuing place and content of each. */
export function benefitDecision<const Kinds extends readonly [string, ...string[]]>(
  kinds: Kinds,
  ground: "unemploymentDecision" | "benefitDecision",
) {
  return z.strictObject({
    kind: insuranceField(z.enum(kinds), "Loại quyết định", "Kind of decision", ground, "sensitive"),
    number: insuranceField(
      textUpTo(100).optional(),
      "Số quyết định",
      "Number of the decision",
      ground,
      "personal",
    ),
    issuedOn: insuranceField(
      CalendarDay.optional(),
      "Ngày quyết định",
      "Issued",
      ground,
      "personal",
    ),
    issuedBy: insuranceField(
      textUpTo(500).optional(),
      "Nơi ban hành",
      "Issuing place",
      ground,
      "internal",
    ),
    content: insuranceField(
      textUpTo(4000).optional(),
      "Nội dung quyết định",
      "Content",
      ground,
      "sensitive",
    ),
  });
}
