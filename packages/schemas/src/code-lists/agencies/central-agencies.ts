import type { BilingualText } from "../../metadata/bilingual-text.ts";
import type { CodeList, CodeListEntry } from "../code-list.ts";
import { listedEntry } from "../listed-entry.ts";

/** Decision 09/2025/QĐ-TTg applies from 2025-04-14; the day before is the last of the old table. */
const lastOldDay = "2025-04-13";
const firstNewDay = "2025-04-14";

const seeds = "seed data of a provincial portal and of OpenCPS";
const closure =
  "successor: press on Resolution 176/2025/QH15, thuvienphapluat.vn (80789) and sieucacuocnews.com (470461)";

const dateNote: BilingualText = {
  vi: "Mã đóng theo ngày hiệu lực của QĐ 09/2025/QĐ-TTg; bộ máy mới của Chính phủ hoạt động từ 01/3/2025.",
  en: "The code is closed by the day on which Decision 09/2025/QĐ-TTg took effect; the new government apparatus worked from 2025-03-01.",
};

const unnamedSource: Pick<CodeListEntry, "source" | "confidence"> = {
  source: "from memory, no source read",
  confidence: "unverified",
};

/** A code that the new table no longer has; its name was read in data of live systems. */
function closed(
  code: string,
  vi: string,
  en: string,
  successors: readonly string[],
  facts: Partial<CodeListEntry> = {},
): CodeListEntry {
  return listedEntry(code, vi, en, {
    to: lastOldDay,
    successors,
    source: `${seeds}; ${closure}`,
    confidence: "production",
    note: dateNote,
    ...facts,
  });
}

/** Agencies of central level, by level-1 agency code (mã định danh cấp 1). */
export const centralAgencies: CodeList = {
  id: "agencies-central",
  title: {
    vi: "Bộ, ngành và cơ quan trung ương theo mã định danh điện tử cấp 1",
    en: "Central agencies by level-1 electronic identifier",
  },
  edition: "09/2025/QĐ-TTg",
  from: null,
  to: null,
  instrument: "09/2025/QĐ-TTg",
  source: "baodautu.vn …d268140.html, table of Decision 09/2025/QĐ-TTg (excerpt)",
  confidence: "press",
  gaps: {
    vi: "Trích bảng dừng ở G39, nên các mã sau G39 và các mã còn thiếu ở giữa chưa đọc được. Ngày mở của các mã chưa đọc được. Mã kế thừa của G24 chưa đọc được.",
    en: "The excerpt of the table ends at G39: codes after it, and those missing in between, were not read. Opening days were not read. The successor of G24 was not read.",
  },
  entries: [
    listedEntry("G01", "Bộ Công an", "Ministry of Public Security"),
    listedEntry("G02", "Bộ Công Thương", "Ministry of Industry and Trade"),
    listedEntry("G03", "Bộ Giáo dục và Đào tạo", "Ministry of Education and Training"),
    closed("G04", "Bộ Giao thông vận tải", "Ministry of Transport", ["G17"]),
    closed("G05", "Bộ Kế hoạch và Đầu tư", "Ministry of Planning and Investment", ["G12"]),
    listedEntry("G06", "Bộ Khoa học và Công nghệ", "Ministry of Science and Technology", {
      note: {
        vi: "Từ 01/3/2025 gồm cả Bộ Thông tin và Truyền thông cũ; tên và mã giữ nguyên.",
        en: "Includes the former Ministry of Information and Communications from 2025-03-01; name and code stayed.",
      },
    }),
    closed(
      "G07",
      "Bộ Lao động - Thương binh và Xã hội",
      "Ministry of Labour, Invalids and Social Affairs",
      ["G09"],
    ),
    listedEntry("G08", "Bộ Ngoại giao", "Ministry of Foreign Affairs"),
    listedEntry("G09", "Bộ Nội vụ", "Ministry of Home Affairs"),
    closed(
      "G10",
      "Bộ Nông nghiệp và Phát triển nông thôn",
      "Ministry of Agriculture and Rural Development",
      ["G10"],
    ),
    listedEntry("G10", "Bộ Nông nghiệp và Môi trường", "Ministry of Agriculture and Environment", {
      from: firstNewDay,
    }),
    listedEntry("G11", "Bộ Quốc phòng", "Ministry of National Defence"),
    listedEntry("G12", "Bộ Tài chính", "Ministry of Finance"),
    closed(
      "G13",
      "Bộ Tài nguyên và Môi trường",
      "Ministry of Natural Resources and Environment",
      ["G10"],
      { source: `code from memory; ${closure}`, confidence: "unverified" },
    ),
    closed("G14", "Bộ Thông tin và Truyền thông", "Ministry of Information and Communications", [
      "G06",
    ]),
    listedEntry("G15", "Bộ Tư pháp", "Ministry of Justice"),
    listedEntry(
      "G16",
      "Bộ Văn hóa, Thể thao và Du lịch",
      "Ministry of Culture, Sports and Tourism",
    ),
    listedEntry("G17", "Bộ Xây dựng", "Ministry of Construction"),
    listedEntry("G18", "Bộ Y tế", "Ministry of Health"),
    listedEntry("G19", "Ngân hàng Nhà nước Việt Nam", "State Bank of Vietnam"),
    listedEntry("G20", "Thanh tra Chính phủ", "Government Inspectorate"),
    closed("G21", "Ủy ban Dân tộc", "Committee for Ethnic Minority Affairs", ["G21"]),
    listedEntry("G21", "Bộ Dân tộc và Tôn giáo", "Ministry of Ethnic and Religious Affairs", {
      from: firstNewDay,
    }),
    listedEntry("G22", "Văn phòng Chính phủ", "Government Office"),
    listedEntry("G24", "Bảo hiểm xã hội Việt Nam", "Vietnam Social Security", {
      to: lastOldDay,
      ...unnamedSource,
      note: {
        vi: "Mã kế thừa chưa đọc được. Ngày đóng suy từ ngày hiệu lực của QĐ 09/2025/QĐ-TTg.",
        en: "Its successor was not read. The closing day is inferred from the day on which Decision 09/2025/QĐ-TTg took effect.",
      },
    }),
    listedEntry("G27", "Đài Tiếng nói Việt Nam", "Voice of Vietnam"),
    listedEntry("G28", "Đài Truyền hình Việt Nam", "Vietnam Television"),
    listedEntry("G30", "Thông tấn xã Việt Nam", "Vietnam News Agency"),
    listedEntry(
      "G31",
      "Viện Hàn lâm Khoa học và Công nghệ Việt Nam",
      "Vietnam Academy of Science and Technology",
    ),
    listedEntry(
      "G32",
      "Viện Hàn lâm Khoa học xã hội Việt Nam",
      "Vietnam Academy of Social Sciences",
    ),
    listedEntry("G35", "Ủy ban An toàn giao thông Quốc gia", "National Traffic Safety Committee"),
    listedEntry("G38", "Ủy ban sông Mê Công Việt Nam", "Vietnam National Mekong Committee"),
    listedEntry(
      "G39",
      "Hội đồng đánh giá trữ lượng khoáng sản quốc gia",
      "National Council for Mineral Reserves Assessment",
    ),
  ],
};
