import type { CellReader } from "./cell-reader.ts";
import { Unread } from "./unread.ts";

/** How numbers are written: digits only, `1.234,5` or `1,234.5`. */
export type NumberStyle = "plain" | "vi" | "en";

const unreadable = new Unread("unreadable-number");
const ambiguous = new Unread("ambiguous-number");
const notWhole = new Unread("not-whole");

const currency = /(?:đồng|đ|₫|vnđ|vnd)$/i;
const digits = /^\d{1,15}$/;
const fraction = /^\d{1,15}$/;

/** Reads numbers. A figure that stands for two numbers is refused: `1,234` in Vietnamese style. */
export function numberReader(style: NumberStyle, whole: boolean): CellReader {
  const read = style === "plain" ? plainNumber(whole) : styledNumber(style);
  return (cell, text) => {
    const value = typeof cell === "number" ? cell : read(text);
    if (value instanceof Unread) return value;
    if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return unreadable;
    return whole && !Number.isInteger(value) ? notWhole : value;
  };
}

/** A point before three digits groups thousands as often as not: 5.000 is no whole number 5. */
function plainNumber(whole: boolean): (text: string) => number | Unread {
  return (text) => {
    if (!/^-?\d{1,15}(?:\.\d{1,15})?$/.test(text)) return unreadable;
    return whole && /^-?\d{1,3}\.\d{3}$/.test(text) ? ambiguous : Number(text);
  };
}

function styledNumber(style: "vi" | "en"): (text: string) => number | Unread {
  const [group, point] = style === "vi" ? [".", ","] : [",", "."];
  return (text) => {
    const figure = text.replace(/\s/g, "").replace(currency, "");
    const negative = figure.startsWith("-");
    const [wholes = "", decimals, ...more] = (negative ? figure.slice(1) : figure).split(point);
    const grouped = wholes.split(group);
    if (more.length > 0 || !isGrouped(grouped)) return unreadable;
    if (decimals === undefined) return signed(grouped.join(""), "0", negative);
    if (!fraction.test(decimals)) return unreadable;
    // 1,234 with no other separator: a thousand and more in English, one and a bit in Vietnamese.
    if (grouped.length === 1 && decimals.length === 3 && wholes !== "0") return ambiguous;
    return signed(grouped.join(""), decimals, negative);
  };
}

/** One group of digits, or a short one and then groups of exactly three. */
function isGrouped(groups: readonly string[]): boolean {
  const [first = "", ...rest] = groups;
  if (rest.length === 0) return digits.test(first);
  if (!/^[1-9]\d{0,2}$/.test(first)) return false;
  return rest.length <= 5 && rest.every((group) => /^\d{3}$/.test(group));
}

function signed(wholes: string, decimals: string, negative: boolean): number {
  return Number(`${negative ? "-" : ""}${wholes}.${decimals}`);
}
