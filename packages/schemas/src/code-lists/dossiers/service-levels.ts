import { type Bridge, bridgeBetween } from "../bridge.ts";
import type { CodeList } from "../code-list.ts";
import { listedEntry } from "../listed-entry.ts";

const levels2011: CodeList = {
  id: "service-levels-2011",
  title: {
    vi: "Mức độ dịch vụ công trực tuyến, 4 mức (đến 2022)",
    en: "Levels of online services, four levels (to 2022)",
  },
  edition: "43/2011/NĐ-CP",
  from: null,
  to: "2022-08-14",
  instrument: "43/2011/NĐ-CP",
  source: "wording from memory; the level names are still used by 85/2016/NĐ-CP",
  confidence: "unverified",
  gaps: {
    vi: "Nguyên văn của NĐ 43/2011/NĐ-CP chưa đọc được. Mức sau gồm cả mức trước.",
    en: "The wording of Decree 43/2011/NĐ-CP was not read. Each level includes the one before.",
  },
  entries: [
    listedEntry("level-1", "Mức độ 1: cung cấp thông tin", "Level 1: information"),
    listedEntry("level-2", "Mức độ 2: tải biểu mẫu", "Level 2: forms to download"),
    listedEntry(
      "level-3",
      "Mức độ 3: nộp hồ sơ qua mạng, thanh toán và nhận kết quả trực tiếp",
      "Level 3: submitted online, paid and collected at the counter",
    ),
    listedEntry(
      "level-4",
      "Mức độ 4: thanh toán trực tuyến, nhận kết quả trực tuyến hoặc qua bưu chính",
      "Level 4: also paid online, result online or by post",
    ),
  ],
};

const levels2022: CodeList = {
  id: "service-levels-2022",
  title: {
    vi: "Dịch vụ công trực tuyến toàn trình, một phần (2022–30/6/2026)",
    en: "Full and partial online services (2022 to 2026-06-30)",
  },
  edition: "42/2022/NĐ-CP",
  from: "2022-08-15",
  to: "2026-06-30",
  instrument: "42/2022/NĐ-CP",
  source: "vietjack.me/phap-luat/nghi-dinh-42-2022-nd-cp-1772.html; start and end: the registry",
  confidence: "official",
  entries: [
    listedEntry("full", "Toàn trình: mọi bước trên môi trường mạng", "Full: every step online"),
    listedEntry("information", "Cung cấp thông tin", "Information only", {
      source: "backend of the Thanh Hóa portal, field MucDo",
      confidence: "production",
      note: {
        vi: "Không phải mức của nghị định: hệ thống đang chạy ghi như vậy cho thủ tục chưa có dịch vụ trực tuyến.",
        en: "No level of the decree: live systems say so of a procedure without an online service.",
      },
    }),
    listedEntry(
      "partial",
      "Một phần: không bảo đảm điều kiện toàn trình",
      "Partial: all that is not full",
    ),
  ],
};

const levels2026: CodeList = {
  id: "service-levels-2026",
  title: {
    vi: "Dịch vụ công trực tuyến toàn trình, một phần (từ 01/7/2026)",
    en: "Full and partial online services (from 2026-07-01)",
  },
  edition: "224/2026/NĐ-CP",
  from: "2026-07-01",
  to: null,
  instrument: "224/2026/NĐ-CP",
  source: "public copy of Decree 224/2026/NĐ-CP, article 14",
  confidence: "official",
  entries: [
    listedEntry("full", "Toàn trình: mặc định", "Full: the default"),
    listedEntry("partial", "Một phần: phải công khai lý do", "Partial: the reason is published", {
      note: {
        vi: "Chỉ khi phải có mặt, kiểm tra thực địa hoặc vì lý do kỹ thuật.",
        en: "Only for physical presence, field verification or a technical reason.",
      },
    }),
  ],
};

const proactive: CodeList = {
  id: "service-levels-proactive",
  title: {
    vi: "Dịch vụ công chủ động, 4 mức (từ 01/7/2026)",
    en: "Proactive services, four levels (from 2026-07-01)",
  },
  edition: "224/2026/NĐ-CP",
  from: "2026-07-01",
  to: null,
  instrument: "224/2026/NĐ-CP",
  source: "public copy of Decree 224/2026/NĐ-CP, article 16",
  confidence: "official",
  entries: [
    listedEntry("proactive-1", "Mức 1: nhắc", "Level 1: remind"),
    listedEntry(
      "proactive-2",
      "Mức 2: nhắc và chuẩn bị hồ sơ",
      "Level 2: also prepare the dossier",
    ),
    listedEntry("proactive-3", "Mức 3: thêm đề xuất", "Level 3: also recommend"),
    listedEntry("proactive-4", "Mức 4: tự động thực hiện", "Level 4: do it automatically"),
  ],
};

const portal: CodeList = {
  id: "service-levels-portal",
  title: { vi: "Mã mức độ trong hệ thống (MucDo)", en: "Level codes in systems (MucDo)" },
  edition: "seen-in-production",
  from: null,
  to: null,
  instrument: null,
  source: "backend of the Thanh Hóa portal, field MucDo",
  confidence: "production",
  entries: [
    listedEntry("2", "Cung cấp thông tin", "Information only"),
    listedEntry("3", "Một phần", "Partial"),
    listedEntry("4", "Toàn trình", "Full"),
  ],
};

/** The four regimes of service levels, and the digits that live systems store. */
export const serviceLevelLists: readonly CodeList[] = [
  levels2011,
  levels2022,
  levels2026,
  portal,
  proactive,
];

/** Bridges between the regimes. Figures of two regimes are comparable through these only. */
export const serviceLevelBridges: readonly Bridge[] = [
  bridgeBetween(
    levels2011.id,
    levels2022.id,
    "derived",
    {
      "level-1": "information",
      "level-2": "information",
      "level-3": "partial",
      "level-4": "full",
    },
    {
      vi: "Cách quy đổi thường dùng, không chính xác về pháp lý: toàn trình gồm cả dịch vụ không có phí.",
      en: "The usual reading, not exact in law: full also covers what needs no fee.",
    },
  ),
  bridgeBetween(
    levels2011.id,
    proactive.id,
    "derived",
    { "level-1": null, "level-2": null, "level-3": null, "level-4": null },
    {
      vi: "Cùng chữ số 1–4 nhưng nghĩa khác hẳn: không quy đổi được.",
      en: "The same digits 1 to 4 with another meaning altogether: nothing corresponds.",
    },
  ),
  bridgeBetween(
    levels2022.id,
    levels2026.id,
    "derived",
    { full: "full", information: null, partial: "partial" },
    {
      vi: "Cùng tên; từ 01/7/2026 một phần chỉ còn cho các trường hợp có lý do được công khai.",
      en: "The same names; from 2026-07-01 partial is left to cases whose reason is published.",
    },
  ),
  bridgeBetween(levels2022.id, proactive.id, "derived", {
    full: null,
    information: null,
    partial: null,
  }),
  bridgeBetween(portal.id, levels2022.id, "production", {
    "2": "information",
    "3": "partial",
    "4": "full",
  }),
];
