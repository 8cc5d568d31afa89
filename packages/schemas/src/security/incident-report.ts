import * as z from "zod";
import { EmailAddress } from "../formats/email-address.ts";
import { textUpTo } from "../formats/not-blank.ts";
import { PhoneNumber } from "../identifiers/people/phone-number.ts";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { Instant } from "../time/instant.ts";
import { incidentKinds, severities } from "./cyber-incident.ts";
import { incidentReportRules } from "./incident-report-rules.ts";
import { revealing, securityField } from "./security-fields.ts";

/** Decision 05/2017 art. 11(2); the notice is that of Circular 20/2017 art. 9(3). */
const reportKinds = [
  "notice",
  "initial",
  "progress",
  "plan",
  "direction-request",
  "support-request",
  "closing",
] as const;
const recipients = [
  "owner",
  "response-unit",
  "national-coordinator",
  "network-member",
  "steering-committee",
] as const;

const party = (vi: string, en: string) =>
  z.strictObject({
    name: securityField(textUpTo(500), vi, en, "report", "public"),
    address: securityField(
      textUpTo(500).optional(),
      `Địa chỉ ${vi.toLowerCase()}`,
      `Address of the ${en.toLowerCase()}`,
      "report",
      "public",
    ),
  });

const contact = z.strictObject({
  name: securityField(textUpTo(200), "Tên đầu mối", "Name of the contact", "report", "personal"),
  title: securityField(textUpTo(200).optional(), "Chức vụ", "Title", "report", "personal"),
  phone: securityField(PhoneNumber.optional(), "Điện thoại", "Phone", "report", "personal"),
  email: securityField(EmailAddress.optional(), "Thư điện tử", "E-mail", "report", "personal"),
});

const structure = z.strictObject({
  number: securityField(
    textUpTo(100).optional(),
    "Số báo cáo",
    "Number of the report",
    "report",
    "internal",
  ),
  incidentId: securityField(textUpTo(100), "Mã sự cố", "Id of the incident", "report", "internal"),
  kind: securityField(
    z.enum(reportKinds),
    "Loại báo cáo",
    "Kind of report",
    "reportKinds",
    "internal",
  ),
  form: securityField(
    z.enum(["03", "04"]).optional(),
    "Biểu mẫu",
    "Form",
    "reportKinds",
    "internal",
    {
      vi: "03: báo cáo ban đầu; 04: báo cáo kết thúc",
      en: "03 for the initial report, 04 for the closing one",
    },
  ),
  reportedAt: securityField(Instant, "Thời điểm báo cáo", "Reported", "report", "internal"),
  recipients: securityField(
    z.array(z.enum(recipients)).min(1).max(5),
    "Nơi nhận",
    "Recipients",
    "recipients",
    "internal",
    {
      vi: "Chủ quản, đơn vị chuyên trách, cơ quan điều phối quốc gia, thành viên mạng lưới, ban chỉ đạo",
      en: "Owner, response unit, national coordinator, member of the network, steering committee",
    },
  ),
  operator: party("Đơn vị vận hành", "Operator"),
  owner: party("Cơ quan chủ quản", "Owner"),
  systemCode: securityField(
    textUpTo(100).optional(),
    "Mã hệ thống bị sự cố",
    "Code of the system",
    "report",
    "internal",
  ),
  systemName: securityField(
    textUpTo(500),
    "Hệ thống bị sự cố",
    "System concerned",
    "report",
    "internal",
  ),
  detectedAt: securityField(Instant, "Thời điểm phát hiện", "Detected", "report", "internal"),
  resolvedAt: securityField(
    Instant.optional(),
    "Thời điểm kết thúc ứng cứu",
    "Response ended",
    "report",
    "internal",
  ),
  contact: contact.optional(),
  incidentKind: securityField(
    z.enum(incidentKinds),
    "Loại sự cố",
    "Kind of incident",
    "report",
    "internal",
  ),
  severity: securityField(
    z.enum(severities).optional(),
    "Mức độ nguy hại",
    "Severity",
    "report",
    "internal",
  ),
  signs: securityField(
    textUpTo(4000).optional(),
    "Hiện tượng",
    "Signs",
    "report",
    "internal",
    revealing,
  ),
  spread: securityField(
    textUpTo(2000).optional(),
    "Mức độ lây lan",
    "Spread",
    "report",
    "internal",
    revealing,
  ),
  impact: securityField(
    textUpTo(4000).optional(),
    "Tác động đến hoạt động bình thường",
    "Impact on normal work",
    "report",
    "internal",
  ),
  infrastructureProvider: securityField(
    textUpTo(500).optional(),
    "Đơn vị cung cấp hạ tầng",
    "Provider of the infrastructure",
    "report",
    "internal",
  ),
  measures: securityField(
    z.array(textUpTo(2000)).max(200).optional(),
    "Biện pháp đã hoặc dự kiến triển khai",
    "Measures taken or planned",
    "report",
    "internal",
    revealing,
  ),
  helpers: securityField(
    z.array(textUpTo(500)).max(100).optional(),
    "Tổ chức đang hỗ trợ ứng cứu",
    "Organisations that help",
    "report",
    "internal",
  ),
  results: securityField(
    textUpTo(4000).optional(),
    "Kết quả ứng cứu",
    "Results so far",
    "report",
    "internal",
    revealing,
  ),
  proposals: securityField(
    textUpTo(4000).optional(),
    "Kiến nghị, đề xuất",
    "Proposals",
    "report",
    "internal",
  ),
});

/** The type of {@link IncidentReport}'s schema. */
export interface IncidentReportSchema extends Of<typeof structure> {}

/**
 * A notice or report of a cyber incident (thông báo, báo cáo sự cố an toàn thông tin mạng).
 *
 * Seven kinds, from the notice due five days after detection to the closing report. A late or
 * incomplete one is a warning. It is not compared with the incident that it names.
 *
 * @basis 05/2017/QĐ-TTg art. 11; 20/2017/TT-BTTTT art. 9
 * @example
 * ```ts
 * import { IncidentReport } from "@egov-vn/schemas";
 *
 * const report = {
 *   incidentId: "SC-MAU-1",
 *   kind: "notice",
 *   reportedAt: "2025-03-04T08:00:00+07:00",
 *   recipients: ["owner", "national-coordinator"],
 *   operator: { name: "Trung tâm Ví dụ" },
 *   owner: { name: "Ủy ban nhân dân tỉnh Mẫu" },
 *   systemName: "Cổng dịch vụ mẫu",
 *   detectedAt: "2025-03-03T08:00:00+07:00",
 *   incidentKind: "defacement",
 * };
 * IncidentReport.safeParse(report).success; // => true
 * IncidentReport.safeParse({ ...report, detectedAt: "2025-03-05T08:00:00+07:00" }).success; // => false
 * ```
 */
export const IncidentReport: IncidentReportSchema = recordSchema(structure, incidentReportRules);
/** A notice or report of a cyber incident; see the schema of the same name. */
export type IncidentReport = z.infer<IncidentReportSchema>;
