import type { OnlineService } from "../../procedures/online-service.ts";
import type { ServiceLevelPeriod } from "../../procedures/service-level-period.ts";
import { sampleAgencies, sampleProcedures } from "../cast/places.ts";
import type { Chance } from "../chance.ts";

const partialSince2026: ServiceLevelPeriod = {
  level: "partial",
  from: "2026-07-01",
  partialReasons: ["presence"],
  partialExplanation: "Phải có mặt khi nhận kết quả (lý do mẫu)",
  partialGround: "Quy định mẫu, không có thật",
};

/** Its levels go through the regimes: four levels, then partial or full, then proactive besides. */
export function sampleOnlineService(chance: Chance): OnlineService {
  const procedure = chance.pick(sampleProcedures);
  const agency = chance.pick(sampleAgencies);
  return {
    code: procedure.code,
    name: procedure.name,
    procedureCode: procedure.code,
    procedureName: procedure.name,
    agencyCode: agency.code,
    agencyName: agency.name,
    levels: levelsOf(chance),
    url: `https://dich-vu-cong.vidu.example/${chance.seed}`,
    onNationalPortal: true,
    inNationalApp: chance.percent(50),
    interactiveForm: chance.percent(70),
    onlinePayment: chance.percent(60),
    signatureNeeded: chance.percent(20),
    filledFrom: ["Cơ sở dữ liệu mẫu"],
  };
}

function levelsOf(chance: Chance): ServiceLevelPeriod[] {
  const fourLevels: ServiceLevelPeriod = {
    level: chance.pick(["level-2", "level-3", "level-4"]),
    from: "2021-01-01",
    to: "2022-08-14",
  };
  const full: ServiceLevelPeriod = { level: "full", from: "2022-08-15" };
  const partial: ServiceLevelPeriod = { level: "partial", from: "2022-08-15", to: "2026-06-30" };
  const courses = chance.pick([
    [full],
    [fourLevels, full],
    [fourLevels, partial, { level: "full", from: "2026-07-01" }],
    [partial, partialSince2026],
    [full, { level: "proactive-1", from: chance.day("2026-07-01", "2026-10-30") }],
  ]);
  return [...courses];
}
