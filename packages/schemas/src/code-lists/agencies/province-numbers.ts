import type { BilingualText } from "../../metadata/bilingual-text.ts";

/** A name that a number had in an interval, without the body's own name in front. */
interface Period extends BilingualText {
  readonly from: string | null;
  readonly to: string | null;
  readonly note?: BilingualText;
}

/** The 63 provinces in the order that gave their numbers: alphabetical. */
const names = [
  ["01", "An Giang", "An Giang"],
  ["02", "Bắc Giang", "Bac Giang"],
  ["03", "Bắc Kạn", "Bac Kan"],
  ["04", "Bạc Liêu", "Bac Lieu"],
  ["05", "Bắc Ninh", "Bac Ninh"],
  ["06", "Bà Rịa – Vũng Tàu", "Ba Ria – Vung Tau"],
  ["07", "Bến Tre", "Ben Tre"],
  ["08", "Bình Định", "Binh Dinh"],
  ["09", "Bình Dương", "Binh Duong"],
  ["10", "Bình Phước", "Binh Phuoc"],
  ["11", "Bình Thuận", "Binh Thuan"],
  ["12", "Cà Mau", "Ca Mau"],
  ["13", "Cần Thơ", "Can Tho"],
  ["14", "Cao Bằng", "Cao Bang"],
  ["15", "Đắk Lắk", "Dak Lak"],
  ["16", "Đắk Nông", "Dak Nong"],
  ["17", "Đà Nẵng", "Da Nang"],
  ["18", "Điện Biên", "Dien Bien"],
  ["19", "Đồng Nai", "Dong Nai"],
  ["20", "Đồng Tháp", "Dong Thap"],
  ["21", "Gia Lai", "Gia Lai"],
  ["22", "Hà Giang", "Ha Giang"],
  ["23", "Hải Dương", "Hai Duong"],
  ["24", "Hải Phòng", "Hai Phong"],
  ["25", "Hà Nam", "Ha Nam"],
  ["26", "Hà Nội", "Hanoi"],
  ["27", "Hà Tĩnh", "Ha Tinh"],
  ["28", "Hòa Bình", "Hoa Binh"],
  ["29", "Hồ Chí Minh", "Ho Chi Minh"],
  ["30", "Hậu Giang", "Hau Giang"],
  ["31", "Hưng Yên", "Hung Yen"],
  ["32", "Khánh Hòa", "Khanh Hoa"],
  ["33", "Kiên Giang", "Kien Giang"],
  ["34", "Kon Tum", "Kon Tum"],
  ["35", "Lai Châu", "Lai Chau"],
  ["36", "Lâm Đồng", "Lam Dong"],
  ["37", "Lạng Sơn", "Lang Son"],
  ["38", "Lào Cai", "Lao Cai"],
  ["39", "Long An", "Long An"],
  ["40", "Nam Định", "Nam Dinh"],
  ["41", "Nghệ An", "Nghe An"],
  ["42", "Ninh Bình", "Ninh Binh"],
  ["43", "Ninh Thuận", "Ninh Thuan"],
  ["44", "Phú Thọ", "Phu Tho"],
  ["45", "Phú Yên", "Phu Yen"],
  ["46", "Quảng Bình", "Quang Binh"],
  ["47", "Quảng Nam", "Quang Nam"],
  ["48", "Quảng Ngãi", "Quang Ngai"],
  ["49", "Quảng Ninh", "Quang Ninh"],
  ["50", "Quảng Trị", "Quang Tri"],
  ["51", "Sóc Trăng", "Soc Trang"],
  ["52", "Sơn La", "Son La"],
  ["53", "Tây Ninh", "Tay Ninh"],
  ["54", "Thái Bình", "Thai Binh"],
  ["55", "Thái Nguyên", "Thai Nguyen"],
  ["56", "Thanh Hóa", "Thanh Hoa"],
  ["57", "Thừa Thiên Huế", "Thua Thien Hue"],
  ["58", "Tiền Giang", "Tien Giang"],
  ["59", "Trà Vinh", "Tra Vinh"],
  ["60", "Tuyên Quang", "Tuyen Quang"],
  ["61", "Vĩnh Long", "Vinh Long"],
  ["62", "Vĩnh Phúc", "Vinh Phuc"],
  ["63", "Yên Bái", "Yen Bai"],
] as const;

/** Cities under central rule before 2025. */
const cities: ReadonlySet<string> = new Set(["13", "17", "24", "26", "29"]);

/** Closed numbers and those that took their place: the province that kept its name kept its number. */
export const closedProvinces: Readonly<Record<string, string>> = {
  "02": "05",
  "03": "55",
  "04": "12",
  "06": "29",
  "07": "61",
  "08": "21",
  "09": "29",
  "10": "19",
  "11": "36",
  "16": "36",
  "22": "60",
  "23": "24",
  "25": "42",
  "28": "44",
  "30": "13",
  "33": "01",
  "34": "48",
  "39": "53",
  "40": "42",
  "43": "32",
  "45": "15",
  "46": "50",
  "47": "17",
  "51": "13",
  "54": "31",
  "58": "20",
  "59": "61",
  "62": "44",
  "63": "38",
};

/** Numbers whose name changed on a day. */
const renamed: Readonly<Record<string, readonly Period[]>> = {
  "19": [
    { vi: "tỉnh Đồng Nai", en: "Dong Nai Province", from: null, to: "2026-04-29" },
    {
      vi: "thành phố Đồng Nai",
      en: "Dong Nai City",
      from: "2026-04-30",
      to: null,
      note: {
        vi: "Thành phố trực thuộc trung ương từ 30/4/2026 (nguồn thứ cấp và bộ dữ liệu mở).",
        en: "A centrally run city from 2026-04-30 (secondary source and an open data set).",
      },
    },
  ],
  "57": [
    { vi: "tỉnh Thừa Thiên Huế", en: "Thua Thien Hue Province", from: null, to: "2024-12-31" },
    {
      vi: "thành phố Huế",
      en: "Hue City",
      from: "2025-01-01",
      to: null,
      note: {
        vi: "Thành phố từ 01/01/2025 theo Nghị quyết 175/2024/QH15 (cand.com.vn, 29/12/2024); QĐ 09/2025/QĐ-TTg nêu tên mới.",
        en: "A city from 2025-01-01 by Resolution 175/2024/QH15 (cand.com.vn, 2024-12-29); Decision 09/2025/QĐ-TTg has the new name.",
      },
    },
  ],
};

/** The numbers with their names; the letters H and K in front make agency codes of them. */
export const provinces: readonly {
  readonly number: string;
  readonly periods: readonly Period[];
}[] = names.map(([number, vi, en]) => ({
  number,
  periods: renamed[number] ?? [{ ...titled(number, vi, en), from: null, to: null }],
}));

/** Plain names by number. */
export const provincesByCode: ReadonlyMap<string, BilingualText> = new Map(
  names.map(([number, vi, en]) => [number, { vi, en }]),
);

function titled(number: string, vi: string, en: string): BilingualText {
  return cities.has(number)
    ? { vi: `thành phố ${vi}`, en: `${en} City` }
    : { vi: `tỉnh ${vi}`, en: `${en} Province` };
}
