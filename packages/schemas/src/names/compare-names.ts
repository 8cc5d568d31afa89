import { foldName, tidyName } from "./fold-name.ts";
import { foldTonePlacement } from "./fold-tone-placement.ts";

/**
 * How alike two names are, from the same text to different ones.
 *
 * - `exact`: the same letters, but for case, spaces and Unicode composition
 * - `tone-placement`: the same but for where a tone mark stands ("hoà", "hòa")
 * - `accents`: the same only without accents ("Hoa", "Hòa")
 * - `different`
 */
export type NameLikeness = "exact" | "tone-placement" | "accents" | "different";

/**
 * Compares two names (so khớp họ tên) and says at which level they agree.
 *
 * Whether a level is enough is the caller's decision: `accents` joins many people. Spellings with y
 * and i ("Mỹ", "Mĩ") are different letters. Nothing is learnt of who the people are.
 *
 * @example
 * ```ts
 * import { compareNames } from "@egov-vn/schemas/names";
 *
 * compareNames("NGUYỄN VĂN AN", "Nguyễn Văn An"); // => "exact"
 * compareNames("Lê Thị Thuý", "Lê Thị Thúy"); // => "tone-placement"
 * compareNames("Tran Van Duc", "Trần Văn Đức"); // => "accents"
 * ```
 */
export function compareNames(a: string, b: string): NameLikeness {
  const [left, right] = [tidyName(a), tidyName(b)];
  if (left === right) return "exact";
  if (foldTonePlacement(left) === foldTonePlacement(right)) return "tone-placement";
  return foldName(a) === foldName(b) ? "accents" : "different";
}
