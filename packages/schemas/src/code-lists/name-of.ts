import type { CodeList } from "./code-list.ts";
import { entryOf } from "./entry-of.ts";

/** For which day a name is wanted, and in which language. */
export interface NameOptions {
  /** ISO 8601 date: a code may mean something else on another day. */
  readonly asOf: string;
  /** Vietnamese when left out. */
  readonly lang?: "vi" | "en";
}

/**
 * The name of a code (tên của một mã) on a day.
 *
 * `undefined` when the list has no such code on that day. English names are translations of this
 * project, not official ones. A name that equals its code was not read: see the entry's `note`.
 *
 * Throws `TypeError` when `asOf` is not a date written YYYY-MM-DD.
 *
 * @example
 * ```ts
 * import { codeListOf, nameOf } from "@egov-vn/schemas/code-lists";
 *
 * const agencies = codeListOf("agencies-central");
 * agencies && nameOf(agencies, "G14", { asOf: "2021-03-31" }); // => "Bộ Thông tin và Truyền thông"
 * agencies && nameOf(agencies, "G14", { asOf: "2026-01-01" }); // => undefined
 * ```
 */
export function nameOf(list: CodeList, code: string, options: NameOptions): string | undefined {
  const { asOf, lang = "vi" } = options;
  if (typeof asOf !== "string") {
    throw new TypeError("asOf must be given: a date written YYYY-MM-DD, such as 2025-07-01.");
  }
  return entryOf(list, code, asOf)?.name[lang];
}
