import type { EarlierForm } from "../administrative-unit.ts";

const dongNaiSource =
  "thanglequoc/vietnamese-provinces-database: Resolutions 30/2026/QH16 and 237/NQ-UBTVQH16, in force on 2026-04-30";

/** The communes of Đồng Nai that became wards together with the city, and how the lists name them. */
const wardsSinceApril2026 = [
  "25270",
  "25357",
  "25363",
  "26116",
  "26170",
  "26248",
  "26326",
  "26368",
  "26425",
  "26485",
];

/** A change of kind or name within an edition, to be put on top of a generated list. */
export interface KnownChange {
  readonly edition: string;
  readonly code: string;
  /** The kind since the change. */
  readonly kind: "municipality" | "ward";
  readonly before: Omit<EarlierForm, "name"> & { readonly name?: EarlierForm["name"] };
}

/** Every change of kind or name within an edition that a source tells. */
export const knownChanges: readonly KnownChange[] = [
  {
    edition: "2004",
    code: "46",
    kind: "municipality",
    before: {
      kind: "province",
      name: { vi: "Thừa Thiên Huế", en: null },
      from: null,
      to: "2024-12-31",
      source:
        "cand.com.vn, 2024-12-29, on Resolution 175/2024/QH15; the older name in vietnam-provinces-js",
      confidence: "press",
    },
  },
  {
    edition: "2025",
    code: "75",
    kind: "municipality",
    before: {
      kind: "province",
      from: "2025-07-01",
      to: "2026-04-29",
      source: dongNaiSource,
      confidence: "library",
    },
  },
  ...wardsSinceApril2026.map(
    (code): KnownChange => ({
      edition: "2025",
      code,
      kind: "ward",
      before: {
        kind: "commune",
        from: "2025-07-01",
        to: "2026-04-29",
        source: dongNaiSource,
        confidence: "library",
      },
    }),
  ),
];
