import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import type { Of } from "../metadata/named-schema.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { Instant } from "../time/instant.ts";
import { revealing, securityField } from "./security-fields.ts";

/** Codes of the list `incident-kinds`. */
export const incidentKinds = [
  "attack",
  "combined",
  "data-encryption",
  "defacement",
  "denial-of-service",
  "eavesdropping",
  "information-sabotage",
  "malware",
  "natural-disaster",
  "operator-fault",
  "other-attack",
  "phishing",
  "system-fault",
  "unauthorised-access",
] as const;
/** No scale of the law was read: names of this project. */
export const severities = ["low", "medium", "high", "critical"] as const;
/** What makes an incident serious: Decision 05/2017 art. 9. */
const consequences = [
  "service-interruption",
  "secret-data-leak",
  "integrity-loss",
  "loss-of-control",
  "wide-or-cascading",
] as const;
const statuses = ["detected", "responding", "resolved", "closed"] as const;

const structure = z.strictObject({
  id: securityField(textUpTo(100), "Mã sự cố", "Id of the incident", "incident", "internal"),
  systemCode: securityField(
    textUpTo(100),
    "Mã hệ thống bị sự cố",
    "Code of the system concerned",
    "incident",
    "internal",
  ),
  systemName: securityField(
    textUpTo(500).optional(),
    "Tên hệ thống bị sự cố",
    "Name of the system",
    "incident",
    "internal",
  ),
  kind: securityField(z.enum(incidentKinds), "Loại sự cố", "Kind", "incident", "internal"),
  startedAt: securityField(Instant.optional(), "Thời điểm xảy ra", "Began", "incident", "internal"),
  detectedAt: securityField(Instant, "Thời điểm phát hiện", "Detected", "incident", "internal"),
  resolvedAt: securityField(
    Instant.optional(),
    "Thời điểm kết thúc ứng cứu",
    "Response ended",
    "handling",
    "internal",
  ),
  severity: securityField(
    z.enum(severities),
    "Mức độ nguy hại (đánh giá sơ bộ)",
    "Severity, first judgement",
    "incident",
    "internal",
    {
      vi: "Thang đo của dự án; phụ lục của văn bản chưa đọc được",
      en: "A scale of this project; the annexes of the law were not read",
    },
  ),
  signs: securityField(
    textUpTo(4000).optional(),
    "Hiện tượng",
    "Signs",
    "incident",
    "internal",
    revealing,
  ),
  spread: securityField(
    textUpTo(2000).optional(),
    "Mức độ lây lan",
    "Spread",
    "incident",
    "internal",
    revealing,
  ),
  impact: securityField(
    textUpTo(4000).optional(),
    "Tác động đến hoạt động bình thường",
    "Impact on normal work",
    "incident",
    "internal",
  ),
  consequences: securityField(
    z.array(z.enum(consequences)).max(5).optional(),
    "Hậu quả làm căn cứ xét sự cố nghiêm trọng",
    "Consequences that may make it serious",
    "serious",
    "internal",
    {
      vi: "Bỏ trống là chưa đánh giá; danh sách rỗng là không có hậu quả nào",
      en: "Left out means not judged yet; an empty list means none of them",
    },
  ),
  beyondOwnCapacity: securityField(
    z.boolean().optional(),
    "Vượt khả năng tự xử lý của chủ quản",
    "Its owner cannot handle it alone",
    "serious",
    "internal",
  ),
  personalDataConcerned: securityField(
    z.boolean().optional(),
    "Có liên quan đến dữ liệu cá nhân",
    "Concerns personal data",
    "personalData",
    "internal",
  ),
  peopleCount: securityField(
    z.int().min(0).max(1_000_000_000).optional(),
    "Số người có dữ liệu bị ảnh hưởng",
    "Number of people concerned",
    "personalData",
    "internal",
  ),
  measuresTaken: securityField(
    z.array(textUpTo(2000)).max(200).optional(),
    "Biện pháp đã triển khai",
    "Measures taken",
    "handling",
    "internal",
    revealing,
  ),
  measuresPlanned: securityField(
    z.array(textUpTo(2000)).max(200).optional(),
    "Biện pháp dự kiến",
    "Measures planned",
    "handling",
    "internal",
    revealing,
  ),
  status: securityField(z.enum(statuses), "Trạng thái", "Status", "handling", "internal", {
    vi: "Tên trạng thái do dự án đặt",
    en: "Names of this project",
  }),
});

/** The type of {@link CyberIncident}'s schema. */
export interface CyberIncidentSchema extends Of<typeof structure> {}

const incidentRules: readonly RecordRule<z.infer<CyberIncidentSchema>>[] = [
  {
    code: "detected-before-start",
    severity: "error",
    path: ["detectedAt"],
    message: {
      vi: "Phát hiện trước khi sự cố xảy ra.",
      en: "It was detected before it began.",
    },
    basis: null,
    holds: ({ startedAt, detectedAt }) => startedAt === undefined || detectedAt >= startedAt,
  },
  {
    code: "resolved-before-detected",
    severity: "error",
    path: ["resolvedAt"],
    message: {
      vi: "Kết thúc ứng cứu trước khi phát hiện.",
      en: "The response ended before the incident was detected.",
    },
    basis: null,
    holds: ({ detectedAt, resolvedAt }) => resolvedAt === undefined || resolvedAt >= detectedAt,
  },
  {
    code: "resolved-while-open",
    severity: "error",
    path: ["resolvedAt"],
    message: {
      vi: "Đã kết thúc ứng cứu nhưng trạng thái vẫn đang mở.",
      en: "The response ended, but the status is still open.",
    },
    basis: null,
    holds: ({ resolvedAt, status }) =>
      resolvedAt === undefined || status === "resolved" || status === "closed",
  },
  {
    code: "resolved-missing",
    severity: "warning",
    path: ["resolvedAt"],
    message: {
      vi: "Đã xử lý xong nhưng chưa có thời điểm kết thúc, nên không tính được hạn báo cáo kết thúc.",
      en: "It is resolved without an instant, so nobody can say when the closing report is due.",
    },
    basis: null,
    holds: ({ resolvedAt, status }) =>
      resolvedAt !== undefined || status === "detected" || status === "responding",
  },
  {
    code: "people-without-personal-data",
    severity: "error",
    path: ["peopleCount"],
    message: {
      vi: "Có số người bị ảnh hưởng nhưng sự cố không liên quan đến dữ liệu cá nhân.",
      en: "People are concerned, but no personal data.",
    },
    basis: null,
    holds: ({ personalDataConcerned, peopleCount = 0 }) =>
      peopleCount === 0 || personalDataConcerned !== false,
  },
  {
    code: "people-missing",
    severity: "warning",
    path: ["peopleCount"],
    message: {
      vi: "Sự cố liên quan đến dữ liệu cá nhân nhưng chưa có số người bị ảnh hưởng.",
      en: "Personal data are concerned, and the number of people is missing.",
    },
    basis: null,
    holds: ({ personalDataConcerned, peopleCount }) =>
      personalDataConcerned !== true || peopleCount !== undefined,
  },
  {
    code: "in-future",
    severity: "error",
    path: [],
    message: {
      vi: "Có thời điểm đã xảy ra nhưng sau ngày xét.",
      en: "Something that has happened lies after the day of the check.",
    },
    basis: null,
    dated: true,
    holds: ({ detectedAt, resolvedAt }, asOf) =>
      [detectedAt, resolvedAt].every(
        (instant) => instant === undefined || instant.slice(0, 10) <= asOf,
      ),
  },
];

/**
 * A cyber incident (sự cố an toàn thông tin mạng): what happened to which system, and what was done.
 *
 * Free text may tell how a system can be broken into: keep it inside. It is not checked that the
 * system exists; whether the incident is serious, `isSeriousIncident` says.
 *
 * @basis 05/2017/QĐ-TTg art. 9, 11, 12; 20/2017/TT-BTTTT art. 2, 11
 * @example
 * ```ts
 * import { CyberIncident } from "@egov-vn/schemas";
 *
 * const incident = {
 *   id: "SC-MAU-1",
 *   systemCode: "HT-MAU-1",
 *   kind: "defacement",
 *   detectedAt: "2025-03-03T08:00:00+07:00",
 *   severity: "medium",
 *   status: "responding",
 * };
 * CyberIncident.safeParse(incident).success; // => true
 * CyberIncident.safeParse({ ...incident, kind: "Deface" }).success; // => false
 * ```
 */
export const CyberIncident: CyberIncidentSchema = recordSchema(structure, incidentRules);
/** A cyber incident; see the schema of the same name. */
export type CyberIncident = z.infer<CyberIncidentSchema>;
