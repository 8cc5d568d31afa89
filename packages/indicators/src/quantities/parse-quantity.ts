import type { BilingualText } from "@egov-vn/schemas";
import { Decimal, decimalText, powerOfTen } from "./decimal.ts";
import { resolveNumber } from "./number-text.ts";
import { printedInterval } from "./printed-interval.ts";
import type {
  AbsentQuantity,
  Qualifier,
  Quantity,
  QuantityNotice,
  QuantityOptions,
  QuantityStatus,
  ReadQuantity,
} from "./quantity.ts";
import {
  directionWords,
  fillerWords,
  looseScaleWords,
  qualifierWords,
  scaleWords,
  statusWords,
} from "./vietnamese-words.ts";

/** Longer text is no figure; the limit also keeps exact arithmetic cheap. */
const longestText = 200;
const longestNumber = 60;

const missing: AbsentQuantity = { state: "missing", reason: null };

/** What stands before the digits, and what follows them. */
interface Wording {
  readonly sign: 1 | -1;
  readonly qualifier: Qualifier | null;
  readonly status: QuantityStatus | null;
  readonly rest: string;
}

/**
 * Reads a figure as Vietnamese reports print it (số liệu như đã in) and says what it stands for.
 *
 * Understands points and commas in both styles, unit words (nghìn, triệu, tỉ, nghìn tỷ, …),
 * qualifiers (hơn, trên, gần, dưới, khoảng, xấp xỉ), tăng/giảm, per cent and percentage points,
 * non-breaking spaces and decomposed diacritics. `"–"`, `"…"` and empty text are `missing`,
 * `"không phát sinh"` is `not-arising`; what cannot be read is `unreadable` with the reason.
 * Bounds and value are exact decimal text.
 *
 * An integer without unit word, qualifier or per cent is exact. Does not check that the figure is
 * plausible; an ambiguous separator is read in the Vietnamese style, with a notice and the other
 * reading in `alternative`. Never throws on a string.
 *
 * @throws TypeError when the text is not a string.
 * @basis Accounting Law 2003 art. 12(2), for the separators
 * @example
 * ```ts
 * import { parseQuantity } from "@egov-vn/indicators";
 *
 * const visits = parseQuantity("hơn 122 triệu");
 * visits.state === "value" && [visits.low, visits.high]; // => ["122000000", "123000000"]
 *
 * const rate = parseQuantity("56,47%");
 * rate.state === "value" && [rate.low, rate.high]; // => ["56.465", "56.475"]
 *
 * parseQuantity("–").state; // => "missing"
 * ```
 */
export function parseQuantity(text: string, options: QuantityOptions = {}): Quantity {
  if (typeof text !== "string") {
    throw new TypeError("parseQuantity reads text; give a JSON integer as String(value).");
  }
  if (text.length > longestText) {
    return unreadable("Văn bản quá dài để là một số liệu.", "The text is too long for a figure.");
  }
  const clean = tidy(text);
  if (/^[-.…\s]*$/u.test(clean)) return missing;
  if (/^không phát sinh(?:[\s,.;]|$)/u.test(clean)) return notArising();
  const wording = readWording(clean);
  const found = /^[\d.,]*\d(?: \d{3}(?![\d]))*/u.exec(wording.rest);
  if (!found) {
    return unreadable("Không tìm thấy con số nào.", "No figure was found.");
  }
  return readFigure(wording, found[0], wording.rest.slice(found[0].length), options);
}

/** One form for what print varies: composed letters, plain spaces, hyphens and digits, lower case. */
function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\uFF05-\uFF1E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200B\u2060\uFEFF]+/gu, " ")
    .replace(/[\u2010-\u2015\u2212\uFE63]/g, "-")
    .toLowerCase()
    .trim();
}

function readWording(clean: string): Wording {
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

/** What the text after the digits says: powers of ten, unit, noun. */
interface Tail {
  readonly exponent: number;
  readonly scaled: boolean;
  readonly unaccented: boolean;
  readonly unit: ReadQuantity["unit"] | null;
  readonly noun: string | null;
  readonly problem: AbsentQuantity | null;
}

function readTail(text: string): Tail {
  let rest = text.trim().replace(/[.,;:]$/u, "");
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
  const marks: readonly (readonly [RegExp, ReadQuantity["unit"]])[] = [
    [/^(?:điểm (?:%|phần trăm)|đpt)(?![\p{L}\d])/u, "percentage-points"],
    [/^(?:%|phần trăm)(?![\p{L}\d])/u, "percent"],
  ];
  const mark = marks.find(([pattern]) => pattern.test(rest));
  if (mark) rest = rest.replace(mark[0], "").trim();
  const firstWord = /^[\p{L}/]+/u.exec(rest)?.[0] ?? "";
  const problem = looseScaleWords.has(firstWord)
    ? unreadable(
        "Đơn vị viết tắt không rõ nghĩa; viết đủ nghìn, triệu hoặc tỉ.",
        "The unit is abbreviated and may mean several sizes; write nghìn, triệu or tỉ in full.",
      )
    : /\d/u.test(rest)
      ? unreadable("Có nhiều hơn một con số.", "There is more than one figure.")
      : /[^\p{L}\p{M}\s()/.,'-]/u.test(rest)
        ? unreadable("Có ký hiệu lạ sau con số.", "An unknown sign follows the figure.")
        : null;
  return {
    exponent,
    scaled,
    unaccented,
    unit: mark ? mark[1] : null,
    noun: rest === "" ? null : rest,
    problem,
  };
}

function readFigure(
  wording: Wording,
  printedNumber: string,
  after: string,
  options: QuantityOptions,
): Quantity {
  const tail = readTail(after);
  if (tail.problem) return tail.problem;
  if (tail.exponent > 15) {
    return unreadable("Đơn vị quá lớn để là thật.", "The unit words name an impossible size.");
  }
  const spaced = printedNumber.includes(" ");
  const joined = spaced ? joinSpacedThousands(printedNumber) : printedNumber.replace(/[.,]+$/u, "");
  const percent = (tail.unit ?? unitOf(options.unit) ?? "count") !== "count";
  const { scaled } = tail;
  const number = joined === undefined ? undefined : resolveNumber(joined, { scaled, percent });
  if (!number || number.digits.length > longestNumber) {
    return unreadable(
      "Dấu phân cách trong con số không đúng kiểu nào.",
      "The separators in the figure fit no style.",
    );
  }
  const notices: QuantityNotice[] = [...number.notices];
  if (spaced) notices.push(spacedThousands);
  if (tail.unaccented) notices.push(unaccentedUnit);
  const quantity = (digits: string, alternative: ReadQuantity | null): ReadQuantity =>
    assemble(digits, { wording, tail, options, notices, alternative });
  return quantity(
    number.digits,
    number.alternative === null ? null : quantity(number.alternative, null),
  );
}

interface Reading {
  readonly wording: Wording;
  readonly tail: Tail;
  readonly options: QuantityOptions;
  readonly notices: readonly QuantityNotice[];
  readonly alternative: ReadQuantity | null;
}

function assemble(digits: string, reading: Reading): ReadQuantity {
  const { wording, tail, options, notices, alternative } = reading;
  const { sign, qualifier, status } = wording;
  const printedDecimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
  const decimals = Math.max(options.decimals ?? 0, printedDecimals);
  const value = new Decimal(digits).times(powerOfTen(tail.exponent)).times(sign);
  const place = powerOfTen(tail.exponent - decimals);
  const unit = tail.unit ?? unitOf(options.unit) ?? "count";
  const exact = decimals === 0 && !tail.scaled && qualifier === null && unit === "count";
  const rounding = options.rounding ?? "half-up";
  const bounds = printedInterval({ value, place, exact, qualifier, rounding });
  return {
    state: "value",
    value: decimalText(value),
    low: decimalText(bounds.low),
    high: decimalText(bounds.high),
    lowOpen: bounds.lowOpen,
    highOpen: bounds.highOpen,
    exact,
    place: decimalText(place),
    unit,
    noun: tail.noun,
    qualifier,
    status,
    notices,
    alternative,
  };
}

function unitOf(text: string | undefined): ReadQuantity["unit"] | null {
  return text === undefined ? null : readTail(tidy(text)).unit;
}

/** "2 804" is 2804; "12 34" and "2.804 112" are not figures. */
function joinSpacedThousands(text: string): string | undefined {
  return /^\d{1,3}(?: \d{3})+$/u.test(text) ? text.replaceAll(" ", "") : undefined;
}

function notArising(): Quantity {
  return {
    state: "not-arising",
    value: "0",
    low: "0",
    high: "0",
    lowOpen: false,
    highOpen: false,
    exact: true,
    place: "1",
    unit: "count",
    noun: null,
    qualifier: null,
    status: null,
    notices: [],
    alternative: null,
  };
}

function unreadable(vi: string, en: string): AbsentQuantity {
  const reason: BilingualText = { vi, en };
  return { state: "unreadable", reason };
}

const spacedThousands: QuantityNotice = {
  code: "spaced-thousands",
  message: { vi: "Hàng nghìn cách bằng dấu cách.", en: "Thousands are divided by spaces." },
};
const unaccentedUnit: QuantityNotice = {
  code: "unaccented-unit",
  message: { vi: "Đơn vị viết không dấu.", en: "The unit word lacks its diacritics." },
};
