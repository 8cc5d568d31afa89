import { type Bridge, bridgeBetween } from "../bridge.ts";
import type { CodeList } from "../code-list.ts";
import { listedEntry } from "../listed-entry.ts";

/** The names into which all encodings are read. */
const sexes: CodeList = {
  id: "sexes",
  title: { vi: "Giới tính", en: "Sexes" },
  edition: "1",
  from: null,
  to: null,
  instrument: null,
  source: "names of this project",
  confidence: "derived",
  entries: [
    listedEntry("female", "Nữ", "Female"),
    listedEntry("male", "Nam", "Male"),
    listedEntry("undetermined", "Chưa xác định", "Not determined", {
      note: {
        vi: "Đã xem xét mà chưa xác định được; khác với không có dữ liệu.",
        en: "Looked at and not determined; not the same as no data.",
      },
    }),
    listedEntry("unknown", "Không rõ", "Unknown"),
  ],
};

const qcvn109: CodeList = {
  id: "sexes-qcvn-109",
  title: {
    vi: "Giới tính theo QCVN 109 (cơ sở dữ liệu dân cư)",
    en: "Sexes by QCVN 109 (population database)",
  },
  edition: "QCVN 109:2017/BTTTT",
  from: null,
  to: null,
  instrument: "QCVN 109:2017/BTTTT",
  source: "secondary source, text of the regulation not read",
  confidence: "secondary",
  entries: [
    listedEntry("0", "Không rõ", "Unknown"),
    listedEntry("1", "Nam", "Male"),
    listedEntry("2", "Nữ", "Female"),
  ],
};

const civilStatus: CodeList = {
  id: "sexes-civil-status",
  title: { vi: "Giới tính trong dữ liệu hộ tịch", en: "Sexes in civil-status data" },
  edition: "civil-status-digitisation",
  from: null,
  to: null,
  instrument: null,
  source: "secondary source that follows the Ministry of Justice's digitisation guide",
  confidence: "secondary",
  entries: [
    listedEntry("1", "Nam", "Male"),
    listedEntry("2", "Nữ", "Female"),
    listedEntry("3", "Chưa xác định", "Not determined"),
  ],
};

const card: CodeList = {
  id: "sexes-card",
  title: { vi: "Giới tính trên thẻ: mã QR và vùng MRZ", en: "Sexes on the card: QR code and MRZ" },
  edition: "2021",
  from: null,
  to: null,
  instrument: null,
  source: "four independent parsers of the card; ICAO Doc 9303-5 for the MRZ",
  confidence: "secondary",
  entries: [
    listedEntry("F", "Nữ (MRZ)", "Female (MRZ)"),
    listedEntry("M", "Nam (MRZ)", "Male (MRZ)"),
    listedEntry("Nam", "Nam (QR)", "Male (QR)"),
    listedEntry("Nữ", "Nữ (QR)", "Female (QR)"),
  ],
};

const populationResponse: CodeList = {
  id: "sexes-population-response",
  title: {
    vi: "Giới tính trong một số phản hồi của cơ sở dữ liệu dân cư",
    en: "Sexes in some replies of the population database",
  },
  edition: "seen-in-clients",
  from: null,
  to: null,
  instrument: null,
  source: "client code that reads replies of the population database",
  confidence: "secondary",
  gaps: {
    vi: "Có nơi trả về số, có nơi trả về đúng/sai (true là nam). Khác với QCVN 109: ở đây 0 là nữ.",
    en: "Some replies hold a number, some a boolean (true is male). Unlike in QCVN 109, 0 is female here.",
  },
  entries: [
    listedEntry("0", "Nữ", "Female"),
    listedEntry("1", "Nam", "Male"),
    listedEntry("2", "Nữ", "Female"),
    listedEntry("false", "Nữ", "Female"),
    listedEntry("true", "Nam", "Male"),
  ],
};

/** Four encodings of sex that contradict each other, and the names into which they are read. */
export const sexLists: readonly CodeList[] = [
  card,
  civilStatus,
  populationResponse,
  qcvn109,
  sexes,
];

/** From each encoding of sex to the names. Know the encoding first: `0` and `2` depend on it. */
export const sexBridges: readonly Bridge[] = [
  bridgeBetween("sexes-card", "sexes", "secondary", {
    F: "female",
    M: "male",
    Nam: "male",
    Nữ: "female",
  }),
  bridgeBetween("sexes-civil-status", "sexes", "secondary", {
    "1": "male",
    "2": "female",
    "3": "undetermined",
  }),
  bridgeBetween("sexes-population-response", "sexes", "secondary", {
    "0": "female",
    "1": "male",
    "2": "female",
    false: "female",
    true: "male",
  }),
  bridgeBetween("sexes-qcvn-109", "sexes", "secondary", {
    "0": "unknown",
    "1": "male",
    "2": "female",
  }),
];
