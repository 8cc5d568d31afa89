import { readAbsence, unreadable } from "./absence.ts";
import { readCompound } from "./compound-figure.ts";
import { Decimal, decimalText, powerOfTen } from "./decimal.ts";
import { resolveNumber } from "./number-text.ts";
import { printedInterval } from "./printed-interval.ts";
import type { Quantity, QuantityNotice, QuantityOptions, ReadQuantity } from "./quantity.ts";
import { readTail, type Tail, unitOf } from "./tail.ts";
import { withStatus } from "./with-status.ts";
import { readWording, tidy, type Wording } from "./wording.ts";

/** Longer text is no figure; the limit also keeps exact arithmetic cheap. */
const longestText = 200;
const longestNumber = 60;

/**
 * Reads a figure as Vietnamese reports print it (số liệu như đã in) and says what it stands for.
 *
 * Understands points and commas in both styles, unit words (nghìn, triệu, tỉ, nghìn tỷ, …),
 * qualifiers (hơn, trên, gần, dưới, khoảng, xấp xỉ), tăng/giảm, per cent, percentage points and per
 * mille, figures in parts ("5 tỷ 300 triệu"), non-breaking spaces and decomposed diacritics. `"–"`,
 * `"…"` and empty text are `missing`, and `as` says which; "không phát sinh" and "chưa phát sinh" are
 * `not-arising`; what cannot be read, a bare "không" included, is `unreadable` with the reason.
 * Bounds and value are exact decimal text, unit words worked in; a rate stays in its unit, 56.47 for
 * "56,47%".
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
  const quantity = readText(tidy(text), options);
  return options.status ? withStatus(quantity, options.status) : quantity;
}

function readText(clean: string, options: QuantityOptions): Quantity {
  const absence = readAbsence(clean);
  if (absence) return absence;
  const wording = readWording(clean);
  const found = /^[\d.,]*\d(?: \d{3}(?![\d]))*/u.exec(wording.rest);
  if (!found) {
    return unreadable("Không tìm thấy con số nào.", "No figure was found.");
  }
  const [number] = found;
  const after = wording.rest.slice(number.length);
  const compound = readCompound(number, after);
  if (compound === undefined) return readFigure(wording, number, after, options);
  if ("state" in compound) return compound;
  const tail = readTail(compound.after);
  if (tail.problem) return tail.problem;
  const notices = tail.unaccented ? [unaccentedUnit] : [];
  return assemble(compound.digits, { wording, tail, options, notices, alternative: null });
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
  const { sign, qualifier } = wording;
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
    status: wording.status ?? tail.status,
    notices,
    alternative,
  };
}

/** "2 804" is 2804; "12 34" and "2.804 112" are not figures. */
function joinSpacedThousands(text: string): string | undefined {
  return /^\d{1,3}(?: \d{3})+$/u.test(text) ? text.replaceAll(" ", "") : undefined;
}

const spacedThousands: QuantityNotice = {
  code: "spaced-thousands",
  message: { vi: "Hàng nghìn cách bằng dấu cách.", en: "Thousands are divided by spaces." },
};
const unaccentedUnit: QuantityNotice = {
  code: "unaccented-unit",
  message: { vi: "Đơn vị viết không dấu.", en: "The unit word lacks its diacritics." },
};
