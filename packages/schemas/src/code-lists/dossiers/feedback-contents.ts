import type { CodeList, CodeListEntry } from "../code-list.ts";
import { listedEntry } from "../listed-entry.ts";

/** Our number of the point in the article, and what feedback may be about. */
const rows: readonly (readonly [code: string, vi: string, en: string])[] = [
  [
    "1",
    "Chậm trễ, gây phiền hà, không thực hiện hoặc thực hiện sai",
    "Delay, harassment, not or wrongly doing",
  ],
  ["2", "Không phù hợp với thực tế", "Not fit for practice"],
  ["3", "Không đồng bộ, thiếu thống nhất", "Inconsistent"],
  ["4", "Trái với quy định của pháp luật", "Unlawful"],
  ["5", "Trái với điều ước quốc tế", "Against a treaty"],
  ["6", "Vấn đề khác", "Other"],
  ["7", "Giải pháp xử lý các nội dung từ 1 đến 6", "A solution for 1 to 6"],
  ["8", "Sáng kiến ban hành quy định mới", "An idea for a new rule"],
];

/** Nội dung phản ánh, kiến nghị; complaints and denunciations are another matter by law. */
export const feedbackContents: CodeList = {
  id: "feedback-contents",
  title: { vi: "Nội dung phản ánh, kiến nghị", en: "Contents of feedback" },
  edition: "20/2008/NĐ-CP",
  from: null,
  to: null,
  instrument: "20/2008/NĐ-CP",
  source: "codified text of 20/2008/NĐ-CP art. 5 as amended (public mirror)",
  confidence: "official",
  gaps: {
    vi: "Số thứ tự là của danh mục này; mã dùng trên Cổng quốc gia chưa tìm thấy.",
    en: "The numbers are this list's own; the codes of the national portal were not found.",
  },
  entries: rows.map(([code, vi, en]): CodeListEntry => listedEntry(code, vi, en)),
};
