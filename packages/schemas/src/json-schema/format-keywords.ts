import type { Keywords } from "./annotations.ts";
import { type FormatPattern, formatPatterns, lengthInUnits } from "./format-patterns.ts";
import { countsUnits, patternText } from "./pattern-text.ts";

/** Formats of JSON Schema for which zod itself writes an exact pattern. */
const standardFormats: readonly unknown[] = ["date"];

/** The keywords of a text, with what its format and its patterns say put into every engine's words. */
export function formatKeywords(json: Keywords): Keywords {
  const { format, pattern, allOf, ...others } = json;
  const own = typeof format === "string" ? formatPatterns[format] : undefined;
  if (format !== undefined && own === undefined && !standardFormats.includes(format)) {
    throw new TypeError(
      `The format "${String(format)}" has no pattern for JSON Schema: add one to packages/schemas/src/json-schema/format-patterns.ts.`,
    );
  }
  const written = [pattern, ...nestedPatterns(allOf)].filter((text) => typeof text === "string");
  const patterns = [
    ...(own ? [patternText(own.pattern)] : []),
    ...written.map((source) => patternText({ source })),
  ];
  const rules = [
    ...(own?.beyond ? [ruleOf(own.beyond)] : []),
    ...(written.some(countsUnits) ? [ruleOf(lengthInUnits)] : []),
  ];
  return {
    ...others,
    ...(own ? { ...limitOf(own, json), ...named(String(format), own) } : format ? { format } : {}),
    ...(patterns.length === 1 && { pattern: patterns[0] }),
    ...(patterns.length > 1 && { allOf: patterns.map((text) => ({ pattern: text })) }),
    ...(rules.length > 0 && { "x-rules": rules }),
  };
}

function nestedPatterns(allOf: unknown): unknown[] {
  return Array.isArray(allOf) ? allOf.map((part: Keywords) => part["pattern"]) : [];
}

function limitOf({ maxLength }: FormatPattern, json: Keywords): Keywords {
  if (maxLength === undefined) return {};
  const own = json["maxLength"];
  return { maxLength: typeof own === "number" ? Math.min(own, maxLength) : maxLength };
}

/** Validators refuse a `format` that they do not know, so the name of ours is an annotation. */
function named(format: string, { standard }: FormatPattern): Keywords {
  return { ...(standard && { format: standard }), "x-format": format };
}

/** A rule of one value. Its code is the one that `checkRecord` gives. */
function ruleOf({ message, basis }: NonNullable<FormatPattern["beyond"]>) {
  return { code: "invalid-format", severity: "error", path: [], message, basis };
}
