import type { Indicator } from "./indicator.ts";

/**
 * Declares an indicator (chỉ tiêu) of an agency's own.
 *
 * Gives back what it was given, after refusing what no report could use. That the legal basis
 * exists is not checked.
 *
 * @throws TypeError when the id is no cell name, a title lacks a language, or the validity is reversed.
 * @example
 * ```ts
 * import { defineIndicator } from "@egov-vn/indicators";
 * import { legalBasis } from "@egov-vn/schemas";
 *
 * const rate = defineIndicator({
 *   id: "onTimeRate",
 *   code: null,
 *   title: { vi: "Tỷ lệ hồ sơ đúng hạn", en: "On-time rate" },
 *   unit: "%",
 *   kind: "rate",
 *   from: null,
 *   to: null,
 *   basis: legalBasis("61/2018/NĐ-CP", "30", { confidence: "official" }),
 *   source: "own definition of the agency",
 *   confidence: "derived",
 * });
 * rate.id; // => "onTimeRate"
 * ```
 */
export function defineIndicator<Definition extends Indicator>(definition: Definition): Definition {
  const { id, title, from, to } = definition;
  if (!/^[^\s@]{1,200}$/.test(id)) {
    throw new TypeError("An indicator's id names a cell: no space, no @, at most 200 characters.");
  }
  if (title.vi.trim() === "" || title.en.trim() === "") {
    throw new TypeError("An indicator needs a title in Vietnamese and in English.");
  }
  if (from !== null && to !== null && from > to) {
    throw new TypeError("An indicator's validity ends before it begins.");
  }
  return definition;
}
