import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import type { Of } from "../metadata/named-schema.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { dossierField } from "./dossier-fields.ts";

/** Phí pays for a service, lệ phí for an act of administration. */
const feeKinds = ["fee", "charge"] as const;
/** When a fee is collected (hình thức thu). */
const feeCollections = ["before", "after", "exempt"] as const;

const structure = z.strictObject({
  code: dossierField(textUpTo(100).optional(), "Mã phí, lệ phí", "Code", "exchange", "public"),
  name: dossierField(textUpTo(500), "Tên phí, lệ phí", "Name", "fees", "public"),
  kind: dossierField(
    z.enum(feeKinds).optional(),
    "Loại (phí hoặc lệ phí)",
    "Kind (fee or charge)",
    "fees",
    "public",
  ),
  collection: dossierField(
    z.enum(feeCollections).optional(),
    "Hình thức thu",
    "When it is collected",
    "exchange",
    "public",
    {
      vi: "before: trước khi giải quyết; after: sau; exempt: được miễn",
      en: "Before or after the matter is settled, or exempt",
    },
  ),
  amount: dossierField(z.int().min(0), "Mức thu (đồng)", "Amount (đồng)", "fees", "public", {
    vi: "Số nguyên đồng Việt Nam, không có phần lẻ",
    en: "Whole Vietnamese đồng; there are no smaller units",
  }),
  paid: dossierField(z.boolean().optional(), "Đã nộp", "Paid", "exchange", "internal"),
});

/** The type of {@link Fee}'s schema. */
export interface FeeSchema extends Of<typeof structure> {}

/** What the fields of a fee have to say together. */
const feeRules: readonly RecordRule<z.infer<FeeSchema>>[] = [
  {
    code: "exempt-with-amount",
    severity: "warning",
    path: ["amount"],
    message: {
      vi: "Đã được miễn nhưng mức thu khác 0: có thể là mức thu khi không được miễn.",
      en: "It is exempt and the amount is not 0: perhaps the amount without the exemption.",
    },
    basis: null,
    holds: ({ collection, amount }) => collection !== "exempt" || amount === 0,
  },
];

/**
 * A fee (phí, lệ phí) of a procedure or of a dossier, in whole Vietnamese đồng.
 *
 * It is not checked that the amount is the one that the law sets.
 *
 * @basis 97/2015/QH13; QCVN 120:2019/BTTTT
 * @example
 * ```ts
 * import { Fee } from "@egov-vn/schemas";
 *
 * Fee.safeParse({ name: "Lệ phí đăng ký kết hôn", kind: "charge", amount: 0 }).success; // => true
 * Fee.safeParse({ name: "Lệ phí", amount: 1000.5 }).success; // => false
 * ```
 */
export const Fee: FeeSchema = recordSchema(structure, feeRules);
/** A fee; see the schema of the same name. */
export type Fee = z.infer<FeeSchema>;
