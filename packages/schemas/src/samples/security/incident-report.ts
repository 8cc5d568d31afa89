import type { IncidentReport } from "../../security/incident-report.ts";
import { castMember, sampleEmail, samplePhone } from "../cast/people.ts";
import { sampleAgencies } from "../cast/places.ts";
import { type Chance, dayFrom } from "../chance.ts";
import { incidentIdOf, incidentStories } from "./cyber-incident.ts";
import { systemCodeOf } from "./information-system.ts";

/** A notice, an initial report or a closing one; one in ten comes too late. */
export function sampleIncidentReport(chance: Chance): IncidentReport {
  const day = chance.day("2018-01-02", "2026-10-01");
  const kind = chance.pick(["notice", "initial", "progress", "closing"]);
  const story = chance.pick(incidentStories);
  const after = chance.percent(10) ? 7 : 1;
  const resolved = dayFrom(day, 6);
  const form = formOf(kind);
  return {
    number: `${chance.int(1, 999)}/BC-MẪU`,
    incidentId: incidentIdOf(chance),
    kind,
    ...(form && { form }),
    reportedAt: chance.officeHour(dayFrom(kind === "closing" ? resolved : day, after), 0),
    recipients: ["owner", "response-unit", "national-coordinator"],
    operator: { name: "Trung tâm Công nghệ thông tin Ví Dụ", address: "Số 1, đường Ví Dụ" },
    owner: { name: chance.pick(sampleAgencies).name, address: "Số 2, đường Mẫu" },
    systemCode: systemCodeOf(chance),
    systemName: "Cổng dịch vụ công mẫu",
    detectedAt: `${day}T08:30:00+07:00`,
    ...(kind === "closing" && { resolvedAt: `${resolved}T17:00:00+07:00` }),
    contact: {
      name: castMember(chance).name,
      title: "Chuyên viên an toàn thông tin",
      phone: samplePhone(chance),
      email: sampleEmail(chance),
    },
    incidentKind: story.kind,
    severity: story.severity,
    ...(story.signs !== undefined && { signs: story.signs }),
    spread: "Trong một máy chủ",
    ...(story.impact !== undefined && { impact: story.impact }),
    infrastructureProvider: "Công ty TNHH Ví Dụ Mẫu",
    measures: ["Cô lập máy chủ (mẫu)"],
    helpers: ["Đội ứng cứu sự cố Mẫu"],
    results: "Đã khoanh vùng (mẫu)",
  };
}

function formOf(kind: IncidentReport["kind"]): IncidentReport["form"] {
  if (kind === "initial") return "03";
  return kind === "closing" ? "04" : undefined;
}
