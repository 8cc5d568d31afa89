import * as z from "zod";
import type { Draft } from "./draft.ts";
import { keyLoop, keysOf, listHead, rulesOfObject, testOf } from "./structure.ts";

/**
 * An expression that gives a copy of `x`, or `z.INVALID`; `undefined` for a schema of single values,
 * which need a test and no copy. Every field is read once, so that what was judged is what is returned.
 */
export function parsedOf(schema: z.core.$ZodType, x: string, draft: Draft): string | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "nullable": {
      const inner = parsedOf(def.innerType, x, draft);
      if (inner === undefined) return undefined;
      const nothing = def.type === "optional" ? "undefined" : "null";
      return `(${x} === ${nothing} ? ${x} : ${inner})`;
    }
    case "readonly":
      return frozen(def.innerType, x, draft);
    case "union":
      return parsedUnion(def.options, x, draft);
    case "array":
      return `${draft.define(def, "parse", () => listBody(def, draft))}(${x})`;
    case "object":
      return `${draft.define(def, "parse", () => objectBody(def, draft))}(${x})`;
    case "record":
      return `${draft.define(def, "parse", () => recordBody(schema, def, draft))}(${x})`;
    default:
      return undefined;
  }
}

/** zod freezes what is read-only; single values are frozen as they are. */
function frozen(inner: z.core.$ZodType, x: string, draft: Draft): string | undefined {
  const parsed = parsedOf(inner, x, draft);
  return parsed && `Object.freeze(${parsed})`;
}

/** The first member that takes the value, as zod has it. */
function parsedUnion(
  options: readonly z.core.$ZodType[],
  x: string,
  draft: Draft,
): string | undefined {
  const members = options.map((option) => ({
    test: testOf(option, x, draft),
    parsed: parsedOf(option, x, draft),
  }));
  if (members.every(({ parsed }) => parsed === undefined)) return undefined;
  return members.reduceRight(
    (otherwise, { test, parsed }) => `(${test} ? ${parsed ?? x} : ${otherwise})`,
    draft.constant(z.INVALID),
  );
}

/** Statements that leave with `z.INVALID` unless `x` fits, and put what is returned into `y`. */
function fieldCode(schema: z.core.$ZodType, x: string, y: string, draft: Draft): string {
  const invalid = draft.constant(z.INVALID);
  const parsed = parsedOf(schema, x, draft);
  if (parsed === undefined) {
    return `if (!(${testOf(schema, x, draft)})) return ${invalid};\nconst ${y} = ${x};`;
  }
  return `const ${y} = ${parsed};\nif (${y} === ${invalid}) return ${invalid};`;
}

function listBody(def: z.core.$ZodArrayDef, draft: Draft): string {
  const invalid = draft.constant(z.INVALID);
  return [
    ...listHead(def, invalid),
    "const o = new Array(n);",
    "for (let i = 0; i < n; i += 1) {",
    "const x = v[i];",
    fieldCode(def.element, "x", "y", draft),
    "o[i] = y;",
    "}",
    "return o;",
  ].join("\n");
}

/** Only data of its own: an object with a class behind it is left to zod. */
function plainOnly(draft: Draft): readonly string[] {
  const invalid = draft.constant(z.INVALID);
  return [
    `if (typeof v !== "object" || v === null || Array.isArray(v)) return ${invalid};`,
    "const p = Object.getPrototypeOf(v);",
    `if (p !== Object.prototype && p !== null) return ${invalid};`,
  ];
}

function objectBody(def: z.core.$ZodObjectDef, draft: Draft): string {
  const keys = keysOf(def);
  const invalid = draft.constant(z.INVALID);
  const read = keys.map((key, index) => {
    const field = def.shape[key] ?? z.never();
    return `const x${index} = v[${JSON.stringify(key)}];\n${fieldCode(field, `x${index}`, `y${index}`, draft)}`;
  });
  // A field that stands there with nothing in it is rare, and zod keeps it: left to zod.
  const write = keys.map((key, index) => {
    const name = JSON.stringify(key);
    return `if (y${index} !== undefined) { o[${name}] = y${index}; n += 1; }`;
  });
  return [
    ...plainOnly(draft),
    ...read,
    keyLoop(keys, invalid, draft),
    "const o = {};",
    "let n = 0;",
    ...write,
    `if (n !== seen) return ${invalid};`,
    ...rulesOfObject(def).map(
      ({ holds }) => `if (!${draft.constant(holds)}(o, "")) return ${invalid};`,
    ),
    "return o;",
  ].join("\n");
}

function recordBody(schema: z.core.$ZodType, def: z.core.$ZodRecordDef, draft: Draft): string {
  const invalid = draft.constant(z.INVALID);
  return [
    ...plainOnly(draft),
    `if (Object.hasOwn(v, "__proto__") || !(${testOf(schema, "v", draft)})) return ${invalid};`,
    "const o = {};",
    "for (const k of Object.keys(v)) {",
    "const x = v[k];",
    fieldCode(def.valueType, "x", "y", draft),
    "o[k] = y;",
    "}",
    "return o;",
  ].join("\n");
}
