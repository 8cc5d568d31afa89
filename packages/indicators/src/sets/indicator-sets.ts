import type { IndicatorSet } from "./indicator.ts";
import { nq17 } from "./nq17/index.ts";

/**
 * The indicator sets (bộ chỉ tiêu) of this package, by id.
 *
 * @example
 * ```ts
 * import { indicatorSets } from "@egov-vn/indicators";
 *
 * Object.keys(indicatorSets); // => ["nq17"]
 * ```
 */
export const indicatorSets: Readonly<Record<string, IndicatorSet>> = { nq17 };
