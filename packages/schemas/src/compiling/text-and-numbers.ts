import type * as z from "zod";
import { type Draft, NotCompilable } from "./draft.ts";

type Definition = z.core.$ZodTypes["_zod"]["def"];
type CheckDefinition = z.core.$ZodChecks["_zod"]["def"];

/** Length in characters as people count them: two halves of a pair are one. */
function codePoints(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length - 1; at += 1) {
    const isPair =
      (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    if (isPair) {
      count -= 1;
      at += 1;
    }
  }
  return count;
}

/** An expression that is true when `x` is such a text. */
export function textTest(def: Definition, x: string, draft: Draft): string {
  const own = "format" in def && def.format !== undefined ? [formatTest(def, x, draft)] : [];
  const checks = (def.checks ?? []).map((check) => textCheck(definitionOf(check), x, draft));
  return [`typeof ${x} === "string"`, ...own, ...checks].join(" && ");
}

function textCheck(def: CheckDefinition, x: string, draft: Draft): string {
  switch (def.check) {
    case "max_length": {
      const most = Number(def.maximum);
      return `(${x}.length <= ${most} || ${draft.constant(codePoints)}(${x}) <= ${most})`;
    }
    case "min_length": {
      const least = Number(def.minimum);
      // A text of so many units has at least half as many characters.
      const enough = `${x}.length >= ${Math.max(1, least * 2)}`;
      if (least <= 1) return `${x}.length >= ${least}`;
      return `(${enough} || ${draft.constant(codePoints)}(${x}) >= ${least})`;
    }
    case "string_format":
      return formatTest(def, x, draft);
    default:
      throw new NotCompilable(`check ${def.check}`);
  }
}

/** A format by its own function, or by a pattern that is all of it. */
function formatTest(def: object, x: string, draft: Draft): string {
  if ("fn" in def && typeof def.fn === "function") return `${draft.constant(def.fn)}(${x})`;
  const isWhole = "format" in def && (def.format === "regex" || def.format === "date");
  if (!isWhole || !("pattern" in def) || !(def.pattern instanceof RegExp)) {
    throw new NotCompilable("a format without a function or a pattern");
  }
  // A pattern that remembers where it was would answer the same question differently.
  if (def.pattern.global || def.pattern.sticky) throw new NotCompilable("a pattern with memory");
  return `${draft.constant(def.pattern)}.test(${x})`;
}

/** An expression that is true when `x` is such a number. */
export function numberTest(def: Definition, x: string): string {
  const isWhole = "format" in def && def.format === "safeint";
  if ("format" in def && def.format !== undefined && !isWhole) {
    throw new NotCompilable(`number format ${String(def.format)}`);
  }
  const kind = isWhole ? `Number.isSafeInteger(${x})` : `Number.isFinite(${x})`;
  const checks = (def.checks ?? []).map((check) => numberCheck(definitionOf(check), x));
  return [kind, ...checks].join(" && ");
}

function numberCheck(def: CheckDefinition, x: string): string {
  switch (def.check) {
    case "greater_than":
      return `${x} ${def.inclusive ? ">=" : ">"} ${limit(def.value)}`;
    case "less_than":
      return `${x} ${def.inclusive ? "<=" : "<"} ${limit(def.value)}`;
    case "number_format":
      if (def.format === "safeint") return `Number.isSafeInteger(${x})`;
      throw new NotCompilable(`number format ${def.format}`);
    default:
      throw new NotCompilable(`check ${def.check}`);
  }
}

function limit(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return `(${value})`;
  throw new NotCompilable("a limit that is no number");
}

/** The definition of a check, one of zod's own. */
export function definitionOf(check: z.core.$ZodCheck<never>): CheckDefinition {
  return (check as z.core.$ZodChecks)._zod.def;
}
