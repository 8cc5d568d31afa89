import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import type { Of } from "../metadata/named-schema.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { Instant } from "../time/instant.ts";
import { dossierField } from "./dossier-fields.ts";
import { Fee } from "./fee.ts";

const structure = z.strictObject({
  id: dossierField(
    textUpTo(100),
    "Mã yêu cầu bổ sung",
    "Id of the request",
    "exchange",
    "internal",
  ),
  requestedAt: dossierField(Instant, "Ngày yêu cầu bổ sung", "Requested", "forms", "internal"),
  requestedBy: dossierField(
    textUpTo(200).optional(),
    "Người yêu cầu bổ sung",
    "Officer who requested it",
    "exchange",
    "personal",
  ),
  content: dossierField(
    textUpTo(4000),
    "Nội dung yêu cầu bổ sung",
    "What is requested",
    "forms",
    "personal",
    {
      vi: "Văn bản tự do, thường nêu tên người và giấy tờ",
      en: "Free text that often names people and papers",
    },
  ),
  papers: dossierField(
    z.array(textUpTo(2000)).max(200).optional(),
    "Giấy tờ cần bổ sung",
    "Papers requested",
    "exchange",
    "internal",
  ),
  fees: z.array(Fee).max(100).optional(),
  receivedAt: dossierField(
    Instant.optional(),
    "Ngày tiếp nhận bổ sung",
    "Supplement received",
    "exchange",
    "internal",
  ),
  receivedBy: dossierField(
    textUpTo(200).optional(),
    "Người tiếp nhận bổ sung",
    "Officer who received it",
    "exchange",
    "personal",
  ),
  receiptNote: dossierField(
    textUpTo(2000).optional(),
    "Thông tin tiếp nhận",
    "Note on the receipt",
    "exchange",
    "personal",
  ),
  previousDueAt: dossierField(
    Instant.optional(),
    "Ngày hẹn trả trước",
    "Due before the request",
    "exchange",
    "internal",
  ),
  newDueAt: dossierField(
    Instant.optional(),
    "Ngày hẹn trả mới",
    "Due after the supplement",
    "exchange",
    "internal",
  ),
});

/** The type of {@link DossierSupplement}'s schema. */
export interface DossierSupplementSchema extends Of<typeof structure> {}

const supplementRules: readonly RecordRule<z.infer<DossierSupplementSchema>>[] = [
  {
    code: "supplement-before-request",
    severity: "error",
    path: ["receivedAt"],
    message: {
      vi: "Tiếp nhận bổ sung trước khi yêu cầu bổ sung.",
      en: "The supplement was received before it was requested.",
    },
    basis: null,
    holds: ({ requestedAt, receivedAt }) => receivedAt === undefined || receivedAt >= requestedAt,
  },
  {
    code: "new-due-not-later",
    severity: "warning",
    path: ["newDueAt"],
    message: {
      vi: "Ngày hẹn trả mới sớm hơn ngày hẹn trả trước.",
      en: "The new due date is earlier than the one before.",
    },
    basis: null,
    holds: ({ previousDueAt, newDueAt }) =>
      previousDueAt === undefined || newDueAt === undefined || newDueAt >= previousDueAt,
  },
];

/**
 * A request to complete a dossier and its answer (yêu cầu bổ sung hồ sơ).
 *
 * Holds who asked for what and when, the answer, and the due dates before and after. How long the
 * pause may take is not checked.
 *
 * @basis 03/2025/TT-VPCP; QCVN 120:2019/BTTTT
 * @example
 * ```ts
 * import { DossierSupplement } from "@egov-vn/schemas";
 *
 * const request = { id: "1", requestedAt: "2021-03-02T09:00:00+07:00", content: "Bản sao giấy khai sinh" };
 * DossierSupplement.safeParse(request).success; // => true
 * DossierSupplement.safeParse({ ...request, receivedAt: "2021-03-01T09:00:00+07:00" }).success; // => false
 * ```
 */
export const DossierSupplement: DossierSupplementSchema = recordSchema(structure, supplementRules);
/** A request to complete a dossier; see the schema of the same name. */
export type DossierSupplement = z.infer<DossierSupplementSchema>;
