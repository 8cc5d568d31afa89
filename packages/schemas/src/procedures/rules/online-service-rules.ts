import { checkProcedureCode } from "../../identifiers/matters/procedure-code.ts";
import { compareNames } from "../../names/compare-names.ts";
import type { RecordRule } from "../../records/record-rule.ts";
import type { OnlineService } from "../online-service.ts";
import { procedureGrounds } from "../procedure-fields.ts";
import type { ServiceLevelPeriod } from "../service-level-period.ts";
import { bareCodeOf } from "./bare-code.ts";
import { decree224From, reachesDecree224 } from "./period-rules.ts";

const [service] = procedureGrounds.service;

const isProactive = ({ level }: ServiceLevelPeriod): boolean => level.startsWith("proactive-");

/** A proactive level says who takes the first step, so it may stand beside full or partial. */
function haveCommonDay(a: ServiceLevelPeriod, b: ServiceLevelPeriod): boolean {
  if (isProactive(a) !== isProactive(b)) return false;
  return (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to);
}

const reachesDecree = ({ levels }: OnlineService): boolean => levels.some(reachesDecree224);

/** Offered under Decree 224/2026 on this day by a period of before whose end is open. */
const isStillOffered = (online: OnlineService, day: string): boolean =>
  !reachesDecree(online) &&
  day >= decree224From &&
  online.levels.some(({ to }) => to === undefined);

/** With or without an agency behind it; any other text is a code of its own. */
const hasCodeOfProcedure = ({ code, procedureCode }: OnlineService): boolean =>
  checkProcedureCode(code).parts?.bare === bareCodeOf(procedureCode);

const sameName = ["exact", "tone-placement"];

const hasNameOfProcedure = ({ name, procedureName }: OnlineService): boolean =>
  procedureName === undefined || sameName.includes(compareNames(name, procedureName));

/** What an online service has to say together with its levels and its procedure. */
export const onlineServiceRules: readonly RecordRule<OnlineService>[] = [
  {
    code: "levels-overlap",
    severity: "error",
    path: ["levels"],
    message: {
      vi: "Hai giai đoạn của cùng một thang mức độ trùng ngày nhau.",
      en: "Two periods of one scale of levels share a day.",
    },
    basis: null,
    holds: ({ levels }) =>
      levels.every((period, at) =>
        levels.slice(at + 1).every((other) => !haveCommonDay(period, other)),
      ),
  },
  {
    code: "service-code-differs",
    severity: "error",
    path: ["code"],
    message: {
      vi: "Từ 01/7/2026, mã dịch vụ công trực tuyến là mã của thủ tục hành chính.",
      en: "From 2026-07-01 the code of an online service is that of its procedure.",
    },
    basis: service,
    holds: (online) => !reachesDecree(online) || hasCodeOfProcedure(online),
  },
  {
    code: "service-code-to-change",
    severity: "warning",
    path: ["code"],
    message: {
      vi: "Dịch vụ còn cung cấp sau 01/7/2026 nhưng mã chưa phải mã của thủ tục hành chính.",
      en: "It is still offered after 2026-07-01, and its code is not yet that of its procedure.",
    },
    basis: service,
    dated: true,
    holds: (online, asOf) => !isStillOffered(online, asOf) || hasCodeOfProcedure(online),
  },
  {
    code: "service-name-differs",
    severity: "warning",
    path: ["name"],
    message: {
      vi: "Từ 01/7/2026, tên dịch vụ công trực tuyến là tên của thủ tục hành chính.",
      en: "From 2026-07-01 the name of an online service is that of its procedure.",
    },
    basis: service,
    holds: (online) => !reachesDecree(online) || hasNameOfProcedure(online),
  },
  {
    code: "service-name-to-change",
    severity: "warning",
    path: ["name"],
    message: {
      vi: "Dịch vụ còn cung cấp sau 01/7/2026 nhưng tên chưa phải tên của thủ tục hành chính.",
      en: "It is still offered after 2026-07-01, and its name is not yet that of its procedure.",
    },
    basis: service,
    dated: true,
    holds: (online, asOf) => !isStillOffered(online, asOf) || hasNameOfProcedure(online),
  },
];
