import type { BilingualText, Confidence } from "@egov-vn/schemas";

/** Class of a central agency (loại cơ quan trung ương của Chính phủ). */
export type AgencyClass = "ministry" | "ministerial-level" | "under-government" | "under-ministry";

/** A central agency in one class, for an interval of days, both inclusive. */
export interface GovernmentBody {
  /** Level-1 agency code; `null` where none was read. */
  readonly code: string | null;
  readonly name: BilingualText;
  /** Usual short forms. */
  readonly short: readonly string[];
  readonly class: AgencyClass;
  /** `null`: not known, or still so. */
  readonly from: string | null;
  readonly to: string | null;
  readonly ground: Ground;
}

/** Where the class of a body was read. */
interface Ground {
  readonly title: BilingualText;
  readonly source: string;
  readonly confidence: Confidence;
}

/** First day of the structure of the 14th National Assembly's term, kept by that of the 15th. */
const first = "2016-07-26";
/** The apparatus of Resolution 176/2025/QH15 worked from 2025-03-01. */
const lastOldDay = "2025-02-28";
const firstNewDay = "2025-03-01";

const terms: Ground = {
  title: {
    vi: "nghị quyết của Quốc hội về cơ cấu tổ chức của Chính phủ nhiệm kỳ 2016–2021 và Nghị quyết 08/2021/QH15",
    en: "resolutions of the National Assembly on the structure of the Government for 2016–2021 and 08/2021/QH15",
  },
  source:
    "baonghean.vn 10107551 and dantocmiennui.vn post82736 (2016-07-26); daibieunhandan.vn i269612 (2021-07-23)",
  confidence: "press",
};
const reform: Ground = {
  title: {
    vi: "Nghị quyết 176/2025/QH15 về cơ cấu tổ chức của Chính phủ",
    en: "Resolution 176/2025/QH15 on the structure of the Government",
  },
  source: "baonghean.vn 10292166 and nguoiquansat.vn, on Resolution 176/2025/QH15",
  confidence: "press",
};
const eightBodies: Ground = {
  title: {
    vi: "danh sách 8 cơ quan thuộc Chính phủ trước ngày 01/3/2025",
    en: "the list of eight agencies under the Government before 2025-03-01",
  },
  source: "lawnet.vn 76602; thukyphaply.com/co-quan-thuoc-chinh-phu-la-gi-gom-nhung-co-quan-nao",
  confidence: "secondary",
};
const fiveBodies: Ground = {
  title: {
    vi: "danh sách 5 cơ quan thuộc Chính phủ từ ngày 01/3/2025",
    en: "the list of five agencies under the Government from 2025-03-01",
  },
  source: "Vietnam News Agency, January 2025 (post308157), on the reorganised Government",
  confidence: "press",
};

type Term = Pick<GovernmentBody, "from" | "to" | "ground">;
const throughout: Term = { from: first, to: null, ground: { ...terms, title: bothTitles() } };
const untilReform: Term = { from: first, to: lastOldDay, ground: terms };
const sinceReform: Term = { from: firstNewDay, to: null, ground: reform };

function bothTitles(): BilingualText {
  return {
    vi: "các nghị quyết của Quốc hội về cơ cấu tổ chức của Chính phủ từ năm 2016",
    en: "the National Assembly's resolutions on the structure of the Government since 2016",
  };
}

function body(
  code: string | null,
  vi: string,
  en: string,
  kind: AgencyClass,
  term: Term,
  short: readonly string[] = [],
): GovernmentBody {
  return { code, name: { vi, en }, short, class: kind, ...term };
}

const ministry = (
  code: string,
  vi: string,
  en: string,
  term: Term = throughout,
  short: readonly string[] = [],
) => body(code, vi, en, "ministry", term, short);

const agency = (code: string | null, vi: string, en: string, to: string | null) => [
  body(code, vi, en, "under-government", { from: null, to: lastOldDay, ground: eightBodies }),
  ...(to === null
    ? [body(code, vi, en, "under-government", { from: firstNewDay, to, ground: fiveBodies })]
    : []),
];

/**
 * The classes of the central agencies since 2016 (phân loại cơ quan trung ương của Chính phủ).
 *
 * The National Assembly decides which ministries and ministerial-level agencies there are
 * (76/2015/QH13 art. 2); agencies under the Government are another class. The structure for the term
 * that began in 2026 was not read: that of 2025 stands until it is. On what day an agency came under
 * the Government was not read either.
 */
export const governmentBodies: readonly GovernmentBody[] = [
  ministry("G01", "Bộ Công an", "Ministry of Public Security", throughout, ["BCA"]),
  ministry("G02", "Bộ Công Thương", "Ministry of Industry and Trade", throughout, ["BCT"]),
  ministry("G03", "Bộ Giáo dục và Đào tạo", "Ministry of Education and Training", throughout, [
    "Bộ GD&ĐT",
    "BGDĐT",
  ]),
  ministry("G04", "Bộ Giao thông vận tải", "Ministry of Transport", untilReform, ["Bộ GTVT"]),
  ministry("G05", "Bộ Kế hoạch và Đầu tư", "Ministry of Planning and Investment", untilReform, [
    "Bộ KH&ĐT",
    "BKHĐT",
  ]),
  ministry("G06", "Bộ Khoa học và Công nghệ", "Ministry of Science and Technology", throughout, [
    "Bộ KH&CN",
    "BKHCN",
  ]),
  ministry(
    "G07",
    "Bộ Lao động - Thương binh và Xã hội",
    "Ministry of Labour, Invalids and Social Affairs",
    untilReform,
    ["Bộ LĐTB&XH", "Bộ LĐ-TB&XH", "BLĐTBXH"],
  ),
  ministry("G08", "Bộ Ngoại giao", "Ministry of Foreign Affairs"),
  ministry("G09", "Bộ Nội vụ", "Ministry of Home Affairs"),
  ministry(
    "G10",
    "Bộ Nông nghiệp và Phát triển nông thôn",
    "Ministry of Agriculture and Rural Development",
    untilReform,
    ["Bộ NN&PTNT", "BNNPTNT"],
  ),
  ministry(
    "G10",
    "Bộ Nông nghiệp và Môi trường",
    "Ministry of Agriculture and Environment",
    sinceReform,
    ["Bộ NN&MT", "BNNMT"],
  ),
  ministry("G11", "Bộ Quốc phòng", "Ministry of National Defence"),
  ministry("G12", "Bộ Tài chính", "Ministry of Finance", throughout, ["BTC"]),
  ministry(
    "G13",
    "Bộ Tài nguyên và Môi trường",
    "Ministry of Natural Resources and Environment",
    untilReform,
    ["Bộ TN&MT", "BTNMT"],
  ),
  ministry(
    "G14",
    "Bộ Thông tin và Truyền thông",
    "Ministry of Information and Communications",
    untilReform,
    ["Bộ TT&TT", "BTTTT"],
  ),
  ministry("G15", "Bộ Tư pháp", "Ministry of Justice", throughout, ["BTP"]),
  ministry(
    "G16",
    "Bộ Văn hóa, Thể thao và Du lịch",
    "Ministry of Culture, Sports and Tourism",
    throughout,
    ["Bộ VHTT&DL", "BVHTTDL"],
  ),
  ministry("G17", "Bộ Xây dựng", "Ministry of Construction", throughout, ["BXD"]),
  ministry("G18", "Bộ Y tế", "Ministry of Health", throughout, ["BYT"]),
  body(
    "G19",
    "Ngân hàng Nhà nước Việt Nam",
    "State Bank of Vietnam",
    "ministerial-level",
    throughout,
    ["Ngân hàng Nhà nước", "NHNN"],
  ),
  body("G20", "Thanh tra Chính phủ", "Government Inspectorate", "ministerial-level", throughout),
  body(
    "G21",
    "Ủy ban Dân tộc",
    "Committee for Ethnic Minority Affairs",
    "ministerial-level",
    untilReform,
    ["UBDT"],
  ),
  ministry(
    "G21",
    "Bộ Dân tộc và Tôn giáo",
    "Ministry of Ethnic and Religious Affairs",
    sinceReform,
  ),
  body("G22", "Văn phòng Chính phủ", "Government Office", "ministerial-level", throughout, [
    "VPCP",
  ]),
  body(
    "G24",
    "Bảo hiểm xã hội Việt Nam",
    "Vietnam Social Security",
    "under-government",
    { from: null, to: lastOldDay, ground: eightBodies },
    ["BHXH Việt Nam"],
  ),
  body(
    "G24",
    "Bảo hiểm xã hội Việt Nam",
    "Vietnam Social Security",
    "under-ministry",
    {
      from: firstNewDay,
      to: null,
      ground: {
        title: {
          vi: "Quyết định 391/QĐ-BTC: đơn vị đặc thù thuộc Bộ Tài chính",
          en: "Decision 391/QĐ-BTC: a special unit under the Ministry of Finance",
        },
        source: "vss.gov.vn ItemID=12519 (2025-03-12); lawnet.vn 1102981, art. 1",
        confidence: "press",
      },
    },
    ["BHXH Việt Nam"],
  ),
  ...agency("G27", "Đài Tiếng nói Việt Nam", "Voice of Vietnam", null),
  ...agency("G28", "Đài Truyền hình Việt Nam", "Vietnam Television", null),
  ...agency("G30", "Thông tấn xã Việt Nam", "Vietnam News Agency", null),
  ...agency(
    "G31",
    "Viện Hàn lâm Khoa học và Công nghệ Việt Nam",
    "Vietnam Academy of Science and Technology",
    null,
  ),
  ...agency(
    "G32",
    "Viện Hàn lâm Khoa học xã hội Việt Nam",
    "Vietnam Academy of Social Sciences",
    null,
  ),
  ...agency(
    null,
    "Ban Quản lý Lăng Chủ tịch Hồ Chí Minh",
    "Ho Chi Minh Mausoleum Management Board",
    lastOldDay,
  ),
  ...agency(
    null,
    "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp",
    "Commission for the Management of State Capital at Enterprises",
    lastOldDay,
  ),
];
