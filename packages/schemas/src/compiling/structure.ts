import type * as z from "zod";
import { type AnyRecordRule, enforcedBy } from "../records/record-rule.ts";
import { type Draft, NotCompilable } from "./draft.ts";
import { definitionOf, numberTest, textTest } from "./text-and-numbers.ts";

/** An expression that is true when `x`, a name, holds a value of the schema. */
export function testOf(schema: z.core.$ZodType, x: string, draft: Draft): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "string":
      return textTest(def, x, draft);
    case "number":
      return numberTest(def, x);
    case "boolean":
      return bare(def, `typeof ${x} === "boolean"`);
    case "null":
      return bare(def, `${x} === null`);
    case "enum":
      return bare(def, oneOf(Object.values(def.entries), x, draft));
    case "literal":
      return bare(def, oneOf(def.values, x, draft));
    case "optional":
      if (schema._zod.traits.has("$ZodExactOptional")) throw new NotCompilable("exactOptional");
      return bare(def, `(${x} === undefined || ${testOf(def.innerType, x, draft)})`);
    case "nullable":
      return bare(def, `(${x} === null || ${testOf(def.innerType, x, draft)})`);
    case "readonly":
      return bare(def, testOf(def.innerType, x, draft));
    case "union":
      return bare(def, `(${def.options.map((option) => testOf(option, x, draft)).join(" || ")})`);
    case "array":
      return `${draft.define(def, "is", () => listBody(def, draft))}(${x})`;
    case "object":
      return `${draft.define(def, "is", () => objectBody(def, draft))}(${x})`;
    case "record":
      return `${draft.define(def, "is", () => recordBody(def, draft))}(${x})`;
    default:
      throw new NotCompilable(`type ${def.type}`);
  }
}

function bare(def: { readonly checks?: readonly unknown[] | undefined }, test: string): string {
  if (def.checks !== undefined && def.checks.length > 0) throw new NotCompilable("checks here");
  return test;
}

/** Few values are compared one by one, which costs less than a look-up. */
function oneOf(values: readonly unknown[], x: string, draft: Draft): string {
  if (values.some((value) => typeof value !== "string" && typeof value !== "number")) {
    if (values.every((value) => value === null)) return `${x} === null`;
    throw new NotCompilable("a literal that is no text and no number");
  }
  if (values.length > 16) return `${draft.constant(new Set(values))}.has(${x})`;
  return `(${values.map((value) => `${x} === ${JSON.stringify(value)}`).join(" || ")})`;
}

/** Statements that leave with `failure` unless `v` is a list of a length that is allowed. */
export function listHead(def: z.core.$ZodArrayDef, failure: string): readonly string[] {
  const limits = (def.checks ?? []).map((check) => {
    const limit = definitionOf(check);
    if (limit.check === "max_length") return `if (n > ${Number(limit.maximum)}) return ${failure};`;
    if (limit.check === "min_length") return `if (n < ${Number(limit.minimum)}) return ${failure};`;
    throw new NotCompilable(`check ${limit.check}`);
  });
  return [`if (!Array.isArray(v)) return ${failure};`, "const n = v.length;", ...limits];
}

function listBody(def: z.core.$ZodArrayDef, draft: Draft): string {
  return [
    ...listHead(def, "false"),
    "for (let i = 0; i < n; i += 1) {",
    "const x = v[i];",
    `if (!(${testOf(def.element, "x", draft)})) return false;`,
    "}",
    "return true;",
  ].join("\n");
}

/** The keys of an object that takes no others. */
export function keysOf(def: z.core.$ZodObjectDef): readonly string[] {
  const keys = Object.keys(def.shape);
  const isStrict = def.catchall?._zod.def.type === "never";
  if (!isStrict || keys.includes("__proto__")) throw new NotCompilable("an object that is open");
  if (Object.getOwnPropertySymbols(def.shape).length > 0) throw new NotCompilable("a symbol");
  return keys;
}

function objectBody(def: z.core.$ZodObjectDef, draft: Draft): string {
  const keys = keysOf(def);
  const fields = keys.map((key, index) => {
    const field = def.shape[key];
    if (field === undefined) throw new NotCompilable("a field without a schema");
    const x = `x${index}`;
    return `const ${x} = v[${JSON.stringify(key)}];\nif (!(${testOf(field, x, draft)})) return false;`;
  });
  const rules = rulesOfObject(def);
  return [
    `if (typeof v !== "object" || v === null || Array.isArray(v)) return false;`,
    ...fields,
    keyLoop(keys, "false", draft),
    ...rules.map(({ holds }) => `if (!${draft.constant(holds)}(v, "")) return false;`),
    "return true;",
  ].join("\n");
}

/**
 * Statements that leave with `failure` at a name that the schema does not have, and count the names
 * in `seen`. Writers keep the order of the fields, so the next name is nearly always one that follows.
 */
export function keyLoop(keys: readonly string[], failure: string, draft: Draft): string {
  return [
    "let i = 0;",
    "let seen = 0;",
    "for (const k in v) {",
    "seen += 1;",
    "let j = i;",
    `while (j < ${keys.length} && ${draft.constant(keys)}[j] !== k) j += 1;`,
    `if (j < ${keys.length}) i = j + 1;`,
    `else if (!${draft.constant(new Set(keys))}.has(k)) return ${failure};`,
    "}",
  ].join("\n");
}

/** The rules that an object's checks stand for; a check that is no rule cannot be compiled. */
export function rulesOfObject(def: z.core.$ZodObjectDef): readonly AnyRecordRule[] {
  return (def.checks ?? []).flatMap((check) => {
    const rules = enforcedBy(check);
    if (rules === undefined) throw new NotCompilable("a check that is no rule");
    return rules;
  });
}

/** zod passes over a key `__proto__`, refuses symbols, and tries nothing else with a text key. */
function recordBody(def: z.core.$ZodRecordDef, draft: Draft): string {
  if ((def.checks ?? []).length > 0) throw new NotCompilable("checks of a record");
  const { def: keyDef } = (def.keyType as z.core.$ZodTypes)._zod;
  if (keyDef.type !== "string") throw new NotCompilable("keys that are no text");
  return [
    `if (typeof v !== "object" || v === null || Array.isArray(v)) return false;`,
    `const p = Object.getPrototypeOf(v);`,
    `if (p !== Object.prototype && p !== null) return false;`,
    "if (Object.getOwnPropertySymbols(v).length > 0) return false;",
    "for (const k of Object.keys(v)) {",
    `if (k === "__proto__") continue;`,
    `if (!(${testOf(def.keyType, "k", draft)})) return false;`,
    "const x = v[k];",
    `if (!(${testOf(def.valueType, "x", draft)})) return false;`,
    "}",
    "return true;",
  ].join("\n");
}
