import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import type { Of } from "../metadata/named-schema.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { Instant } from "../time/instant.ts";
import { dossierField } from "./dossier-fields.ts";
import { DossierStatus } from "./dossier-status.ts";

const structure = z.strictObject({
  dossierCode: dossierField(textUpTo(100), "Mã hồ sơ", "Dossier code", "code", "internal"),
  at: dossierField(Instant, "Thời điểm xử lý", "When it happened", "exchange", "internal"),
  status: dossierField(DossierStatus, "Trạng thái", "Status after it", "exchange", "internal"),
  officer: dossierField(textUpTo(50), "Người xử lý", "Officer", "exchange", "personal", {
    vi: "Cổng Dịch vụ công quốc gia nhận tối đa 50 ký tự",
    en: "The national portal takes 50 characters at most",
  }),
  officerTitle: dossierField(
    textUpTo(200).optional(),
    "Chức danh",
    "Officer's title",
    "exchange",
    "internal",
  ),
  unit: dossierField(
    textUpTo(500).optional(),
    "Phòng ban xử lý",
    "Processing unit",
    "exchange",
    "internal",
  ),
  content: dossierField(
    textUpTo(2000).optional(),
    "Nội dung xử lý",
    "What was done",
    "exchange",
    "personal",
  ),
  startedAt: dossierField(
    Instant.optional(),
    "Ngày bắt đầu",
    "Step started",
    "exchange",
    "internal",
  ),
  dueAt: dossierField(
    Instant.optional(),
    "Ngày kết thúc theo quy định",
    "Step due",
    "exchange",
    "internal",
  ),
});

/** The type of {@link DossierProgress}'s schema. */
export interface DossierProgressSchema extends Of<typeof structure> {}

const progressRules: readonly RecordRule<z.infer<DossierProgressSchema>>[] = [
  {
    code: "step-due-before-start",
    severity: "error",
    path: ["dueAt"],
    message: {
      vi: "Hạn của bước xử lý sớm hơn lúc bắt đầu.",
      en: "The step is due before it starts.",
    },
    basis: null,
    holds: ({ startedAt, dueAt }) =>
      startedAt === undefined || dueAt === undefined || dueAt >= startedAt,
  },
  {
    code: "done-before-start",
    severity: "error",
    path: ["at"],
    message: {
      vi: "Thời điểm xử lý sớm hơn lúc bước xử lý bắt đầu.",
      en: "It happened before the step started.",
    },
    basis: null,
    holds: ({ startedAt, at }) => startedAt === undefined || at >= startedAt,
  },
];

/**
 * A step in the handling of a dossier (tiến độ xử lý hồ sơ): who did what, when, with which status.
 *
 * @basis QCVN 120:2019/BTTTT
 * @example
 * ```ts
 * import { DossierProgress } from "@egov-vn/schemas";
 *
 * DossierProgress.safeParse({
 *   dossierCode: "000.00.12.H40-210301-0001",
 *   at: "2021-03-01T09:00:00+07:00",
 *   status: "accepted",
 *   officer: "Trần Thị Ví Dụ",
 * }).success; // => true
 * ```
 */
export const DossierProgress: DossierProgressSchema = recordSchema(structure, progressRules);
/** A step in the handling of a dossier; see the schema of the same name. */
export type DossierProgress = z.infer<DossierProgressSchema>;
