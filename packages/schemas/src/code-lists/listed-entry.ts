import type { CodeListEntry } from "./code-list.ts";

/**
 * An entry in one line; what is left out is not known, or as the list says.
 *
 * @internal
 */
export function listedEntry(
  code: string,
  vi: string,
  en: string,
  facts: Partial<Omit<CodeListEntry, "code" | "name">> = {},
): CodeListEntry {
  return { code, name: { vi, en }, from: null, to: null, ...facts };
}

/**
 * An entry of which only the code was read: the code stands in for the name, which is never made up.
 *
 * @internal
 */
export function unnamedEntry(
  code: string,
  facts: Partial<Omit<CodeListEntry, "code" | "name" | "note">> = {},
): CodeListEntry {
  return listedEntry(code, code, code, {
    ...facts,
    note: {
      vi: "Nguồn chỉ có mã; tên chưa đọc được.",
      en: "The source gives the code only; its name was not read.",
    },
  });
}
