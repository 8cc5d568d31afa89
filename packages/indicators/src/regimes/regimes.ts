import { legalBasis } from "@egov-vn/schemas";
import type { Regime } from "./regime.ts";

/**
 * The reporting regimes (chế độ báo cáo) that we know, by id.
 *
 * The cut-off is data: Decree 09/2019 closes on the 14th, inspection on the 15th, statistics on the
 * last day of the month. None of the instruments read says how figures are rounded; half up is the
 * assumption everywhere, and a cell may say otherwise.
 *
 * @example
 * ```ts
 * import { regimes } from "@egov-vn/indicators";
 *
 * Object.keys(regimes); // => ["nd09-2019", "tt03-2013-ttcp", "calendar"]
 * ```
 */
export const regimes: Readonly<Record<string, Regime>> = {
  "nd09-2019": {
    id: "nd09-2019",
    title: {
      vi: "Chế độ báo cáo định kỳ theo Nghị định 09/2019/NĐ-CP",
      en: "Periodic reports under Decree 09/2019/NĐ-CP",
    },
    basis: legalBasis("09/2019/NĐ-CP", "12", { from: "2019-03-12", confidence: "official" }),
    opens: { months: -1, day: 15 },
    closes: { months: 0, day: 14 },
    // Nine months are named by provinces' own rules, not by the decree.
    periods: ["month", "quarter", "half", "nine-months", "year"],
    rounding: "half-up",
  },
  "tt03-2013-ttcp": {
    id: "tt03-2013-ttcp",
    title: {
      vi: "Báo cáo công tác thanh tra theo Thông tư 03/2013/TT-TTCP",
      en: "Inspection reports under Circular 03/2013/TT-TTCP",
    },
    basis: legalBasis("03/2013/TT-TTCP", null, { confidence: "press" }),
    opens: { months: -1, day: 16 },
    closes: { months: 0, day: 15 },
    periods: ["month", "quarter", "half", "nine-months", "year"],
    rounding: "half-up",
  },
  calendar: {
    id: "calendar",
    title: {
      vi: "Theo tháng dương lịch (báo cáo thống kê; Thông tư 02/2019/TT-BTC)",
      en: "Calendar months (statistics; Circular 02/2019/TT-BTC)",
    },
    basis: legalBasis("02/2019/TT-BTC", null, { confidence: "official" }),
    opens: { months: 0, day: 1 },
    closes: { months: 0, day: "last" },
    periods: ["month", "quarter", "half", "nine-months", "year"],
    rounding: "half-up",
  },
};
