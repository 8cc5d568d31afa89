import type { BilingualText } from "@egov-vn/schemas";
import { daysBetween, type IsoDate, isoDate } from "./calendar.ts";

/** A date as it was printed, read or not. */
export interface PrintedDate {
  readonly text: string;
  /** `null` when the text names no day. */
  readonly date: IsoDate | null;
  /** Why it cannot be read. */
  readonly problem: BilingualText | null;
  /** The day that was most likely meant. Nothing is replaced by it. */
  readonly suggestion: IsoDate | null;
}

const forms = [
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/,
  /^(?<d>\d{1,2}) ?[/.-] ?(?<m>\d{1,2}) ?[/.-] ?(?<y>\d{1,5})$/,
  /^(?:ngày )?(?<d>\d{1,2}) tháng (?<m>\d{1,2}) năm (?<y>\d{1,5})$/,
] as const;

/**
 * Reads a date as Vietnamese reports print it: `20/3/2021`, `20-3-2021`, `ngày 20 tháng 3 năm 2021`,
 * or ISO 8601.
 *
 * A year of fewer than four digits is a problem; with `near`, the day it was most likely meant to
 * be is suggested: the one closest to `near` whose year holds the printed digits in their order.
 */
export function parsePrintedDate(text: string, near?: IsoDate): PrintedDate {
  const clean = text
    .slice(0, 200)
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase()
    .replace(/^(?:đến )?(?:hết )?(?:ngày )?(?=\d)/u, "");
  const groups = forms.map((form) => form.exec(clean)?.groups).find((found) => found !== undefined);
  if (!groups) {
    return unread(text, "Không đọc được ngày.", "The date cannot be read.");
  }
  const { y = "", m = "", d = "" } = groups;
  if (y.length === 4) {
    const date = isoDate(Number(y), Number(m), Number(d));
    if (date !== undefined) return { text, date, problem: null, suggestion: null };
    return unread(text, "Lịch không có ngày này.", "The calendar has no such day.");
  }
  return unread(
    text,
    `Năm chỉ có ${y.length} chữ số.`,
    `The year has ${y.length} ${y.length === 1 ? "digit" : "digits"}.`,
    near === undefined ? null : suggestYear(y, Number(m), Number(d), near),
  );
}

function suggestYear(printed: string, month: number, day: number, near: IsoDate): IsoDate | null {
  const year = Number(near.slice(0, 4));
  const candidates = [year - 1, year, year + 1]
    .filter((candidate) => holdsInOrder(String(candidate), printed))
    .map((candidate) => isoDate(candidate, month, day))
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => Math.abs(daysBetween(a, near)) - Math.abs(daysBetween(b, near)));
  return candidates[0] ?? null;
}

/** Whether one text can be had from the other by leaving characters out, or by taking some in. */
function holdsInOrder(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

function unread(
  text: string,
  vi: string,
  en: string,
  suggestion: IsoDate | null = null,
): PrintedDate {
  return { text, date: null, problem: { vi, en }, suggestion };
}
