import type { BilingualText } from "../metadata/bilingual-text.ts";
import { type LegalBasis, legalBasis } from "../metadata/legal-basis.ts";
import { instantAfter } from "../time/instant-distance.ts";
import type { CyberIncident } from "./cyber-incident.ts";
import type { IncidentReport } from "./incident-report.ts";

/** Who is told of an incident by when (hạn thông báo, báo cáo sự cố). */
export interface ReportDeadline {
  readonly report: IncidentReport["kind"] | "personal-data-breach";
  readonly to: readonly (IncidentReport["recipients"][number] | "personal-data-authority")[];
  readonly counted: "from-detection" | "from-end-of-response";
  /** Calendar days; 0 is at once, `null` a time limit that was not read. */
  readonly days: number | null;
  /** Instant with Vietnam's offset; `null` while the time limit or the start is not known. */
  readonly dueAt: string | null;
  readonly basis: LegalBasis;
  readonly note?: BilingualText;
}

/** Days for the first notice and for the closing report. */
export const daysToReport = 5;

const lawChangesOn = "2026-07-01";

/**
 * Who has to be told of an incident by when (hạn thông báo, báo cáo sự cố), as data with its ground.
 *
 * Days are counted to the same time of day, the strictest reading. For incidents detected since
 * 2026-07-01 the ground is `unverified`: how far Law 116/2025 keeps it was not read. The time limit
 * for a breach of personal data was not read either and is `null`: a declared gap.
 *
 * @basis 20/2017/TT-BTTTT art. 9(2); 05/2017/QĐ-TTg art. 11; 91/2025/QH15
 * @example
 * ```ts
 * import { reportDeadlines } from "@egov-vn/schemas";
 *
 * const [notice] = reportDeadlines({
 *   id: "SC-MAU-1",
 *   systemCode: "HT-MAU-1",
 *   kind: "malware",
 *   detectedAt: "2025-03-03T08:00:00+07:00",
 *   severity: "high",
 *   status: "detected",
 * });
 * [notice?.report, notice?.dueAt]; // => ["notice", "2025-03-08T08:00:00+07:00"]
 * ```
 */
export function reportDeadlines(incident: CyberIncident): ReportDeadline[] {
  const { detectedAt, resolvedAt, beyondOwnCapacity, personalDataConcerned } = incident;
  const basis = legalBasis("20/2017/TT-BTTTT", "9(2)", {
    from: "2017-11-01",
    confidence: detectedAt >= lawChangesOn ? "unverified" : "official",
  });
  const deadlines: ReportDeadline[] = [
    {
      report: "notice",
      to: ["owner", "national-coordinator", "response-unit", "network-member"],
      counted: "from-detection",
      days: daysToReport,
      dueAt: instantAfter(detectedAt, daysToReport),
      basis,
    },
  ];
  if (beyondOwnCapacity === true) {
    deadlines.push(
      {
        report: "initial",
        to: ["owner", "response-unit", "national-coordinator"],
        counted: "from-detection",
        days: 0,
        dueAt: detectedAt,
        basis,
        note: {
          vi: "Ngay khi phát hiện hoặc khi xác định sự cố có thể vượt khả năng xử lý",
          en: "At once: on detection, or when it turns out to be beyond the owner's capacity",
        },
      },
      {
        report: "closing",
        to: ["owner", "national-coordinator"],
        counted: "from-end-of-response",
        days: daysToReport,
        dueAt: resolvedAt === undefined ? null : instantAfter(resolvedAt, daysToReport),
        basis,
      },
    );
  }
  if (personalDataConcerned === true) deadlines.push(breachOfPersonalData(detectedAt));
  return deadlines;
}

/** That somebody has to be told is beyond doubt, by when was not read. */
function breachOfPersonalData(detectedAt: string): ReportDeadline {
  return {
    report: "personal-data-breach",
    to: ["personal-data-authority"],
    counted: "from-detection",
    days: null,
    dueAt: null,
    basis:
      detectedAt >= "2026-01-01"
        ? legalBasis("91/2025/QH15", null, { from: "2026-01-01", confidence: "unverified" })
        : legalBasis("13/2023/NĐ-CP", null, {
            from: "2023-07-01",
            to: "2025-12-31",
            confidence: "unverified",
          }),
    note: {
      vi: "Thời hạn và trường hợp phải thông báo chưa đọc được: hỏi cơ quan chuyên trách bảo vệ dữ liệu cá nhân",
      en: "Time limit and cases were not read: ask the authority for the protection of personal data",
    },
  };
}
