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
        vi: "Thời hạn gửi khác nhau theo từng biểu mẫu, chưa nhập.",
        en: "Deadlines differ from form to form and are not held here.",
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
        vi: "Chỉ biết ngày công bố 29 hằng tháng; chưa rõ tháng 2 năm thường và thời gian chốt số liệu.",
        en: "Only the day of release is known, the 29th; neither what holds in February of a common year nor the windows.",
      },
    ],
  },
} as const satisfies Record<string, Regime>;
