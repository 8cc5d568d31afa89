import type { CodeList, CodeListEntry } from "../code-list.ts";
import { listedEntry } from "../listed-entry.ts";
import { healthInsuranceGroups } from "./health-insurance-groups.ts";

const helper = "yunkhngn/medconnect (bhytHelper.js)";
const summary = "secondary summary of 1018/QĐ-BHXH";
const circular = "codified text of 30/2020/TT-BYT, article 10 (temporary cards)";
const reform = "secondary summary of 261/2025/QH15, article 2(1a), and 38/BYT-BH";

/** Benefit levels: the third character of a health-insurance card. */
export const healthInsuranceLevels: CodeList = {
  id: "health-insurance-levels",
  title: { vi: "Mức hưởng bảo hiểm y tế", en: "Health-insurance benefit levels" },
  edition: "1351/QĐ-BHXH",
  from: null,
  to: null,
  instrument: "1351/QĐ-BHXH",
  source: helper,
  confidence: "secondary",
  entries: [
    listedEntry("1", "100 %, không giới hạn tỷ lệ", "100 %, without ceilings"),
    listedEntry("2", "100 %, có giới hạn tỷ lệ", "100 %, with ceilings"),
    listedEntry("3", "95 %", "95 %"),
    listedEntry("4", "80 %", "80 %"),
    listedEntry("5", "100 %, kể cả ngoài phạm vi", "100 %, also outside the benefit list"),
  ],
};

type Facts = Partial<Omit<CodeListEntry, "code" | "name">>;

/** A group at a level, as on the card: `HS4`. */
function pair(group: string, level: string, facts: Facts): CodeListEntry {
  const named = healthInsuranceGroups.entries.find(({ code }) => code === group)?.name;
  return listedEntry(
    `${group}${level}`,
    `${named?.vi ?? group}, mức hưởng ${level}`,
    `${named?.en ?? group}, level ${level}`,
    facts,
  );
}

const pairs = (level: string, groups: string, facts: Facts): CodeListEntry[] =>
  groups.split(" ").map((group) => pair(group, level, facts));

const disputed: Facts = {
  source: helper,
  note: {
    vi: "Một nguồn ghi mức 4; bản tóm tắt QĐ 1018/QĐ-BHXH không có nhóm này ở mức 4.",
    en: "One source says level 4; the summary of Decision 1018/QĐ-BHXH lacks this group there.",
  },
};

const lastOldDay = "2025-12-31";
const firstNewDay = "2026-01-01";

/** Which group has which benefit level, and when: the first three characters of a card. */
export const healthInsuranceGroupLevels: CodeList = {
  id: "health-insurance-group-levels",
  title: {
    vi: "Nhóm đối tượng và mức hưởng bảo hiểm y tế",
    en: "Health-insurance groups with their benefit levels",
  },
  edition: "1018/QĐ-BHXH",
  from: null,
  to: null,
  instrument: "1018/QĐ-BHXH",
  source: summary,
  confidence: "secondary",
  gaps: {
    vi: "QĐ 1018/QĐ-BHXH chưa đọc được: mức 4 và 5 theo bản tóm tắt, mức 1 đến 3 theo một nguồn thứ cấp khác. Ngày bắt đầu chưa đọc được, trừ thay đổi ngày 01/01/2026.",
    en: "Decision 1018/QĐ-BHXH was not read: levels 4 and 5 are from a summary, 1 to 3 from another secondary source. First days were not read, but for the change of 2026-01-01.",
  },
  entries: [
    pair("CC", "1", { source: helper }),
    pair("TE", "1", { source: circular, confidence: "official" }),
    ...pairs("2", "CK CB KC HN DT DK XD BT TS", { source: helper }),
    ...pairs("3", "HT TC", { source: helper }),
    pair("CN", "3", {
      to: lastOldDay,
      successors: ["CN2"],
      source: `${helper}; ${reform}`,
    }),
    pair("CN", "2", { from: firstNewDay, source: reform }),
    ...pairs("4", "DN HX CH NN TK HC XK TB NO XB TN CS XN MS HD TQ TA TY LS HS SV GB GD", {}),
    ...pairs("4", "ND TH TV TD TU BA", {}),
    pair("HG", "4", { source: circular, confidence: "official" }),
    ...pairs("4", "CT PV", disputed),
    pair("LH", "4", { to: lastOldDay, successors: ["LH2"], source: reform }),
    pair("LH", "2", { from: firstNewDay, source: reform }),
    ...pairs("5", "QN CA CY", {}),
  ],
};
