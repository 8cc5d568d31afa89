import { legalBasis } from "../metadata/legal-basis.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { isLaterThanDays } from "../time/instant-distance.ts";
import type { IncidentReport } from "./incident-report.ts";
import { daysToReport } from "./report-deadlines.ts";

const circular20 = (article: string) =>
  legalBasis("20/2017/TT-BTTTT", article, { from: "2017-11-01", confidence: "official" });
const decision05 = (article: string) =>
  legalBasis("05/2017/QĐ-TTg", article, { from: "2017-03-16", confidence: "official" });

/** What the initial report has to tell, beside what every report does. */
const initialContent = [
  "contact",
  "signs",
  "severity",
  "spread",
  "impact",
  "infrastructureProvider",
  "measures",
  "results",
] as const satisfies readonly (keyof IncidentReport)[];

const forms: { readonly [Kind in IncidentReport["kind"]]?: string } = {
  initial: "03",
  closing: "04",
};

/** What kind, dates, form and content of a report have to say together. */
export const incidentReportRules: readonly RecordRule<IncidentReport>[] = [
  {
    code: "reported-before-detected",
    severity: "error",
    path: ["reportedAt"],
    message: {
      vi: "Báo cáo trước khi phát hiện sự cố.",
      en: "It was reported before it was detected.",
    },
    basis: null,
    holds: ({ detectedAt, reportedAt }) => reportedAt >= detectedAt,
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
    code: "resolved-after-report",
    severity: "error",
    path: ["resolvedAt"],
    message: {
      vi: "Báo cáo nêu thời điểm kết thúc ứng cứu sau thời điểm báo cáo.",
      en: "The report names an end of the response that lies after the report.",
    },
    basis: null,
    holds: ({ reportedAt, resolvedAt }) => resolvedAt === undefined || resolvedAt <= reportedAt,
  },
  {
    code: "notice-late",
    severity: "warning",
    path: ["reportedAt"],
    message: {
      vi: "Thông báo, báo cáo ban đầu sau hơn 5 ngày kể từ khi phát hiện.",
      en: "The notice or initial report came more than 5 days after detection.",
    },
    basis: circular20("9(2)"),
    holds: ({ kind, detectedAt, reportedAt }) =>
      (kind !== "notice" && kind !== "initial") ||
      !isLaterThanDays(detectedAt, reportedAt, daysToReport),
  },
  {
    code: "closing-late",
    severity: "warning",
    path: ["reportedAt"],
    message: {
      vi: "Báo cáo kết thúc sau hơn 5 ngày kể từ khi kết thúc ứng cứu.",
      en: "The closing report came more than 5 days after the end of the response.",
    },
    basis: circular20("9(2)"),
    holds: ({ kind, resolvedAt, reportedAt }) =>
      kind !== "closing" ||
      resolvedAt === undefined ||
      !isLaterThanDays(resolvedAt, reportedAt, daysToReport),
  },
  {
    code: "closing-without-end",
    severity: "warning",
    path: ["resolvedAt"],
    message: {
      vi: "Báo cáo kết thúc cần thời điểm kết thúc ứng cứu.",
      en: "A closing report needs the instant when the response ended.",
    },
    basis: null,
    holds: ({ kind, resolvedAt }) => kind !== "closing" || resolvedAt !== undefined,
  },
  {
    code: "initial-incomplete",
    severity: "warning",
    path: [],
    message: {
      vi: "Báo cáo ban đầu thiếu nội dung bắt buộc: đầu mối, hiện tượng, mức độ, lây lan, tác động, hạ tầng, biện pháp hoặc kết quả.",
      en: "The initial report lacks what it has to tell: contact, signs, severity, spread, impact, infrastructure, measures or results.",
    },
    basis: decision05("11(4)"),
    holds: (report) =>
      report.kind !== "initial" || initialContent.every((field) => report[field] !== undefined),
  },
  {
    code: "form-against-kind",
    severity: "warning",
    path: ["form"],
    message: {
      vi: "Biểu mẫu 03 dùng cho báo cáo ban đầu, 04 cho báo cáo kết thúc.",
      en: "Form 03 is for the initial report, form 04 for the closing one.",
    },
    basis: circular20("9(3)"),
    holds: ({ kind, form }) => form === undefined || form === forms[kind],
  },
  {
    code: "recipient-missing",
    severity: "warning",
    path: ["recipients"],
    message: {
      vi: "Thông báo, báo cáo ban đầu và kết thúc phải gửi chủ quản và cơ quan điều phối quốc gia.",
      en: "Notice, initial and closing report go to the owner and to the national coordinator.",
    },
    basis: circular20("9(2)"),
    holds: ({ kind, recipients }) =>
      (kind !== "notice" && kind !== "initial" && kind !== "closing") ||
      (recipients.includes("owner") && recipients.includes("national-coordinator")),
  },
];
