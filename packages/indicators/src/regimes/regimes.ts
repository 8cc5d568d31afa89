import { generalRegimes } from "./general-regimes.ts";
import { localRegimes } from "./local-regimes.ts";
import type { Regime } from "./regime.ts";
import { sectorRegimes } from "./sector-regimes.ts";
import { statisticsRegimes } from "./statistics-regimes.ts";

/**
 * The reporting regimes (chế độ báo cáo) that we know, by id.
 *
 * The cut-off is data: Decree 09/2019 closes on the 14th, inspection on the 15th, statistics on the
 * last day of the month. What was not read of a regime stands in its `gaps`, and no window or deadline
 * is made up for it. None of the instruments read says how figures are rounded; half up is the
 * assumption everywhere, and a cell may say otherwise. Write a regime of your own as plain data.
 *
 * @basis 09/2019/NĐ-CP art. 8(5), art. 12
 * @example
 * ```ts
 * import { regimes } from "@egov-vn/indicators";
 *
 * Object.keys(regimes).length; // => 10
 * regimes["nd09-2019"]?.closes; // => { months: 0, day: 14 }
 * regimes["tt05-2025-vpcp"]?.periods; // => []
 * ```
 */
export const regimes: Readonly<Record<string, Regime>> = {
  ...generalRegimes,
  ...sectorRegimes,
  ...statisticsRegimes,
  ...localRegimes,
};
