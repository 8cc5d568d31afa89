import {
  canonicalJson,
  type JsonObject,
  type JsonValue,
  standardDialect,
} from "@egov-vn/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnyMessage, everyMessage } from "../wire/every-message.ts";
import { inOneManner } from "../wire/one-manner.ts";
import { type Manner, wireArbitrary } from "../wire/wire-arbitrary.ts";
import { instantShapes } from "../wire/written-instant.ts";

const manner: fc.Arbitrary<Manner> = fc.record({
  absent: fc.constantFrom("empty", "null", "omitted"),
  absentLists: fc.constantFrom("empty", "null", "omitted"),
  instants: fc.constantFrom(...instantShapes),
  numbers: fc.constantFrom("text", "number"),
  booleans: fc.constantFrom("word", "digit-text", "digit", "boolean"),
  errorCode: fc.constantFrom("number", "text", "two-digits"),
  generation: fc.constantFrom("guide-1.4", "decision-766"),
});

/** Messages written in one manner from end to end. */
const uniform = ({ schema }: AnyMessage) =>
  manner.chain((how) => wireArbitrary(schema, fc.constant(how)).map(inOneManner));
/** Messages in which every place is written in a manner of its own. */
const mixed = ({ schema }: AnyMessage) => wireArbitrary(schema, manner);

const again = (message: AnyMessage, raw: JsonObject) => message.encode(message.decode(raw));

describe.each(everyMessage)("$name", (message) => {
  it("comes back with the same content when it was written in one manner", () => {
    fc.assert(
      fc.property(uniform(message), (raw) => {
        expect(canonicalJson(again(message, raw))).toBe(canonicalJson(raw));
      }),
      { numRuns: 80 },
    );
  });

  it("is normalised once when it was not", () => {
    fc.assert(
      fc.property(mixed(message), (raw) => {
        const once = again(message, raw);
        expect(canonicalJson(again(message, once))).toBe(canonicalJson(once));
      }),
      { numRuns: 80 },
    );
  });

  it("gives the same record when it is normalised", () => {
    fc.assert(
      fc.property(uniform(message), (raw) => {
        const { value, unknown } = message.decode(raw);
        const other = message.decode(message.encode({ value, unknown, dialect: standardDialect }));
        expect(other.value).toEqual(value);
      }),
      { numRuns: 25 },
    );
  });

  it("has a field for every key of its schema", () => {
    fc.assert(
      fc.property(mixed(message), (raw) => {
        const strangers = message.decode(raw).issues.filter(({ code }) => code === "unknown-key");
        expect(strangers).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("keeps keys that nobody knows, wherever they stand", () => {
    fc.assert(
      fc.property(uniform(message), fc.nat(), strangeKey, fc.jsonValue(), (raw, at, key, value) => {
        // Read again, so that a key named __proto__ is one, as it is in a body that was received.
        const stranger = JSON.parse(JSON.stringify(raw)) as JsonObject;
        const objects = objectsIn(stranger);
        const place = objects[at % objects.length];
        if (place === undefined || Object.hasOwn(place, key)) return;
        Object.defineProperty(place, key, { value, enumerable: true, configurable: true });
        expect(canonicalJson(again(message, stranger))).toBe(canonicalJson(stranger));
      }),
      { numRuns: 60 },
    );
  });

  it("reads any JSON object without throwing, and loses nothing of it", () => {
    fc.assert(
      fc.property(anyObject(message), (raw) => {
        const once = again(message, raw);
        expect(canonicalJson(again(message, once))).toBe(canonicalJson(once));
      }),
      { numRuns: 60 },
    );
  });
});

const strangeKey = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "", "a/b", "~", "~1"),
  fc.string({ maxLength: 8 }).map((each) => `x-${each}`),
);

function objectsIn(value: JsonValue): object[] {
  if (Array.isArray(value)) return value.flatMap((each: JsonValue) => objectsIn(each));
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap((each) => objectsIn(each))];
}

/** An object with keys of the message, whose values may be anything. */
function anyObject({ keys }: AnyMessage): fc.Arbitrary<JsonObject> {
  const key = keys.length === 0 ? strangeKey : fc.oneof(fc.constantFrom(...keys), strangeKey);
  return fc
    .array(fc.tuple(key, fc.jsonValue({ maxDepth: 4 })), { maxLength: 8 })
    .map((pairs) =>
      pairs.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`),
    )
    .map((pairs) => JSON.parse(`{${pairs.join(",")}}`) as JsonObject);
}
