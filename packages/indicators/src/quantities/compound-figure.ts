import { unreadable } from "./absence.ts";
import { Decimal, powerOfTen, zero } from "./decimal.ts";
import { resolveNumber } from "./number-text.ts";
import type { AbsentQuantity } from "./quantity.ts";
import { readScale, type Scale } from "./tail.ts";

/** A figure in several parts, counted in the unit word of the last: "5 tỷ 300 triệu" is 5300 triệu. */
export interface CompoundFigure {
  readonly digits: string;
  /** What follows the digits of the last part. */
  readonly after: string;
}

interface Part {
  readonly number: string;
  readonly scale: Scale;
}

/**
 * Reads "5 tỷ 300 triệu", "1 triệu 250 nghìn đồng": each part smaller than the unit word before it,
 * only the last with decimals. `undefined` where no figure follows the unit words.
 *
 * "2 tỉ 5" is refused: it may be 2,5 tỉ or 2 tỉ and 5.
 */
export function readCompound(
  firstNumber: string,
  afterFirst: string,
): CompoundFigure | AbsentQuantity | undefined {
  const parts: Part[] = [{ number: firstNumber, scale: readScale(afterFirst) }];
  let after = afterFirst;
  for (let last = parts[0]; last?.scale.scaled && /^\d/u.test(last.scale.rest); ) {
    const number = /^[\d.,]*\d/u.exec(last.scale.rest)?.[0] ?? "";
    after = last.scale.rest.slice(number.length);
    last = { number, scale: readScale(after) };
    parts.push(last);
  }
  const last = parts.at(-1);
  if (parts.length === 1 || !last) return undefined;
  if (!last.scale.scaled) return /^(?:[\p{L}(]|$)/u.test(last.scale.rest) ? openEnd : undefined;
  const numbers = parts.map(({ number }) =>
    resolveNumber(number, { scaled: true, percent: false }),
  );
  let total = zero;
  let room: Decimal | undefined;
  for (const [index, { scale }] of parts.entries()) {
    const number = numbers[index];
    if (!number || number.digits.length > longestPart) return unclear;
    const ends = index === parts.length - 1;
    // "1.200 tỷ 50 triệu" leaves no doubt: a part before the last has no decimals.
    if (ends && number.alternative !== null) return unclear;
    if (!ends && number.digits.includes(".")) return outOfOrder;
    const value = new Decimal(number.digits).times(powerOfTen(scale.exponent));
    const unit = powerOfTen(scale.exponent);
    if (room && (unit.gte(room) || value.gte(room))) return outOfOrder;
    total = total.plus(value);
    room = unit;
  }
  const fraction = numbers.at(-1)?.digits.split(".")[1] ?? "";
  const inLastUnit = total.times(powerOfTen(-last.scale.exponent));
  return { digits: inLastUnit.toFixed(fraction.length), after };
}

/** No part of a figure in words is longer; the sum stays within what a figure may have. */
const longestPart = 20;

const openEnd = unreadable(
  "Phần cuối không có đơn vị nên có hai cách hiểu (2 tỉ 5 là 2,5 tỉ hay 2 tỉ và 5); viết đủ đơn vị.",
  "The last part has no unit word and may mean two things (2 tỉ 5: 2.5 billion, or 2 billion and 5); write the unit.",
);
const outOfOrder = unreadable(
  "Các phần của con số không theo thứ tự đơn vị giảm dần; viết bằng một đơn vị.",
  "The parts of the figure do not go from larger to smaller units; write it in one unit.",
);
const unclear = unreadable(
  "Dấu phân cách trong một phần của con số không rõ; viết bằng một đơn vị.",
  "A separator in one part of the figure is not clear; write it in one unit.",
);
