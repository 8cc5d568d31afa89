import { isCalendarDay } from "../time/calendar-day.ts";
import type { IdentifierBasis, IdentifierCheck, IdentifierIssue } from "./identifier-check.ts";

/** Refuses a misused date: no identifier is judged by a day that is none. */
export function requireIsoDate(name: string, value: string | undefined): void {
  if (value === undefined) return;
  if (!isCalendarDay(value)) {
    throw new TypeError(
      `${name} must be a day of the calendar written YYYY-MM-DD, such as 2025-07-01.`,
    );
  }
}

/** The text as people paste it: full-width digits and odd spaces made plain, ends trimmed. */
export function plainText(value: string): string {
  return value
    .replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u2007\u202F\uFEFF]/g, " ")
    .trim();
}

/** The same without the spaces, dots and hyphens that people put between groups of digits. */
export function compactDigits(value: string): string {
  return plainText(value).replace(/[\s.\-\u2010-\u2015]/gu, "");
}

/** Whether all characters of a part are ASCII digits. A loop, since it is the hot path. */
export function areDigits(text: string, from = 0, to: number = text.length): boolean {
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** An issue of severity `error`. */
export function error(code: string, vi: string, en: string): IdentifierIssue {
  return { code, severity: "error", message: { vi, en } };
}

/** An issue of severity `warning`. */
export function warning(code: string, vi: string, en: string): IdentifierIssue {
  return { code, severity: "warning", message: { vi, en } };
}

/** Why text that should be so many digits is not, or nothing. */
export function digitIssues(
  digits: string,
  lengths: readonly number[],
  name: { readonly vi: string; readonly en: string },
): IdentifierIssue[] {
  if (digits === "") return [error("empty", `${name.vi} để trống.`, `The ${name.en} is empty.`)];
  if (!areDigits(digits)) {
    return [error("not-digits", `${name.vi} chỉ gồm chữ số.`, `The ${name.en} holds digits only.`)];
  }
  if (lengths.includes(digits.length)) return [];
  const many = (or: string) =>
    lengths.length > 1
      ? `${lengths.slice(0, -1).join(", ")} ${or} ${lengths.at(-1)}`
      : String(lengths[0]);
  const issues = [
    error(
      "wrong-length",
      `${name.vi} có ${many("hoặc")} chữ số; mã này có ${digits.length}.`,
      `The ${name.en} has ${many("or")} digits; this one has ${digits.length}.`,
    ),
  ];
  if (lengths.includes(digits.length + 1)) {
    issues.push(
      warning(
        "leading-zero-lost",
        "Có thể bảng tính đã làm mất số 0 ở đầu.",
        "A spreadsheet may have dropped the leading zero.",
      ),
    );
  }
  return issues;
}

/** Puts an answer together; an error leaves no canonical form where none was found. */
export function answer<Parts>(
  kind: string,
  value: string,
  found: {
    readonly normalized: string | null;
    readonly parts: Parts | null;
    readonly issues: readonly IdentifierIssue[];
    readonly basis: readonly IdentifierBasis[];
  },
): IdentifierCheck<Parts> {
  const valid = found.issues.every((issue) => issue.severity !== "error");
  const { normalized, parts, issues, basis } = found;
  return { kind, value, valid, normalized, parts, issues, basis };
}
