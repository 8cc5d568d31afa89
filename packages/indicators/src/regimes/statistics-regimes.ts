import { legalBasis } from "@egov-vn/schemas";
import type { Regime } from "./regime.ts";

/** Statistics, which Decree 09/2019/NĐ-CP leaves alone, by id. */
export const statisticsRegimes = {
  calendar: {
    id: "calendar",
    title: {
      vi: "Theo tháng dương lịch (báo cáo thống kê; Thông tư 02/2019/TT-BTC)",
      en: "Calendar months (statistics; Circular 02/2019/TT-BTC)",
    },
    basis: legalBasis("02/2019/TT-BTC", null, { confidence: "official" }),
    opens: { months: 0, day: 1 },
    closes: { months: 0, day: "last" },
    // Weeks are those of ISO 8601, Monday to Sunday: no instrument that we have read names them.
    periods: ["week", "month", "quarter", "half", "nine-months", "year"],
    rounding: "half-up",
    gaps: [
      {
        vi: "Thời hạn gửi theo từng biểu mẫu, chưa biết.",
        en: "Deadlines differ from form to form and are not known.",
      },
    ],
  },
  "nd94-2016": {
    id: "nd94-2016",
    title: {
      vi: "Công bố thông tin thống kê theo Nghị định 94/2016/NĐ-CP",
      en: "Release of statistics under Decree 94/2016/NĐ-CP",
    },
    basis: legalBasis("94/2016/NĐ-CP", null, { confidence: "secondary" }),
    periods: [],
    deadlines: [
      {
        stage: "release",
        periods: ["month"],
        due: { months: 0, day: 29 },
        basis: legalBasis("94/2016/NĐ-CP", null, { confidence: "secondary" }),
      },
    ],
    rounding: "half-up",
    gaps: [
      {
        vi: "Chưa biết thời gian chốt số liệu, và ngày công bố của tháng 2 năm thường.",
        en: "Windows are not known, nor the day in February of a common year.",
      },
    ],
  },
} as const satisfies Record<string, Regime>;
