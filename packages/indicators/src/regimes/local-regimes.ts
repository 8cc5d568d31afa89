import { legalBasis } from "@egov-vn/schemas";
import { closingOnThe14th } from "./general-regimes.ts";
import type { Regime } from "./regime.ts";

/** Rules and practices of provinces, by id. */
export const localRegimes = {
  "qd01-2023-khanh-hoa": {
    id: "qd01-2023-khanh-hoa",
    title: {
      vi: "Báo cáo định kỳ tỉnh Khánh Hòa theo Quyết định 01/2023/QĐ-UBND",
      en: "Periodic reports in Khánh Hòa under Decision 01/2023/QĐ-UBND",
    },
    basis: legalBasis("01/2023/QĐ-UBND", "4", { confidence: "secondary" }),
    ...closingOnThe14th,
    periods: ["month", "quarter", "half", "nine-months", "year"],
    deadlines: [
      {
        stage: "report",
        periods: ["month", "quarter", "half", "nine-months", "year"],
        due: { workingDays: 2 },
        basis: legalBasis("01/2023/QĐ-UBND", "4", { confidence: "secondary" }),
      },
    ],
    rounding: "half-up",
    gaps: [
      {
        vi: "Chưa biết hiệu lực từ khi nào, và còn áp dụng từ 01/7/2025 không.",
        en: "Since when it applies, and whether it does since 01/7/2025, is not known.",
      },
    ],
  },
  "local-21-20": {
    id: "local-21-20",
    title: {
      vi: "Tháng từ ngày 21 đến ngày 20 (thực tế ở địa phương)",
      en: "Months from the 21st to the 20th (seen in local practice)",
    },
    basis: null,
    opens: { months: -1, day: 21 },
    closes: { months: 0, day: 20 },
    periods: ["month"],
    rounding: "half-up",
    gaps: [
      {
        vi: "Chưa biết căn cứ, thời hạn gửi, kỳ quý và năm.",
        en: "Ground, deadlines, quarters and years are not known.",
      },
    ],
  },
} as const satisfies Record<string, Regime>;
