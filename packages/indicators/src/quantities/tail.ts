import { unreadable } from "./absence.ts";
import type { AbsentQuantity, QuantityStatus, ReadQuantity } from "./quantity.ts";
import { looseScaleWords, scaleWords, statusWords } from "./vietnamese-words.ts";
import { tidy } from "./wording.ts";

/** The unit words right after some digits, and what follows them. */
export interface Scale {
  readonly exponent: number;
  readonly scaled: boolean;
  readonly unaccented: boolean;
  readonly rest: string;
}

/** What the text after the digits says: powers of ten, unit, noun. */
export interface Tail extends Omit<Scale, "rest"> {
  readonly unit: ReadQuantity["unit"] | null;
  readonly noun: string | null;
  /** A status in brackets behind the figure: "853 (sơ bộ)". */
  readonly status: QuantityStatus | null;
  readonly problem: AbsentQuantity | null;
}

/** Takes nghìn, triệu, tỉ and the like from the front: "nghìn tỷ đồng" is 10¹² and "đồng". */
export function readScale(text: string): Scale {
  let rest = text.trimStart();
  let exponent = 0;
  let scaled = false;
  let unaccented = false;
  for (;;) {
    const word = /^[\p{L}]+/u.exec(rest)?.[0] ?? "";
    const power = Object.hasOwn(scaleWords, word) ? scaleWords[word] : undefined;
    if (power === undefined) break;
    unaccented ||= /^[a-z]+$/.test(word);
    exponent += power;
    scaled = true;
    rest = rest.slice(word.length).trimStart();
  }
  return { exponent, scaled, unaccented, rest };
}

const marks: readonly (readonly [RegExp, ReadQuantity["unit"]])[] = [
  [/^(?:điểm (?:%|phần trăm)|đpt)(?![\p{L}\d])/u, "percentage-points"],
  [/^(?:%|phần trăm)(?![\p{L}\d])/u, "percent"],
  [/^(?:‰|phần nghìn)(?![\p{L}\d])/u, "per-mille"],
];

/** Reads everything after the digits; `problem` says why it cannot stand there. */
export function readTail(text: string): Tail {
  const scale = readScale(text.trim().replace(/[.,;:]$/u, ""));
  let { rest } = scale;
  const mark = marks.find(([pattern]) => pattern.test(rest));
  if (mark) rest = rest.replace(mark[0], "").trim();
  const firstWord = /^[\p{L}/]+/u.exec(rest)?.[0] ?? "";
  const problem = looseScaleWords.has(firstWord)
    ? unreadable(
        `Từ "${firstWord}" sau con số có thể hiểu theo nhiều cách; viết đủ bằng chữ số và nghìn, triệu hoặc tỉ.`,
        `The word "${firstWord}" after the figure may mean several sizes; write digits with nghìn, triệu or tỉ in full.`,
      )
    : /\d/u.test(rest)
      ? unreadable("Có nhiều hơn một con số.", "There is more than one figure.")
      : /[^\p{L}\p{M}\s()/.,'-]/u.test(rest)
        ? unreadable("Có ký hiệu lạ sau con số.", "An unknown sign follows the figure.")
        : null;
  const status = statusWords.find(([word]) => rest.includes(`(${word})`));
  return {
    exponent: scale.exponent,
    scaled: scale.scaled,
    unaccented: scale.unaccented,
    unit: mark ? mark[1] : null,
    noun: rest === "" ? null : rest,
    status: status ? status[1] : null,
    problem,
  };
}

/** The unit that a text names, such as the unit of a cell. */
export function unitOf(text: string | undefined): ReadQuantity["unit"] | null {
  return text === undefined ? null : readTail(tidy(text)).unit;
}
