import type { CyberIncident } from "../../security/cyber-incident.ts";
import { type Chance, dayFrom } from "../chance.ts";
import { systemCodeOf } from "./information-system.ts";

type Story = Pick<
  CyberIncident,
  "kind" | "severity" | "signs" | "impact" | "consequences" | "personalDataConcerned"
>;

/** From a changed page to data held to ransom; a fault of an operator is no attack. */
export const incidentStories: readonly [Story, ...Story[]] = [
  {
    kind: "defacement",
    severity: "medium",
    signs: "Trang chủ bị thay nội dung (mẫu)",
    impact: "Trang giới thiệu tạm dừng",
    consequences: [],
    personalDataConcerned: false,
  },
  {
    kind: "data-encryption",
    severity: "critical",
    signs: "Tệp bị mã hóa, có thư đòi tiền (mẫu)",
    impact: "Một cửa điện tử ngừng tiếp nhận hồ sơ",
    consequences: ["service-interruption", "integrity-loss"],
    personalDataConcerned: true,
  },
  {
    kind: "phishing",
    severity: "low",
    signs: "Trang giả mạo có tên miền gần giống (mẫu)",
    impact: "Không ảnh hưởng đến hệ thống",
    consequences: [],
    personalDataConcerned: false,
  },
  {
    kind: "unauthorised-access",
    severity: "high",
    signs: "Đăng nhập lạ từ tài khoản quản trị (mẫu)",
    impact: "Dữ liệu hồ sơ có thể bị xem trái phép",
    consequences: ["loss-of-control"],
    personalDataConcerned: true,
  },
  {
    kind: "operator-fault",
    severity: "medium",
    signs: "Cấu hình sai sau khi nâng cấp (mẫu)",
    impact: "Dịch vụ chậm trong hai giờ",
    consequences: ["service-interruption"],
    personalDataConcerned: false,
  },
];

/** Id of the incident of a seed. */
export function incidentIdOf(chance: Chance): string {
  return `SC-MAU-${String(chance.seed).padStart(4, "0")}`;
}

/** An incident, open or resolved; the grave ones are beyond what their owner can handle. */
export function sampleIncident(chance: Chance): CyberIncident {
  const day = chance.day("2018-01-02", "2026-10-15");
  const story = chance.pick(incidentStories);
  const status = chance.pick(["detected", "responding", "resolved", "closed", "closed"]);
  const ended = status === "resolved" || status === "closed";
  return {
    id: incidentIdOf(chance),
    systemCode: systemCodeOf(chance),
    systemName: "Cổng dịch vụ công mẫu",
    ...story,
    startedAt: `${day}T01:15:00+07:00`,
    detectedAt: `${day}T08:30:00+07:00`,
    ...(ended && { resolvedAt: chance.officeHour(dayFrom(day, chance.int(1, 8)), 0) }),
    spread: "Trong một máy chủ",
    beyondOwnCapacity: story.severity === "critical",
    ...(story.personalDataConcerned === true && { peopleCount: chance.int(1, 50_000) }),
    measuresTaken: ["Cô lập máy chủ (mẫu)", "Đổi mật khẩu quản trị (mẫu)"],
    measuresPlanned: ["Khôi phục từ bản sao lưu (mẫu)"],
    status,
  };
}
