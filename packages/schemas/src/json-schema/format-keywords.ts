import type * as z from "zod";
import type { Keywords } from "./annotations.ts";
import { type FormatPattern, formatPatterns, lengthInUnits } from "./format-patterns.ts";
import { countsUnits, patternText } from "./pattern-text.ts";

/** Formats of JSON Schema for which zod itself writes an exact pattern. */
const standardFormats: readonly unknown[] = ["date", "uuid"];

/** The keywords of a text, with what its formats and its patterns say put into every engine's words. */
export function formatKeywords(schema: z.core.$ZodType, json: Keywords): Keywords {
  const { format, pattern, allOf, ...others } = json;
  const names = formatNamesOf(schema);
  const own = names.map(patternOf);
  if (format !== undefined && !names.includes(String(format))) requireStandard(format);
  const written = [pattern, ...nestedPatterns(allOf)].filter((text) => typeof text === "string");
  const patterns = [
    ...own.map((each) => patternText(each.pattern)),
    ...written.map((source) => patternText({ source })),
  ];
  const rules = [
    ...own.flatMap(({ beyond }) => (beyond ? [ruleOf(beyond)] : [])),
    ...(written.some(countsUnits) ? [ruleOf(lengthInUnits)] : []),
  ];
  const standard =
    own.find((each) => each.standard)?.standard ?? (names.length > 0 ? undefined : format);
  return {
    ...others,
    ...limitOf(own, json),
    ...(standard !== undefined && { format: standard }),
    // Validators refuse a `format` that they do not know, so the name of ours is an annotation.
    ...(names.length > 0 && { "x-format": names.join(" ") }),
    ...(patterns.length === 1 && { pattern: patterns[0] }),
    ...(patterns.length > 1 && { allOf: patterns.map((text) => ({ pattern: text })) }),
    ...(rules.length > 0 && { "x-rules": rules }),
  };
}

/**
 * Names of the formats that zod checks with a function. `format` has only the last check's name, so a
 * pattern put on such a text would hide them.
 */
function formatNamesOf(schema: z.core.$ZodType): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== "string") return [];
  const checks = [def, ...(def.checks ?? []).map((check) => check._zod.def)];
  return checks.flatMap((check) => {
    if (!("check" in check) || check.check !== "string_format") return [];
    const { format, pattern } = check as z.core.$ZodStringFormatDef;
    return pattern === undefined ? [format] : [];
  });
}

function patternOf(format: string): FormatPattern {
  const own = Object.hasOwn(formatPatterns, format) ? formatPatterns[format] : undefined;
  if (own === undefined) throw missingPattern(format);
  return own;
}

function requireStandard(format: unknown): void {
  if (!standardFormats.includes(format)) throw missingPattern(String(format));
}

function missingPattern(format: string): TypeError {
  return new TypeError(
    `The format "${format}" has no pattern for JSON Schema: add one to packages/schemas/src/json-schema/format-patterns.ts.`,
  );
}

function nestedPatterns(allOf: unknown): unknown[] {
  return Array.isArray(allOf) ? allOf.map((part: Keywords) => part["pattern"]) : [];
}

function limitOf(own: readonly FormatPattern[], { maxLength }: Keywords): Keywords {
  const limits = [maxLength, ...own.map((each) => each.maxLength)];
  const numbers = limits.filter((limit) => typeof limit === "number");
  return numbers.length > 0 ? { maxLength: Math.min(...numbers) } : {};
}

/** A rule of one value. Its code is the one that `checkRecord` gives. */
function ruleOf({ message, basis }: NonNullable<FormatPattern["beyond"]>) {
  return { code: "invalid-format", severity: "error", path: [], message, basis };
}
