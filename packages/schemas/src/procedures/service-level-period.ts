import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { procedureField } from "./procedure-fields.ts";
import { periodRules } from "./rules/period-rules.ts";
import { ServiceLevel } from "./service-level.ts";

/** The four reasons that Decree 224/2026 art. 14 knows for a partial service. */
const partialReasons = ["presence", "field-check", "incident", "technical"] as const;

const structure = z.strictObject({
  level: procedureField(
    ServiceLevel,
    "Mức độ dịch vụ công trực tuyến",
    "Level of the online service",
    "level",
  ),
  from: procedureField(CalendarDay, "Từ ngày", "From", "level"),
  to: procedureField(CalendarDay.optional(), "Đến hết ngày", "Last day", "level"),
  partialReasons: procedureField(
    z.array(z.enum(partialReasons)).min(1).max(4).optional(),
    "Lý do chỉ cung cấp một phần",
    "Why it is only partial",
    "partial",
    {
      vi: "presence: phải có mặt; field-check: thẩm tra, xác minh tại hiện trường; incident: sự cố chưa khắc phục được ngay; technical: vấn đề kỹ thuật khác",
      en: "Physical presence, verification on the spot, an incident not yet mended, another technical matter",
    },
  ),
  partialExplanation: procedureField(
    textUpTo(4000).optional(),
    "Lý do đã công khai",
    "The reason as published",
    "partial",
  ),
  partialGround: procedureField(
    textUpTo(1000).optional(),
    "Quy định chuyên ngành của lý do",
    "Provision of special law behind the reason",
    "partial",
  ),
});

/** The type of {@link ServiceLevelPeriod}'s schema. */
export interface ServiceLevelPeriodSchema extends Of<typeof structure> {}

/**
 * A time at which an online service had one level (giai đoạn cung cấp ở một mức độ), both days
 * included; an open end is left out.
 *
 * The level has to belong to the regime of its days, and a partial one that begins on or after
 * 2026-07-01 has to give its reason. That the reason was published is not checked.
 *
 * @basis 224/2026/NĐ-CP art. 14, art. 16; 42/2022/NĐ-CP
 * @example
 * ```ts
 * import { ServiceLevelPeriod } from "@egov-vn/schemas";
 *
 * const period = { level: "partial", from: "2026-07-01", partialReasons: ["presence"] };
 * ServiceLevelPeriod.safeParse(period).success; // => true
 * ServiceLevelPeriod.safeParse({ level: "partial", from: "2026-07-01" }).success; // => false
 * ServiceLevelPeriod.safeParse({ level: "full", from: "2021-01-01" }).success; // => false
 * ```
 */
export const ServiceLevelPeriod: ServiceLevelPeriodSchema = recordSchema(structure, periodRules);
/** A time at which an online service had one level; see the schema of the same name. */
export type ServiceLevelPeriod = z.infer<ServiceLevelPeriodSchema>;
