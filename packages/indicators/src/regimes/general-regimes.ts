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
        vi: "Không có kỳ tuần; báo cáo chuyên đề, đột xuất do cơ quan yêu cầu ấn định thời gian.",
        en: "No weeks; whoever asks for a thematic or ad hoc report sets its days.",
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
        vi: "Chưa đọc được thời hạn gửi theo quý. Báo cáo chỉ đạo, điều hành theo quy chế làm việc của Chính phủ. Chưa rõ Thông tư 5/2025/TT-VPCP có thay thế từ 15/02/2026 hay không.",
        en: "The quarterly deadlines were not read. Reports on direction follow the Government's working rules. Whether Circular 5/2025/TT-VPCP replaces it since 15/02/2026 is not known.",
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
        vi: "Chưa đọc được nội dung: không biết thời gian chốt số liệu, thời hạn gửi và biểu mẫu.",
        en: "Its text was not read: neither windows nor deadlines nor forms are known.",
      },
    ],
  },
} as const satisfies Record<string, Regime>;
