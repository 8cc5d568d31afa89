import { legalBasis } from "@egov-vn/schemas";
import type { DeadlineRule, DeadlineStage } from "./deadline-rule.ts";
import { closingOnThe14th } from "./general-regimes.ts";
import type { Regime } from "./regime.ts";

const toInformationMinistry = (
  stage: DeadlineStage,
  period: DeadlineRule["periods"][number],
  due: DeadlineRule["due"],
  index?: number,
): DeadlineRule => ({
  stage,
  periods: [period],
  ...(index !== undefined && { index }),
  due,
  basis: legalBasis("02/2023/TT-BTTTT", null, { from: "2023-06-01", confidence: "press" }),
});

/** Regimes of one sector, by id. */
export const sectorRegimes = {
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
    deadlines: [
      {
        stage: "report",
        periods: ["month", "quarter", "half", "nine-months", "year"],
        due: { months: 0, day: 20 },
        basis: legalBasis("03/2013/TT-TTCP", null, { confidence: "press" }),
      },
    ],
    rounding: "half-up",
    gaps: [
      {
        vi: "Chưa rõ hạn ngày 20 có cho mọi kỳ không, và Thông tư 02/2021/TT-TTCP đổi gì.",
        en: "Whether the 20th holds for every period, and what Circular 02/2021/TT-TTCP changed.",
      },
    ],
  },
  "tt02-2023-btttt": {
    id: "tt02-2023-btttt",
    title: {
      vi: "Báo cáo về Bộ Thông tin và Truyền thông theo Thông tư 02/2023/TT-BTTTT",
      en: "Reports to the Ministry of Information and Communications, Circular 02/2023/TT-BTTTT",
    },
    basis: legalBasis("02/2023/TT-BTTTT", null, { from: "2023-06-01", confidence: "press" }),
    from: "2023-06-01",
    to: null,
    periods: [],
    deadlines: [
      toInformationMinistry("report", "month", { months: 0, day: 15 }),
      toInformationMinistry("report", "quarter", { months: 0, day: 6 }),
      toInformationMinistry("report", "half", { months: 0, day: 6 }, 1),
      toInformationMinistry("report", "year", { months: -1, day: 25 }),
      toInformationMinistry("consolidation", "month", { months: 0, day: 16 }),
      toInformationMinistry("consolidation", "quarter", { months: 0, day: 8 }),
      toInformationMinistry("consolidation", "half", { months: 0, day: 8 }, 1),
      toInformationMinistry("consolidation", "year", { months: -1, day: 27 }),
    ],
    rounding: "half-up",
    gaps: [
      {
        vi: "Chưa biết thời gian chốt số liệu, hạn của sáu tháng cuối năm, và còn áp dụng từ 2025 không.",
        en: "Windows, a deadline of the second half, and whether it applies since 2025 are not known.",
      },
    ],
  },
  "tt09-2019-nhnn": {
    id: "tt09-2019-nhnn",
    title: {
      vi: "Báo cáo định kỳ ngành Ngân hàng theo Thông tư 09/2019/TT-NHNN",
      en: "Periodic reports of the banking sector under Circular 09/2019/TT-NHNN",
    },
    basis: legalBasis("09/2019/TT-NHNN", null, { confidence: "press" }),
    ...closingOnThe14th,
    periods: ["month", "quarter", "half", "year"],
    rounding: "half-up",
    gaps: [
      {
        vi: "Chưa biết thời hạn gửi, và báo cáo nào chốt vào ngày gần nhất khác.",
        en: "Deadlines are not known, nor which reports close on the nearest feasible day.",
      },
    ],
  },
} as const satisfies Record<string, Regime>;
