import type { Qualifier, QuantityStatus } from "./quantity.ts";
import { directionWords, fillerWords, qualifierWords, statusWords } from "./vietnamese-words.ts";

/** What stands before the digits, and what follows them. */
export interface Wording {
  readonly sign: 1 | -1;
  readonly qualifier: Qualifier | null;
  readonly status: QuantityStatus | null;
  readonly rest: string;
}

/** One form for what print varies: composed letters, plain spaces, hyphens and digits, lower case. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\uFF05-\uFF1E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200B\u2060\uFEFF]+/gu, " ")
    .replace(/[\u2010-\u2015\u2212\uFE63]/g, "-")
    .toLowerCase()
    .trim();
}

/** Takes the words before the digits one by one, in whatever order they stand. */
export function readWording(clean: string): Wording {
  let rest = clean;
  let sign: 1 | -1 = 1;
  let qualifier: Qualifier | null = null;
  let status: QuantityStatus | null = null;
  const take = <Value>(words: readonly (readonly [string, Value])[]): Value | undefined => {
    for (const [word, value] of words) {
      if (!rest.startsWith(word)) continue;
      const next = rest.slice(word.length);
      // A sign stands against its digits, a word apart from them.
      if (/^\p{L}/u.test(word) && !next.startsWith(" ")) continue;
      rest = next.trimStart();
      return value;
    }
    return undefined;
  };
  for (let seen = true; seen; ) {
    seen = false;
    if (status === null) {
      status = take(statusWords) ?? null;
      seen ||= status !== null;
    }
    const direction = take(directionWords);
    if (direction !== undefined) {
      // "giảm −20 %" is one fall, not a rise.
      sign = direction === -1 ? -1 : sign;
      seen = true;
    }
    if (qualifier === null) {
      qualifier = take(qualifierWords) ?? null;
      seen ||= qualifier !== null;
    }
    if (take(fillerWords.map((word) => [word, true] as const))) seen = true;
  }
  return { sign, qualifier, status, rest };
}
