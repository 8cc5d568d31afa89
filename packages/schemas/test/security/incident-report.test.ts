import { describe, expect, it } from "vitest";
import { checkRecord, explain, IncidentReport, redact } from "../../src/index.ts";

const clean = (): IncidentReport => ({
  incidentId: "SC-MAU-1",
  kind: "initial",
  form: "03",
  reportedAt: "2025-03-08T08:00:00+07:00",
  recipients: ["owner", "national-coordinator"],
  operator: { name: "Trung tâm Ví dụ" },
  owner: { name: "Ủy ban nhân dân tỉnh Mẫu" },
  systemName: "Cổng dịch vụ mẫu",
  detectedAt: "2025-03-03T08:00:00+07:00",
  contact: { name: "Nguyễn Văn Mẫu", phone: "0900000001", email: "mau@vidu.example" },
  incidentKind: "malware",
  severity: "high",
  signs: "Hiện tượng mẫu",
  spread: "Một máy",
  impact: "Không",
  infrastructureProvider: "Công ty Mẫu",
  measures: ["Cô lập"],
  results: "Đã khoanh vùng",
});
const closing = (): IncidentReport => ({
  ...clean(),
  kind: "closing",
  form: "04",
  resolvedAt: "2025-03-06T17:00:00+07:00",
  reportedAt: "2025-03-11T17:00:00+07:00",
});
const without = <Key extends keyof IncidentReport>(key: Key, from: IncidentReport) => {
  const { [key]: _, ...rest } = from;
  return rest;
};
const issues = (value: unknown) =>
  checkRecord(IncidentReport, value).issues.map(
    ({ severity, path, code }) => `${severity} ${path}: ${code}`,
  );

describe("a report of an incident", () => {
  it("is accepted with nothing to say on the last instant of its time", () => {
    expect(issues(clean())).toEqual([]);
    expect(issues(closing())).toEqual([]);
  });

  it.each<[string, IncidentReport, string]>([
    [
      "made before the incident was detected",
      { ...clean(), reportedAt: "2025-03-03T07:59:59+07:00" },
      "reportedAt: reported-before-detected",
    ],
    [
      "about a response that ended before detection",
      { ...clean(), resolvedAt: "2025-03-02T17:00:00+07:00" },
      "resolvedAt: resolved-before-detected",
    ],
    [
      "about a response that ended after the report",
      { ...clean(), resolvedAt: "2025-03-09T17:00:00+07:00" },
      "resolvedAt: resolved-after-report",
    ],
  ])("is refused when it is %s", (_, report, issue) => {
    expect(issues(report)).toEqual([`error ${issue}`]);
    expect(IncidentReport.safeParse(report).success).toBe(false);
  });

  it.each<[string, IncidentReport, string]>([
    [
      "one second late",
      { ...clean(), reportedAt: "2025-03-08T08:00:01+07:00" },
      "reportedAt: notice-late",
    ],
    [
      "the closing one and more than five days late",
      { ...closing(), reportedAt: "2025-03-12T08:00:00+07:00" },
      "reportedAt: closing-late",
    ],
    [
      "the closing one without the end of the response",
      without("resolvedAt", closing()),
      "resolvedAt: closing-without-end",
    ],
    ["the initial one without a contact", without("contact", clean()), ": initial-incomplete"],
    ["the initial one without measures", without("measures", clean()), ": initial-incomplete"],
    ["of another form", { ...clean(), form: "04" }, "form: form-against-kind"],
    [
      "not sent to the coordinator",
      { ...clean(), recipients: ["owner"] },
      "recipients: recipient-missing",
    ],
  ])("is valid and a doubt when it is %s", (_, report, issue) => {
    expect(issues(report)).toEqual([`warning ${issue}`]);
    expect(IncidentReport.safeParse(report).success).toBe(true);
  });

  it("may come later than five days when it only tells how things go", () => {
    const report = { ...without("form", clean()), kind: "progress" as const };
    expect(issues({ ...report, reportedAt: "2025-04-01T08:00:00+07:00" })).toEqual([]);
  });

  it("keeps the contact to itself", () => {
    expect(explain("IncidentReport.contact.phone")[0]?.class).toBe("personal");
    expect(JSON.stringify(redact(IncidentReport, clean()))).not.toMatch(
      /0900000001|vidu\.example|Văn/,
    );
  });
});
