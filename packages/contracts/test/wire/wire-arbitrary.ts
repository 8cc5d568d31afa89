import type { Dialect, JsonObject, JsonValue } from "@egov-vn/contracts";
import { metadataOf } from "@egov-vn/schemas";
import fc from "fast-check";
import * as z from "zod";
import { writtenInstant } from "./written-instant.ts";

/** How the messages of one far side are written; `mixed` ones draw each place anew. */
export interface Manner {
  readonly absent: Dialect["absent"];
  readonly absentLists: Dialect["absentLists"];
  readonly instants: Dialect["instants"];
  readonly numbers: Dialect["numbers"];
  readonly booleans: Dialect["booleans"];
  readonly errorCode: Dialect["errorCode"];
  readonly generation: Dialect["generation"];
}

/** Draws the manner of a place: always the same one, or another each time. */
export type MannerOf = fc.Arbitrary<Manner>;

const words = fc.constantFrom("Nguyễn Văn Mẫu", "H99.1", "x", "đã xong", "  ", "1.000001", "a/b~c");
const line = fc.oneof(words, fc.string({ minLength: 1, maxLength: 12 }));

/** Messages that fit a wire schema but for the ways in which far sides differ. */
export function wireArbitrary(schema: z.core.$ZodType, manner: MannerOf): fc.Arbitrary<JsonObject> {
  // Every schema of a message is an object.
  return arbitraryOf(schema, "", manner) as fc.Arbitrary<JsonObject>;
}

function arbitraryOf(
  schema: z.core.$ZodType,
  key: string,
  manner: MannerOf,
): fc.Arbitrary<JsonValue> {
  if (schema instanceof z.ZodOptional) return arbitraryOf(schema.unwrap(), key, manner);
  if (schema instanceof z.ZodObject) return objectOf(schema, manner);
  if (schema instanceof z.ZodArray) {
    return fc.array(arbitraryOf(schema.element, key, manner), { minLength: 1, maxLength: 2 });
  }
  return manner.chain((how) => leafOf(schema, key, how));
}

function objectOf(schema: z.ZodObject, manner: MannerOf): fc.Arbitrary<JsonObject> {
  const places = Object.entries(schema.shape).map(([key, each]) =>
    placeOf(each, key, manner).map((value) => [key, value] as const),
  );
  return fc
    .tuple(...places)
    .map((pairs) =>
      Object.fromEntries(
        pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
      ),
    );
}

/** A key with a value, with what stands for none, or left out. */
function placeOf(
  schema: z.core.$ZodType,
  key: string,
  manner: MannerOf,
): fc.Arbitrary<JsonValue | undefined> {
  const value = arbitraryOf(schema, key, manner);
  return manner.chain((how) => {
    if (how.generation === "guide-1.4" && isSinceScoring(schema)) return fc.constant(undefined);
    if (!(schema instanceof z.ZodOptional)) return value;
    const inner = schema.unwrap();
    // What stands for none in a key that no field reads is not the test's business.
    if (inner instanceof z.ZodUnknown && how.absent !== "omitted") return value;
    return fc.oneof({ weight: 3, arbitrary: value }, fc.constant(fillerOf(inner, how)));
  });
}

function fillerOf(
  schema: z.core.$ZodType,
  how: Pick<Manner, "absent" | "absentLists">,
): JsonValue | undefined {
  if (schema instanceof z.ZodOptional) return fillerOf(schema.unwrap(), how);
  const isList = schema instanceof z.ZodArray;
  const absent = isList ? how.absentLists : how.absent;
  if (absent === "omitted") return undefined;
  if (absent === "null") return null;
  return isList ? [] : "";
}

/** A key that the far side learned after Decision 766/QĐ-TTg, by the ground of its leaves. */
function isSinceScoring(schema: z.core.$ZodType): boolean {
  const known = metadataOf(schema);
  if (known !== undefined) return known.basis[0].instrument === "766/QĐ-TTg";
  if (schema instanceof z.ZodOptional) return isSinceScoring(schema.unwrap());
  if (schema instanceof z.ZodArray) return isSinceScoring(schema.element);
  if (schema instanceof z.ZodObject) return Object.values(schema.shape).every(isSinceScoring);
  return false;
}

const moment = fc.integer({ min: 1_000_000_000, max: 1_900_000_000 });

function leafOf(schema: z.core.$ZodType, key: string, how: Manner): fc.Arbitrary<JsonValue> {
  if (key === "error_code") return codeOf(how);
  if (isMoment(schema, key)) return moment.map((at) => writtenInstant(at, how.instants));
  if (schema instanceof z.ZodEnum) return enumOf(schema, how);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...literalsOf(schema));
  if (schema instanceof z.ZodBoolean) return fc.boolean().map((yes) => booleanOf(yes, how));
  if (schema instanceof z.ZodNumber) return numberOf(how);
  if (schema instanceof z.ZodUnion) return unionOf(schema, how);
  if (schema instanceof z.ZodString) return stringOf(schema, how);
  return fc
    .jsonValue({ maxDepth: 2 })
    .filter((each) => !isNothing(each)) as fc.Arbitrary<JsonValue>;
}

function isNothing(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function isMoment(schema: z.core.$ZodType, key: string): boolean {
  if (!(schema instanceof z.ZodString)) return false;
  const [pattern] = patternsOf(schema);
  if (pattern !== undefined) return pattern.source.includes("\\d{14}");
  return /^(?:Ngay|ThoiGian)[A-Z]|^NGAY|Date/.test(key);
}

function enumOf(schema: z.ZodEnum, how: Manner): fc.Arbitrary<JsonValue> {
  const named = schema.options.map(String).filter((each) => each !== "");
  if (named.includes("True")) return fc.boolean().map((yes) => booleanOf(yes, how));
  return fc.constantFrom(...named).map((each) => digitsOf(each, how));
}

function literalsOf(schema: z.ZodLiteral): JsonValue[] {
  return [...schema.values].map((each) => String(each));
}

function unionOf(schema: z.ZodUnion, how: Manner): fc.Arbitrary<JsonValue> {
  if (schema.options.some((each) => each instanceof z.ZodBoolean)) {
    return fc.boolean().map((yes) => booleanOf(yes, how));
  }
  return fc.nat(999_999).map((each) => digitsOf(String(each), how));
}

function stringOf(schema: z.ZodString, how: Manner): fc.Arbitrary<JsonValue> {
  const [pattern] = patternsOf(schema);
  if (pattern === undefined) return line;
  // Digits with zeros in front are read as the number, which is another way to write it.
  if (/^\^\\d\{0,15\}/.test(pattern.source)) {
    return fc.nat().map((each) => digitsOf(String(each), how));
  }
  return fc
    .stringMatching(pattern, { size: "-1" })
    .filter((each) => each !== "")
    .map((each) => digitsOf(each, how));
}

function patternsOf(schema: z.ZodString): RegExp[] {
  return (schema.def.checks ?? []).flatMap(({ _zod: { def } }) =>
    "pattern" in def && def.pattern instanceof RegExp ? [def.pattern] : [],
  );
}

function numberOf(how: Manner): fc.Arbitrary<JsonValue> {
  return fc.nat(9).map((each) => digitsOf(String(each), how));
}

function digitsOf(text: string, { numbers }: Manner): JsonValue {
  return numbers === "number" && /^\d+$/.test(text) ? Number(text) : text;
}

function booleanOf(yes: boolean, { booleans }: Manner): JsonValue {
  if (booleans === "boolean") return yes;
  if (booleans === "digit") return yes ? 1 : 0;
  if (booleans === "digit-text") return yes ? "1" : "0";
  return yes ? "True" : "False";
}

function codeOf({ errorCode }: Manner): fc.Arbitrary<JsonValue> {
  return fc.constantFrom(0, 1, 3, -3, -1, 401).map((code) => {
    if (errorCode === "number") return code;
    return errorCode === "two-digits" && code >= 0 && code < 10 ? `0${code}` : String(code);
  });
}
