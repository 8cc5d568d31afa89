import type { CodeList } from "../code-list.ts";
import { listedEntry } from "../listed-entry.ts";

const residenceKinds: CodeList = {
  id: "residence-kinds",
  title: { vi: "Loại cư trú trong dữ liệu hộ tịch", en: "Kinds of residence in civil-status data" },
  edition: "civil-status-digitisation",
  from: null,
  to: null,
  instrument: null,
  source: "secondary source that follows the Ministry of Justice's digitisation guide",
  confidence: "secondary",
  entries: [
    listedEntry("0", "Không có", "None"),
    listedEntry("1", "Thường trú", "Permanent"),
    listedEntry("2", "Tạm trú", "Temporary"),
  ],
};

const relationships: CodeList = {
  id: "relationships-to-head",
  title: { vi: "Quan hệ với chủ hộ", en: "Relationship to the head of the household" },
  edition: "BHXH-099",
  from: null,
  to: null,
  instrument: null,
  source: "lookup table 099 of social-insurance filings, API notes of finizi-app/bhxh-proxy-worker",
  confidence: "secondary",
  gaps: {
    vi: "Chỉ đọc được mã chủ hộ; các quan hệ khác và danh mục chính thức chưa đọc được.",
    en: "Only the code of the head was read; the other relationships and the official list were not.",
  },
  entries: [listedEntry("00", "Chủ hộ", "Head of the household")],
};

/** Residence and household: where a person lives and with whom. */
export const residenceLists: readonly CodeList[] = [residenceKinds, relationships];
