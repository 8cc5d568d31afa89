import type { InformationSystem } from "../../security/information-system.ts";
import { sampleAgencies, sampleProcedures } from "../cast/places.ts";
import type { Chance } from "../chance.ts";

type Level = NonNullable<InformationSystem["securityLevel"]>;

/** Code of the system of a seed; incidents and their reports name it. */
export function systemCodeOf(chance: Chance): string {
  return `HT-MAU-${String(chance.seed).padStart(4, "0")}`;
}

/** A system of any kind, graded under the scheme of its day; one in ten is not graded yet. */
export function sampleSystem(chance: Chance): InformationSystem {
  const day = chance.day("2017-01-03", "2026-10-30");
  const agency = chance.pick(sampleAgencies);
  const kind = chance.pick(["public-facing", "public-facing", "internal", "infrastructure"]);
  const level = levelOf(chance, kind);
  return {
    code: systemCodeOf(chance),
    name: kind === "internal" ? "Hệ thống quản lý văn bản mẫu" : "Cổng dịch vụ công mẫu",
    ownerCode: day < "2025-07-01" ? agency.former : agency.code,
    ownerName: agency.name,
    operatorName: "Trung tâm Công nghệ thông tin Ví Dụ",
    kind,
    purpose: "Dữ liệu mẫu, hệ thống không có thật",
    userCount: chance.pick([120, 9_999, 10_000, 250_000]),
    handlesPersonalData: true,
    handlesStateSecrets: false,
    ...(kind === "public-facing" && { services: servicesOn(chance, day) }),
    ...(!chance.percent(10) && { securityLevel: gradedOn(chance, day, level) }),
    onCriticalList: level === "5",
    connectedPlatforms: chance.percent(70) ? ["national", "agency"] : [],
    monitored: chance.percent(80),
  };
}

function levelOf(chance: Chance, kind: InformationSystem["kind"]): string {
  if (kind === "internal") return "2";
  return kind === "infrastructure" ? chance.pick(["3", "4", "5"]) : chance.pick(["3", "3", "4"]);
}

function servicesOn(chance: Chance, day: string): NonNullable<InformationSystem["services"]> {
  const { code, name } = chance.pick(sampleProcedures);
  const level =
    day <= "2022-08-14" ? chance.pick(["level-3", "level-4"]) : chance.pick(["partial", "full"]);
  return [{ procedureCode: code, name, level }];
}

function gradedOn(chance: Chance, day: string, level: string): Level {
  return {
    // No level of the law is known: it takes the same figures until its list is.
    scheme: day < "2026-07-01" ? "security-levels-nd85" : "security-levels-law-116",
    level,
    approvedOn: day,
    decision: `${chance.int(1, 999)}/QĐ-MẪU`,
    approvedBy: "Cơ quan Mẫu",
  };
}
