/** A name in Unicode NFC with single spaces, its letters as printed. */
export function tidy(name: string): string {
  return name.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** A kind of unit: the letter that the generated lists use, and the word in front of the name. */
export interface KindWord {
  readonly letter: string;
  readonly word: string;
}

export const communeKinds: readonly KindWord[] = [
  { letter: "t", word: "thị trấn" },
  { letter: "d", word: "đặc khu" },
  { letter: "p", word: "phường" },
  { letter: "x", word: "xã" },
];

export const districtKinds: readonly KindWord[] = [
  { letter: "c", word: "thành phố" },
  { letter: "s", word: "thị xã" },
  { letter: "q", word: "quận" },
  { letter: "h", word: "huyện" },
];

export const provinceKinds: readonly KindWord[] = [
  { letter: "m", word: "thành phố" },
  { letter: "t", word: "tỉnh" },
];

/** A name taken apart: the letter of its kind, and what follows the word for it. */
export interface SplitName {
  readonly kind: string;
  readonly name: string;
}

/** Splits a printed name; the case of the kind's word does not matter ("xã", "Thị Trấn"). */
export function splitName(printed: string, kinds: readonly KindWord[]): SplitName | undefined {
  const small = printed.toLowerCase();
  const kind = kinds.find(({ word }) => small.startsWith(`${word} `));
  if (kind === undefined) return undefined;
  return { kind: kind.letter, name: printed.slice(kind.word.length + 1) };
}

/** Splits a name that has to have a kind. */
export function requireSplit(printed: string, kinds: readonly KindWord[]): SplitName {
  const found = splitName(printed, kinds);
  if (found === undefined) throw new Error(`no kind in front of "${printed}"`);
  return found;
}

/** A printed name with the word for its kind in small letters, to compare names by. */
export function comparable(printed: string, kinds: readonly KindWord[]): string {
  const found = splitName(printed, kinds);
  return found === undefined ? printed : `${found.kind} ${found.name}`;
}
