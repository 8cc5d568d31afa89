import { foldName } from "@egov-vn/schemas/names";
import type { AgencyClass } from "./government-bodies.ts";

/** What each way of calling an agency allows it to be. */
const words: readonly (readonly [readonly string[], readonly AgencyClass[]])[] = [
  [["bộ", "ministry"], ["ministry"]],
  [
    [
      "cơ quan ngang bộ",
      "ministerial-level agency",
      "ministry-level agency",
      "ministerial level agency",
    ],
    ["ministerial-level"],
  ],
  [
    [
      "bộ, cơ quan ngang bộ",
      "bộ hoặc cơ quan ngang bộ",
      "cơ quan của chính phủ",
      "thành viên chính phủ",
      "ministry or ministerial-level agency",
      "member of the government",
    ],
    ["ministry", "ministerial-level"],
  ],
  [
    [
      "cơ quan thuộc chính phủ",
      "cơ quan trực thuộc chính phủ",
      "đơn vị thuộc chính phủ",
      "đơn vị trực thuộc chính phủ",
      "agency under the government",
      "unit under the government",
      "government agency",
      "governmental agency",
      "government-affiliated agency",
    ],
    ["under-government"],
  ],
  [
    ["đơn vị thuộc bộ", "cơ quan thuộc bộ", "đơn vị trực thuộc bộ", "unit under a ministry"],
    ["under-ministry"],
  ],
  [
    ["bộ, ngành", "bộ ngành", "bộ, ngành trung ương", "central agency", "cơ quan trung ương"],
    ["ministry", "ministerial-level", "under-government"],
  ],
];

const classesByWords = new Map(
  words.flatMap(([names, classes]) => names.map((name) => [keyOf(name), classes] as const)),
);

/** A key under which names and words are found: no accents, no case, no article, one kind of dash. */
export function keyOf(text: string): string {
  return foldName(text)
    .replace(/^(?:la |mot |cac |a |an |the )+/u, "")
    .replace(/ ?- ?/gu, "-")
    .replace(/ ?& ?/gu, "&")
    .replace(/[.;:"“”]/gu, "")
    .trim();
}

/** The classes that the words allow; `undefined` when they name none that we know. */
export function classesCalled(called: string): readonly AgencyClass[] | undefined {
  return classesByWords.get(keyOf(called));
}
