import * as z from "zod";

/** Every level of every regime; see {@link ServiceLevel}. */
export const serviceLevels = [
  "level-1",
  "level-2",
  "level-3",
  "level-4",
  "information",
  "partial",
  "full",
  "proactive-1",
  "proactive-2",
  "proactive-3",
  "proactive-4",
] as const;

const serviceLevel = z.enum(serviceLevels);

/** The type of {@link ServiceLevel}'s schema. */
export interface ServiceLevelSchema
  extends z.ZodEnum<{ [Level in (typeof serviceLevels)[number]]: Level }> {}

/**
 * The level of an online service (mức độ dịch vụ công trực tuyến), named so that no regime's digit
 * is taken for another's.
 *
 * `level-1` to `level-4` until 2022-08-14; then `full` (toàn trình) and `partial` (một phần), with
 * `information` for what is not offered online; `proactive-1` to `proactive-4` since 2026-07-01.
 *
 * @basis 224/2026/NĐ-CP art. 14, art. 16; 42/2022/NĐ-CP; 43/2011/NĐ-CP
 * @example
 * ```ts
 * import { ServiceLevel } from "@egov-vn/schemas";
 *
 * ServiceLevel.safeParse("full").success; // => true
 * ServiceLevel.safeParse("4").success; // => false
 * ```
 */
export const ServiceLevel: ServiceLevelSchema = serviceLevel;
/** The level of an online service; see the schema of the same name. */
export type ServiceLevel = z.infer<ServiceLevelSchema>;

/** First and last day of the regimes, as the code lists of service levels have them. */
const fourLevelsTo = "2022-08-14";
const fullAndPartialFrom = "2022-08-15";
const proactiveFrom = "2026-07-01";

/**
 * Whether a level existed on a day (mức độ còn áp dụng vào ngày đó); `day` is ISO 8601, and an
 * instant that begins with it will do.
 *
 * @example
 * ```ts
 * import { isLevelInForce } from "@egov-vn/schemas";
 *
 * isLevelInForce("level-4", "2021-03-14"); // => true
 * isLevelInForce("full", "2021-03-14"); // => false
 * ```
 */
export function isLevelInForce(level: ServiceLevel, day: string): boolean {
  const on = day.slice(0, 10);
  if (level.startsWith("level-")) return on <= fourLevelsTo;
  if (level.startsWith("proactive-")) return on >= proactiveFrom;
  return on >= fullAndPartialFrom;
}
