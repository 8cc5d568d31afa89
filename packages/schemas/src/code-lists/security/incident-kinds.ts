import { type Bridge, bridgeBetween } from "../bridge.ts";
import type { CodeList } from "../code-list.ts";
import { listedEntry } from "../listed-entry.ts";

const kinds: CodeList = {
  id: "incident-kinds",
  title: { vi: "Loại sự cố an toàn thông tin mạng", en: "Kinds of information-security incidents" },
  edition: "05/2017/QĐ-TTg",
  from: null,
  to: null,
  instrument: "05/2017/QĐ-TTg",
  source: "from memory of the appendices of 05/2017/QĐ-TTg and 20/2017/TT-BTTTT",
  confidence: "unverified",
  gaps: {
    vi: "Phụ lục của QĐ 05/2017/QĐ-TTg và TT 20/2017/TT-BTTTT chưa đọc được; mã là tên do dự án đặt.",
    en: "The appendices of Decision 05/2017/QĐ-TTg and Circular 20/2017/TT-BTTTT were not read; the codes are names of this project.",
  },
  entries: [
    listedEntry("attack", "Bị tấn công mạng", "Attack"),
    listedEntry("combined", "Tấn công tổng hợp nhiều hình thức", "Combined attack", {
      parent: "attack",
    }),
    listedEntry("data-encryption", "Mã hóa dữ liệu, thiết bị", "Encryption of data or devices", {
      parent: "attack",
    }),
    listedEntry("defacement", "Thay đổi giao diện", "Defacement", { parent: "attack" }),
    listedEntry("denial-of-service", "Từ chối dịch vụ", "Denial of service", { parent: "attack" }),
    listedEntry(
      "eavesdropping",
      "Nghe trộm, gián điệp, lấy cắp thông tin",
      "Eavesdropping, theft",
      {
        parent: "attack",
      },
    ),
    listedEntry(
      "information-sabotage",
      "Phá hoại thông tin, dữ liệu, phần mềm",
      "Sabotage of information",
      { parent: "attack" },
    ),
    listedEntry("malware", "Mã độc", "Malware", { parent: "attack" }),
    listedEntry("natural-disaster", "Thảm họa tự nhiên", "Natural disaster"),
    listedEntry("operator-fault", "Lỗi của người quản trị, vận hành", "Fault of an operator"),
    listedEntry("other-attack", "Hình thức tấn công khác", "Other attack", { parent: "attack" }),
    listedEntry("phishing", "Giả mạo, lừa đảo", "Spoofing, phishing", { parent: "attack" }),
    listedEntry("system-fault", "Lỗi của hệ thống, thiết bị, hạ tầng", "Fault of a system"),
    listedEntry(
      "unauthorised-access",
      "Truy cập trái phép, chiếm quyền điều khiển",
      "Unauthorised access, take-over",
      { parent: "attack" },
    ),
  ],
};

const reported: CodeList = {
  id: "incident-kinds-reported",
  title: {
    vi: "Loại sự cố trong số liệu công bố hằng năm",
    en: "Kinds of incidents in published yearly figures",
  },
  edition: "NCSC",
  from: null,
  to: null,
  instrument: null,
  source: "press on the yearly figures of the authority",
  confidence: "press",
  entries: [
    listedEntry("Deface", "Thay đổi giao diện", "Defacement"),
    listedEntry("Malware", "Mã độc", "Malware"),
    listedEntry("Phishing", "Lừa đảo", "Phishing"),
  ],
};

/** Kinds of incidents, as reported by agencies and as published. */
export const incidentKindLists: readonly CodeList[] = [kinds, reported];

/** From the published kinds to those that agencies report. */
export const incidentKindBridges: readonly Bridge[] = [
  bridgeBetween(reported.id, kinds.id, "derived", {
    Deface: "defacement",
    Malware: "malware",
    Phishing: "phishing",
  }),
];
