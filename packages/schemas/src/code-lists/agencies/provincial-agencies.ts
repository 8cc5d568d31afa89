import type { BilingualText } from "../../metadata/bilingual-text.ts";
import type { CodeList, CodeListEntry } from "../code-list.ts";
import { closedProvinces, provinces, provincesByCode } from "./province-numbers.ts";

/** The merged provinces worked from 2025-07-01: the day before is the last of a closed code. */
const lastOldDay = "2025-06-30";

const kinds = {
  H: { vi: "Ủy ban nhân dân", en: "People's Committee of" },
  K: { vi: "Hội đồng nhân dân", en: "People's Council of" },
} as const;

type Letter = keyof typeof kinds;

/** Points of the table that were read somewhere; all others are from memory. */
const read: Readonly<Record<string, Pick<CodeListEntry, "source" | "confidence">>> = {
  H14: { source: "sample data of an e-document library", confidence: "secondary" },
  H22: { source: "procedure code of a provincial system", confidence: "secondary" },
  H29: { source: "dichvucong.hochiminhcity.gov.vn, procedure codes", confidence: "production" },
  H38: { source: "procedure codes of dichvucong.laocai.gov.vn", confidence: "secondary" },
  H41: { source: "sample data of an e-document library", confidence: "secondary" },
  H56: { source: "backend of the Thanh Hóa portal", confidence: "production" },
  H57: { source: "vneconomy.vn, on Decision 09/2025/QĐ-TTg", confidence: "press" },
  K57: { source: "vneconomy.vn, on Decision 09/2025/QĐ-TTg", confidence: "press" },
};

const closedNote: BilingualText = {
  vi: "Ngày đóng và mã kế thừa suy từ quy tắc của QĐ 09/2025/QĐ-TTg và bảng 34 tỉnh từ 01/7/2025.",
  en: "Closing day and successor follow from the rule of Decision 09/2025/QĐ-TTg and the table of the 34 provinces from 2025-07-01.",
};

function entriesOf(letter: Letter): CodeListEntry[] {
  return provinces.flatMap(({ number, periods }) => {
    const code = `${letter}${number}`;
    const heir = closedProvinces[number];
    return periods.map(({ vi, en, from, to, note }, index) => ({
      code,
      name: { vi: `${kinds[letter].vi} ${vi}`, en: `${kinds[letter].en} ${en}` },
      from,
      to: heir === undefined ? to : lastOldDay,
      ...(heir !== undefined && { successors: [`${letter}${heir}`], note: closedNote }),
      // A new name of the same province: the same code comes after itself.
      ...(index < periods.length - 1 && { successors: [code] }),
      // What was read is the code with its present name.
      ...(index === periods.length - 1 && read[code]),
      ...(note && { note }),
      ...(heir === undefined && !note && mergerNote(letter, number)),
    }));
  });
}

function mergerNote(letter: Letter, number: string): { readonly note?: BilingualText } {
  const joined = Object.entries(closedProvinces).filter(([, heir]) => heir === number);
  if (joined.length === 0) return {};
  const names = joined.map(([old]) => provincesByCode.get(old));
  const codes = joined.map(([old]) => `${letter}${old}`).join(", ");
  return {
    note: {
      vi: `Từ 01/7/2025 gồm cả ${names.map((name) => name?.vi).join(", ")} (${codes}).`,
      en: `Includes ${names.map((name) => name?.en).join(", ")} (${codes}) from 2025-07-01.`,
    },
  };
}

/** People's Committees (H) and People's Councils (K) of the provinces, by level-1 agency code. */
export const provincialAgencies: CodeList = {
  id: "agencies-provincial",
  title: {
    vi: "Ủy ban nhân dân (H) và Hội đồng nhân dân (K) cấp tỉnh theo mã định danh điện tử",
    en: "Provincial People's Committees (H) and People's Councils (K) by electronic identifier",
  },
  edition: "09/2025/QĐ-TTg",
  from: null,
  to: null,
  instrument: "09/2025/QĐ-TTg",
  source:
    "codes from memory of the appendix of Decision 20/2020/QĐ-TTg; closing rule: vneconomy.vn",
  confidence: "unverified",
  gaps: {
    vi: "Phụ lục của QĐ 20/2020/QĐ-TTg chưa đọc được: trừ các mã có nguồn riêng, cả bảng H và K theo trí nhớ. Mã K được coi là cùng số với mã H. Ngày mở mã chưa đọc được.",
    en: "The appendix of Decision 20/2020/QĐ-TTg was not read: but for entries with a source of their own, the whole table is from memory. K codes are taken to have the number of the H code. Opening days were not read.",
  },
  entries: [...entriesOf("H"), ...entriesOf("K")],
};
