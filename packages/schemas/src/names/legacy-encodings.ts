/** Encodings of Vietnamese before Unicode; their bytes reach us as Latin-1 text. */
export type LegacyEncoding = "tcvn3" | "vni";

// One byte a letter; capital letters with a tone exist only as a font, so they come out small.
const tcvn3Bytes =
  "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
const tcvn3Letters = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

// A letter and a sign for its accent; the signs of circumflex and breve carry the tone with them.
const vniSigns: Readonly<Record<string, string>> = {
  ù: "\u0301",
  ø: "\u0300",
  û: "\u0309",
  õ: "\u0303",
  ï: "\u0323",
  â: "\u0302",
  á: "\u0302\u0301",
  à: "\u0302\u0300",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
  ê: "\u0306",
  é: "\u0306\u0301",
  è: "\u0306\u0300",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
};
const vniLetters: Readonly<Record<string, string>> = {
  ñ: "đ",
  Ñ: "Đ",
  ô: "ơ",
  Ô: "Ơ",
  ö: "ư",
  Ö: "Ư",
  ó: "ĩ",
  Ó: "Ĩ",
  ò: "ị",
  Ò: "Ị",
  æ: "ỉ",
  Æ: "Ỉ",
  î: "ỵ",
  Î: "Ỵ",
};
/** Which letters a sign may follow: breve stands on a alone, circumflex on a, e and o. */
const vniPairs: readonly (readonly [RegExp, RegExp])[] = [
  [/[aeoyuôöAEOYUÔÖ]/u, /[ùøûõïÙØÛÕÏ]/u],
  [/[aeoAEO]/u, /[âáàåãäÂÁÀÅÃÄ]/u],
  [/[aA]/u, /[êéèúüëÊÉÈÚÜË]/u],
];

let tcvn3: ReadonlyMap<string, string> | undefined;

/**
 * Reads text of an old Vietnamese encoding (bảng mã TCVN3, còn gọi là ABC, và VNI) as Unicode NFC.
 *
 * Give it the bytes as Latin-1 text. TCVN3 has no capital letters with tones: what a capital font
 * showed large comes out small, and no one can tell from the bytes. Letters that the encoding does
 * not know stay as they are. It cannot be seen from the text which encoding it is.
 *
 * @example
 * ```ts
 * import { decodeLegacy } from "@egov-vn/schemas/names";
 *
 * decodeLegacy("hép møt tÕt", "tcvn3"); // => "hộp mứt tết"
 * decodeLegacy("Xin chaøo caùc baïn", "vni"); // => "Xin chào các bạn"
 * ```
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  return encoding === "tcvn3" ? decodeTcvn3(text) : decodeVni(text);
}

function decodeTcvn3(text: string): string {
  tcvn3 ??= new Map([...tcvn3Bytes].map((byte, index) => [byte, [...tcvn3Letters][index] ?? byte]));
  let decoded = "";
  for (const letter of text) decoded += tcvn3.get(letter) ?? letter;
  return decoded;
}

function decodeVni(text: string): string {
  const letters = [...text];
  let decoded = "";
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters[index] ?? "";
    const next = letters[index + 1] ?? "";
    const paired = vniPairs.some(([base, sign]) => base.test(letter) && sign.test(next));
    decoded += vniLetters[letter] ?? letter;
    if (!paired) continue;
    decoded += vniSigns[next.toLowerCase()] ?? "";
    index += 1;
  }
  return decoded.normalize("NFC");
}
