import type { RecordRule } from "../../records/record-rule.ts";
import { procedureGrounds } from "../procedure-fields.ts";
import { isLevelInForce } from "../service-level.ts";
import type { ServiceLevelPeriod } from "../service-level-period.ts";

const [level] = procedureGrounds.level;
const [partial] = procedureGrounds.partial;

/** Decree 224/2026 applies from this day. */
export const decree224From = "2026-07-01";

/** Whether a period has a day under Decree 224/2026 for certain; an open end may be one of the past. */
export function reachesDecree224({ from, to }: ServiceLevelPeriod): boolean {
  return from >= decree224From || (to !== undefined && to >= decree224From);
}

const saysWhy = ({ partialReasons, partialExplanation }: ServiceLevelPeriod): boolean =>
  partialReasons !== undefined || partialExplanation !== undefined;

/** What level, days and reason of a period have to say together. */
export const periodRules: readonly RecordRule<ServiceLevelPeriod>[] = [
  {
    code: "period-ends-before-begin",
    severity: "error",
    path: ["to"],
    message: {
      vi: "Giai đoạn kết thúc trước khi bắt đầu.",
      en: "The period ends before it begins.",
    },
    basis: null,
    holds: ({ from, to }) => to === undefined || to >= from,
  },
  {
    code: "level-outside-regime",
    severity: "error",
    path: ["level"],
    message: {
      vi: "Mức độ này không thuộc chế độ áp dụng trong cả giai đoạn.",
      en: "The level belongs to another regime than that of all days of the period.",
    },
    basis: level,
    holds: ({ level, from, to = from }) => isLevelInForce(level, from) && isLevelInForce(level, to),
  },
  {
    code: "level-no-longer-in-force",
    severity: "warning",
    path: ["level"],
    message: {
      vi: "Giai đoạn còn để mở nhưng mức độ này không còn áp dụng vào ngày xét.",
      en: "The period is open, and the level does not exist any more on the day of the check.",
    },
    basis: level,
    dated: true,
    holds: ({ level, from, to }, asOf) =>
      to !== undefined || asOf < from || isLevelInForce(level, asOf),
  },
  {
    code: "partial-without-reason",
    severity: "error",
    path: ["partialReasons"],
    message: {
      vi: "Từ 01/7/2026, dịch vụ một phần phải có lý do được công khai.",
      en: "From 2026-07-01 a partial service needs its published reason.",
    },
    basis: partial,
    holds: (period) => period.level !== "partial" || !reachesDecree224(period) || saysWhy(period),
  },
  {
    code: "partial-reason-due",
    severity: "warning",
    path: ["partialReasons"],
    message: {
      vi: "Dịch vụ một phần có từ trước 01/7/2026 nay cũng cần lý do được công khai.",
      en: "A service that was partial before 2026-07-01 needs a published reason by now.",
    },
    basis: partial,
    dated: true,
    holds: (period, asOf) =>
      period.level !== "partial" ||
      reachesDecree224(period) ||
      saysWhy(period) ||
      asOf < decree224From ||
      period.to !== undefined,
  },
  {
    code: "reason-without-partial",
    severity: "warning",
    path: ["partialReasons"],
    message: {
      vi: "Có lý do của dịch vụ một phần nhưng mức độ không phải một phần.",
      en: "There is a reason for a partial service, but the level is not partial.",
    },
    basis: partial,
    holds: (period) => period.level === "partial" || !saysWhy(period),
  },
];
