import type { IndicatorSet } from "../indicator.ts";
import { indicators } from "./indicators.ts";
import { rules } from "./rules.ts";

/**
 * Indicators of the quarterly report on Resolution 17/NQ-CP (Nghị quyết 17/NQ-CP về Chính phủ điện tử).
 *
 * As the published Q1/2021 report names them; definitions are by press and no base of a rate is
 * known, so such rules answer `not-checkable` until a report gives the counts.
 */
export const nq17: IndicatorSet = {
  id: "nq17",
  title: {
    vi: "Báo cáo quý thực hiện Nghị quyết 17/NQ-CP",
    en: "Quarterly report on Resolution 17/NQ-CP",
  },
  regime: "nd09-2019",
  indicators,
  rules,
};
