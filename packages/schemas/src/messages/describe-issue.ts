import type * as z from "zod";
import type { BilingualText } from "../metadata/bilingual-text.ts";
import { formatNames } from "./format-names.ts";
import { ownSentenceOf } from "./own-sentence.ts";
import { pathText } from "./path-text.ts";

/** A mismatch between a value and a schema, for a person to read. It never repeats the value. */
export interface DescribedIssue {
  /** Dotted path, `[n]` for a place in a list; empty for the whole value. */
  readonly path: string;
  /** zod's code in kebab-case: `invalid-type`, `unrecognized-keys`, … */
  readonly code: string;
  readonly message: BilingualText;
}

/**
 * Says what a zod issue means, in Vietnamese and English, without the value that caused it.
 *
 * A failed union is answered by the issues of the member that came furthest. Give the value too, and
 * a field that is missing is told from one of another type; it is only looked at.
 *
 * @example
 * ```ts
 * import { describeIssues, PeriodicReport } from "@egov-vn/schemas";
 *
 * const { error } = PeriodicReport.safeParse({ title: "x", period: { label: "2021-Q9" }, cells: {} });
 * describeIssues(error?.issues ?? [])[0]?.path; // => "period.label"
 * ```
 */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  value: unknown = nothingGiven,
): DescribedIssue[] {
  return issues.flatMap((issue) => describeIssue(issue, [], value));
}

const nothingGiven = Symbol("no value was given");

function describeIssue(
  issue: z.core.$ZodIssue,
  around: readonly PropertyKey[],
  value: unknown,
  amongForms = false,
): DescribedIssue[] {
  const at = [...around, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const furthest = issue.errors.reduce((best, next) =>
      progressOf(next) > progressOf(best) ? next : best,
    );
    if (progressOf(furthest) > 0)
      return furthest.flatMap((inner) => describeIssue(inner, at, value, true));
  }
  const rule = brokenRule(issue);
  if (rule !== undefined) return [{ path: pathText(at), code: rule.rule, message: rule.message }];
  const message = isMissing(value, at)
    ? missing
    : (ownSentenceOf(issue.message) ?? sentence(issue, amongForms));
  return [{ path: pathText(at), code: issue.code.replaceAll("_", "-"), message }];
}

const missing: BilingualText = {
  vi: "Thiếu trường bắt buộc này.",
  en: "This field is required and missing.",
};

/** Whether nothing stands at a path of the value. */
function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  if (value === nothingGiven || path.length === 0) return false;
  let at = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return true;
    at = (at as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return at === undefined;
}

/** The rule between fields that an issue stands for, as `recordSchema` writes it. */
function brokenRule(issue: z.core.$ZodIssue) {
  if (issue.code !== "custom") return undefined;
  const { rule, message } = issue.params ?? {};
  return typeof rule === "string" ? { rule, message: message as BilingualText } : undefined;
}

/** How far into a member of a union the value fitted: 0 when already its type was another. */
function progressOf(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(
    0,
    ...issues.map((issue) => {
      if (issue.path.length > 0) return issue.path.length + 1;
      return issue.code === "invalid_type" && issue.expected !== "int" ? 0 : 1;
    }),
  );
}

const typeNames: Readonly<Record<string, BilingualText>> = {
  string: { vi: "văn bản", en: "text" },
  number: { vi: "số", en: "a number" },
  boolean: { vi: "true hoặc false", en: "true or false" },
  object: { vi: "một đối tượng", en: "an object" },
  record: { vi: "một đối tượng", en: "an object" },
  array: { vi: "một danh sách", en: "a list" },
  null: { vi: "null", en: "null" },
};

function oneOf(values: readonly unknown[]): BilingualText {
  const list = values.map(String).join(", ");
  return { vi: `Phải là một trong: ${list}.`, en: `Has to be one of: ${list}.` };
}

const wholeNumber: BilingualText = { vi: "Phải là số nguyên.", en: "Has to be a whole number." };

/** Where text is one of the forms that are taken. */
const fractionAsText: BilingualText = {
  vi: "Số có phần thập phân phải viết dưới dạng văn bản, đúng như đã in.",
  en: "A number with a fraction has to be written as text, as it is printed.",
};

function sentence(issue: z.core.$ZodIssue, amongForms: boolean): BilingualText {
  switch (issue.code) {
    case "invalid_type": {
      if (issue.expected === "int") return amongForms ? fractionAsText : wholeNumber;
      const name = typeNames[issue.expected] ?? { vi: issue.expected, en: issue.expected };
      return { vi: `Phải là ${name.vi}.`, en: `Has to be ${name.en}.` };
    }
    case "unrecognized_keys": {
      // The names come from the file itself, and a name may hold anything: they are not repeated.
      const count = issue.keys.length;
      return {
        vi: `Có ${count} tên trường không thuộc cấu trúc này.`,
        en: `Holds ${count} field ${count === 1 ? "name" : "names"} that ${count === 1 ? "is" : "are"} no part of this structure.`,
      };
    }
    case "invalid_value":
      return oneOf(issue.values);
    case "invalid_union":
      if ("options" in issue && Array.isArray(issue.options)) return oneOf(issue.options);
      return {
        vi: "Không thuộc dạng nào được phép ở đây.",
        en: "Fits none of the forms that are allowed here.",
      };
    case "invalid_key":
      return { vi: "Tên của mục này không hợp lệ.", en: "The name of this item is not valid." };
    case "too_big":
      return {
        vi: `Quá dài hoặc quá lớn (tối đa ${issue.maximum}).`,
        en: `Too long or too large (at most ${issue.maximum}).`,
      };
    case "too_small":
      return {
        vi: `Quá ngắn hoặc quá nhỏ (tối thiểu ${issue.minimum}).`,
        en: `Too short or too small (at least ${issue.minimum}).`,
      };
    case "invalid_format": {
      const name = formatNames[issue.format];
      if (name !== undefined) return { vi: `Phải là ${name.vi}.`, en: `Has to be ${name.en}.` };
      const format = issue.format === "regex" ? "" : ` ${issue.format}`;
      return { vi: `Không đúng định dạng${format}.`, en: `Is not written in the format${format}.` };
    }
    default:
      return { vi: "Không hợp lệ.", en: "Is not valid." };
  }
}
