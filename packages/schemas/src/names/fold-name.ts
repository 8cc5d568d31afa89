/** Look-alikes of đ, and the forms of apostrophe and hyphen that arrive for one another. */
const alike = [
  [/[ðɖ]/gu, "đ"],
  [/[\u02BC\u2018\u2019\u00B4`]/gu, "'"],
  [/[\u2010-\u2013]/gu, "-"],
] as const;

/** Composed letters, small, with single spaces and one form of apostrophe and hyphen. */
export function tidyName(name: string): string {
  const small = name.normalize("NFC").toLowerCase();
  return alike
    .reduce((text, [letters, plain]) => text.replace(letters, plain), small)
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * A key to find a name by (khóa so khớp họ tên): small letters without accents, đ as d, single spaces.
 *
 * Works on any name, also of ethnic minorities ("H'Hen Niê", "Y Ê-ban") and on decomposed letters.
 * Unicode does not take đ apart, so that is done by hand. The key is for looking up, not for showing
 * or storing in place of the name: many names share one.
 * A full name is never split: which syllables are the family name cannot be known.
 *
 * @example
 * ```ts
 * import { foldName } from "@egov-vn/schemas/names";
 *
 * foldName("  Đỗ  Thị   Hoà "); // => "do thi hoa"
 * foldName("H’Hen Niê"); // => "h'hen nie"
 * ```
 */
export function foldName(name: string): string {
  return tidyName(name)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d");
}
