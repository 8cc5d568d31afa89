import { requireIsoDate } from "../identifiers/checking.ts";
import type { CodeList, CodeListEntry } from "./code-list.ts";

/**
 * The entry of a code (mục của một mã) on a day, or its latest meaning when no day is given.
 *
 * `asOf` is a date, YYYY-MM-DD; both bounds of an interval count. A day outside the list's own
 * interval finds nothing, even where the entry itself is undated. `undefined` says that this list
 * has no such code on that day; where the list has gaps, that proves nothing.
 *
 * Throws `TypeError` when `asOf` is not a date.
 *
 * @example
 * ```ts
 * import { codeListOf, entryOf } from "@egov-vn/schemas/code-lists";
 *
 * const agencies = codeListOf("agencies-central");
 * agencies && entryOf(agencies, "G10", "2021-03-31")?.to; // => "2025-04-13"
 * agencies && entryOf(agencies, "G10")?.from; // => "2025-04-14"
 * ```
 */
export function entryOf(list: CodeList, code: string, asOf?: string): CodeListEntry | undefined {
  requireIsoDate("asOf", asOf);
  const meanings = list.entries.filter((entry) => entry.code === code);
  if (asOf === undefined) return meanings.toSorted(byFirstDay).at(-1);
  return covers(list, asOf) ? meanings.find((entry) => covers(entry, asOf)) : undefined;
}

function covers(interval: Pick<CodeListEntry, "from" | "to">, day: string): boolean {
  return (
    (interval.from === null || interval.from <= day) && (interval.to === null || interval.to >= day)
  );
}

function byFirstDay(a: CodeListEntry, b: CodeListEntry): number {
  return (a.from ?? "").localeCompare(b.from ?? "");
}
