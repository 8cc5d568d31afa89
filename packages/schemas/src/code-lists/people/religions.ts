import type { CodeList } from "../code-list.ts";
import { listedEntry } from "../listed-entry.ts";

/** Religions as one application reads them from population data. */
export const religions: CodeList = {
  id: "religions",
  title: { vi: "Tôn giáo", en: "Religions" },
  edition: "population-data",
  from: null,
  to: null,
  instrument: null,
  source: "one application that reads population data",
  confidence: "secondary",
  gaps: {
    vi: "Danh mục không đầy đủ: không có Hồi giáo và Bửu Sơn Kỳ Hương; danh mục chính thức chưa đọc được. Không được suy ra mã còn thiếu.",
    en: "The list is incomplete: it lacks Islam and Bửu Sơn Kỳ Hương, and the official list was not read. Do not infer a missing code.",
  },
  entries: [
    listedEntry("00", "Không", "None"),
    listedEntry("01", "Phật giáo", "Buddhism"),
    listedEntry("02", "Công giáo", "Catholicism"),
    listedEntry("03", "Tin lành", "Protestantism"),
    listedEntry("04", "Cao Đài", "Caodaism"),
    listedEntry("05", "Phật giáo Hòa Hảo", "Hoa Hao Buddhism"),
    listedEntry("06", "Baha'i", "Baha'i Faith"),
    listedEntry("07", "Tịnh độ Cư sĩ Phật hội", "Pure Land Buddhist Home Practice Association"),
    listedEntry("08", "Tứ Ân Hiếu nghĩa", "Tu An Hieu Nghia"),
    listedEntry("09", "Minh Sư đạo", "Minh Su Dao"),
    listedEntry("10", "Minh Lý đạo – Tam Tông Miếu", "Minh Ly Dao – Tam Tong Mieu"),
    listedEntry("11", "Bà-la-môn (Chăm)", "Cham Brahmanism"),
    listedEntry("12", "Mormon", "Mormon Church"),
    listedEntry("13", "Phật giáo Hiếu Nghĩa Tà Lơn", "Hieu Nghia Ta Lon Buddhism"),
    listedEntry("14", "Cơ đốc Phục lâm", "Seventh-day Adventist Church"),
  ],
};
