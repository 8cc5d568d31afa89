import type { BilingualText } from "../../metadata/bilingual-text.ts";
import type { CodeList } from "../code-list.ts";
import { listedEntry } from "../listed-entry.ts";
import { centralAgencies } from "./central-agencies.ts";

/** The ministries under which the article's bodies stood; their entries are those of the codes. */
const parents = ["G01", "G07", "G12", "G14"];

const generalKnowledge: BilingualText = {
  vi: "Bài báo chỉ nhắc tên; bộ chủ quản theo hiểu biết chung, chưa có nguồn.",
  en: "The article mentions the name only; its ministry is general knowledge, no source was read.",
};

/** Subordinate bodies named by the Q1/2021 article on Resolution 17/NQ-CP, under their ministries. */
export const articleBodies: CodeList = {
  id: "agencies-article-2021-q1",
  title: {
    vi: "Đơn vị trực thuộc được nêu trong bài báo quý I/2021 về Nghị quyết 17/NQ-CP",
    en: "Subordinate bodies named by the Q1/2021 article on Resolution 17/NQ-CP",
  },
  edition: "2021-Q1",
  from: null,
  to: null,
  instrument: null,
  source: "ictvietnam.vn, Q1/2021 report on Resolution 17/NQ-CP",
  confidence: "press",
  gaps: {
    vi: "Mã bắt đầu bằng x- do dự án đặt, không phải mã định danh điện tử; mã chính thức của các đơn vị này chưa đọc được. Ngày thành lập và ngày giải thể chưa đọc được. Cơ quan bị đóng năm 2025: xem danh mục agencies-central.",
    en: "Codes that begin with x- are ours, not agency codes: the official codes of these bodies were not read. Nor were the days on which they opened and closed. For ministries closed in 2025 see agencies-central.",
  },
  entries: [
    ...centralAgencies.entries
      .filter(({ code }) => parents.includes(code))
      // What came after a ministry is told by its own list, where the successors stand too.
      .map(({ successors: _, ...entry }) => ({
        ...entry,
        source: entry.source ?? centralAgencies.source,
        confidence: entry.confidence ?? centralAgencies.confidence,
      })),
    listedEntry("x-cahn", "Công an thành phố Hà Nội", "Hanoi City Police", {
      parent: "G01",
      note: generalKnowledge,
      confidence: "unverified",
    }),
    listedEntry("x-cvl", "Cục Việc làm", "Department of Employment", { parent: "G07" }),
    listedEntry(
      "x-dldc",
      "Trung tâm dữ liệu quốc gia về dân cư",
      "National population data centre",
      {
        parent: "G01",
        note: {
          vi: "Bài báo nêu 5 phòng và trung tâm. Cơ sở dữ liệu khai trương ngày 25/02/2021; đó không phải ngày thành lập đơn vị.",
          en: "The article counts 5 divisions and centres. The database opened on 2021-02-25, which is not when the body was founded.",
        },
      },
    ),
    listedEntry(
      "x-ncsc",
      "Trung tâm Giám sát an toàn không gian mạng quốc gia",
      "National Cyber Security Center",
      { parent: "G14" },
    ),
    listedEntry("x-tct", "Tổng cục Thuế", "General Department of Taxation", {
      parent: "G12",
      note: generalKnowledge,
      confidence: "unverified",
    }),
  ],
};
