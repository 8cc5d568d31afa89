import type { BilingualText } from "@egov-vn/schemas";
import type { Severity, Verdict } from "./finding.ts";

/** Verdicts in the words of a reader. */
export const verdictWords: Readonly<Record<Verdict, BilingualText>> = {
  pass: { vi: "Đúng", en: "Holds" },
  "pass-rounding": { vi: "Đúng trong phạm vi làm tròn", en: "Holds within rounding" },
  truncated: { vi: "Bị cắt bớt chữ số", en: "Cut, not rounded" },
  fail: { vi: "Sai", en: "Fails" },
  suspect: { vi: "Đáng ngờ", en: "Suspect" },
  "not-checkable": { vi: "Chưa kiểm tra được", en: "Cannot be checked" },
};

/** Severities in the words of a reader. */
export const severityWords: Readonly<Record<Severity, BilingualText>> = {
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cảnh báo", en: "Warning" },
  info: { vi: "Thông tin", en: "Information" },
};

/** Order in which a person wants to read them. */
export const readingOrder: readonly Verdict[] = [
  "fail",
  "suspect",
  "truncated",
  "pass-rounding",
  "not-checkable",
  "pass",
];

/** Colours that keep their contrast in print and for the colour-blind, each with a sign beside it. */
export const verdictMarks: Readonly<
  Record<Verdict, { readonly sign: string; readonly colour: string }>
> = {
  fail: { sign: "✗", colour: "#b3261e" },
  suspect: { sign: "?", colour: "#b26a00" },
  truncated: { sign: "✂", colour: "#7a5c00" },
  "pass-rounding": { sign: "≈", colour: "#2f6db5" },
  "not-checkable": { sign: "–", colour: "#6b7280" },
  pass: { sign: "✓", colour: "#1d7a46" },
};
