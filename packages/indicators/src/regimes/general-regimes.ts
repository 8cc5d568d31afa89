import { legalBasis } from "@egov-vn/schemas";
import type { Regime } from "./regime.ts";

/** Closing on the 14th, as Decree 09/2019/NĐ-CP art. 12 has it. */
export const closingOnThe14th = {
  opens: { months: -1, day: 15 },
  closes: { months: 0, day: 14 },
} as const satisfies Partial<Regime>;

/** The general regime and those of the Government Office. */
export const generalRegimes = {
  "nd09-2019": {
    id: "nd09-2019",
    title: {
      vi: "Chế độ báo cáo định kỳ theo Nghị định 09/2019/NĐ-CP",
      en: "Periodic reports under Decree 09/2019/NĐ-CP",
    },
    basis: legalBasis("09/2019/NĐ-CP", "12", { from: "2019-03-12", confidence: "official" }),
    from: "2019-03-12",
    to: null,
    ...closingOnThe14th,
    // Nine months are named by provinces' own rules, not by the decree.
    periods: ["month", "quarter", "half", "nine-months", "year"],
    deadlines: [
      {
        stage: "report",
        periods: ["month", "quarter", "half", "nine-months", "year"],
        due: { workingDays: 1, atLeast: true },
        basis: legalBasis("09/2019/NĐ-CP", "8(5)", { from: "2019-03-12", confidence: "official" }),
      },
    ],
    rounding: "half-up",
    gaps: [
      {
        vi: "Không có kỳ tuần; báo cáo chuyên đề, đột xuất theo yêu cầu.",
        en: "No weeks; thematic and ad hoc reports as asked for.",
      },
    ],
  },
  "tt01-2020-vpcp": {
    id: "tt01-2020-vpcp",
    title: {
      vi: "Báo cáo kiểm soát thủ tục hành chính theo Thông tư 01/2020/TT-VPCP",
      en: "Reports on administrative procedures under Circular 01/2020/TT-VPCP",
    },
    basis: legalBasis("01/2020/TT-VPCP", null, { from: "2020-12-15", confidence: "secondary" }),
    from: "2020-12-15",
    to: null,
    ...closingOnThe14th,
    periods: ["quarter", "year"],
    rounding: "half-up",
    gaps: [
      {
        vi: "Chưa biết thời hạn gửi; chưa rõ Thông tư 5/2025/TT-VPCP có thay thế không.",
        en: "Deadlines are not known, nor whether Circular 5/2025/TT-VPCP replaces it.",
      },
    ],
  },
  "tt05-2025-vpcp": {
    id: "tt05-2025-vpcp",
    title: {
      vi: "Chế độ báo cáo định kỳ của Văn phòng Chính phủ theo Thông tư 5/2025/TT-VPCP",
      en: "Periodic reports to the Government Office under Circular 5/2025/TT-VPCP",
    },
    basis: legalBasis("5/2025/TT-VPCP", null, { from: "2026-02-15", confidence: "press" }),
    from: "2026-02-15",
    to: null,
    periods: [],
    rounding: "half-up",
    gaps: [
      {
        vi: "Chưa đọc được nội dung: chưa biết thời gian chốt số liệu và thời hạn gửi.",
        en: "Its text was not read: windows and deadlines are not known.",
      },
    ],
  },
} as const satisfies Record<string, Regime>;
