import { type Bridge, bridgeBetween } from "../bridge.ts";
import type { CodeList, CodeListEntry } from "../code-list.ts";
import { listedEntry } from "../listed-entry.ts";

/** Code on the wire, name in this project, and what both mean. */
type Row = readonly [code: string, name: string, vi: string, en: string];

interface Kind {
  readonly id: string;
  readonly title: CodeList["title"];
  /** Field of the sync message. */
  readonly field: string;
  readonly rows: readonly Row[];
  /** What a code rests on when it was not read in a live system. */
  readonly weaker?: Readonly<Record<string, Pick<CodeListEntry, "confidence" | "source">>>;
}

const kinds: readonly Kind[] = [
  {
    id: "applicant-kinds",
    title: { vi: "Loại đối tượng nộp hồ sơ", en: "Kinds of applicants" },
    field: "LoaiDoiTuong",
    rows: [
      ["1", "citizen", "Công dân", "Citizen"],
      ["2", "enterprise", "Doanh nghiệp", "Enterprise"],
      ["3", "state-agency", "Cơ quan nhà nước", "State agency"],
      ["4", "organisation", "Tổ chức khác", "Other organisation"],
    ],
  },
  {
    id: "channels",
    title: { vi: "Kênh thực hiện", en: "Channels" },
    field: "KenhThucHien",
    rows: [
      ["1", "counter", "Trực tiếp", "At the counter"],
      ["2", "online", "Trực tuyến", "Online"],
      ["3", "post", "Bưu chính công ích", "By public postal service"],
    ],
  },
  {
    id: "return-methods",
    title: { vi: "Hình thức trả kết quả", en: "Return methods" },
    field: "HinhThucTra",
    rows: [
      ["0", "counter", "Trả tại bộ phận một cửa", "At the one-stop desk"],
      ["1", "post", "Trả qua bưu chính", "By post"],
    ],
  },
  {
    id: "submitted-via",
    title: { vi: "Nơi nộp hồ sơ", en: "Where a dossier was submitted" },
    field: "NoiNopHoSo",
    rows: [
      ["1", "national", "Cổng Dịch vụ công quốc gia", "National Public Service Portal"],
      ["2", "agency", "Cổng của bộ, tỉnh", "Portal of the ministry or province"],
    ],
    weaker: {
      "1": { source: "presumed from the meaning of 2", confidence: "derived" },
    },
  },
];

const source = "backend of the Thanh Hóa portal, DongBoHoSoMC";

const named = ({ id, title, rows }: Kind): CodeList => ({
  id,
  title,
  edition: "1",
  from: null,
  to: null,
  instrument: null,
  source: `names of this project; meanings: ${source}`,
  confidence: "derived",
  entries: rows.map(([, name, vi, en]) => listedEntry(name, vi, en)),
});

const onTheWire = ({ id, title, field, rows, weaker = {} }: Kind): CodeList => ({
  id: `${id}-portal`,
  title: {
    vi: `${title.vi}, mã khi đồng bộ với Cổng Dịch vụ công quốc gia`,
    en: `${title.en}, codes in messages to the National Public Service Portal`,
  },
  edition: "DongBoHoSoMC",
  from: null,
  to: null,
  instrument: null,
  source: `${source}, field ${field}`,
  confidence: "production",
  entries: rows.map(([code, , vi, en]) => listedEntry(code, vi, en, weaker[code])),
});

/** Channels, return methods, applicants and portals of a dossier: our names and the wire's codes. */
export const dossierKindLists: readonly CodeList[] = kinds.flatMap((kind) => [
  named(kind),
  onTheWire(kind),
]);

/** From the codes on the wire to our names. */
export const dossierKindBridges: readonly Bridge[] = kinds.map(({ id, rows, weaker = {} }) => {
  const bridge = bridgeBetween(
    `${id}-portal`,
    id,
    "production",
    Object.fromEntries(rows.map(([code, name]) => [code, name])),
  );
  const graded = bridge.rows.map((row) => ({
    ...row,
    confidence: weaker[row.from]?.confidence ?? row.confidence,
  }));
  return { ...bridge, rows: graded };
});
