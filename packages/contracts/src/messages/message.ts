import type * as z from "zod";
import { type Dialect, wholeDialect } from "./dialect.ts";
import type { JsonObject, JsonValue } from "./json.ts";
import type { Loose } from "./loose.ts";
import { putBack } from "./pointer.ts";
import { Reading, type ReadingIssue, type Unknown } from "./reading.ts";
import { type Draft, readFields, type WireField, writeFields } from "./wire-field.ts";

/** What was understood of a message, and everything that was not. */
export interface Decoded<Value> {
  /** The record; nothing says that it is complete or valid. */
  readonly value: Loose<Value>;
  readonly dialect: Dialect;
  /** Keys and codes that the contract does not know, as they came. Give it back to `encode`. */
  readonly unknown: Unknown;
  readonly issues: readonly ReadingIssue[];
}

/** A record on its way to the wire. */
export interface Encodable<Value> {
  readonly value: Loose<Value>;
  /** What differs from {@link standardDialect}. */
  readonly dialect?: Partial<Dialect>;
  readonly unknown?: Unknown;
}

/**
 * A message (gói tin): its schema on the wire, and a pair of functions between it and a record of
 * ours.
 *
 * `decode` never throws: what it cannot read is kept in `unknown` and named in `issues`. `encode`
 * of what `decode` gave is the message again, byte for byte the same content when it was written in
 * one dialect throughout, and a normalised one otherwise.
 */
export interface Message<Value> {
  /** The message as it stands on the wire. */
  readonly schema: z.ZodType<JsonObject>;
  /** Dotted paths of the record that the message carries. */
  readonly carries: readonly string[];
  /** Keys at the top of the message that become fields of the record. */
  readonly keys: readonly string[];
  decode(raw: JsonObject): Decoded<Value>;
  encode(record: Encodable<Value>): JsonObject;
}

/** Makes a message of its schema and its fields. */
export function message<Value>(
  schema: z.ZodType,
  fields: readonly WireField[],
  assumed: Partial<Dialect> = {},
): Message<Value> {
  return {
    // Every schema of a message is an object of JSON values.
    schema: schema as z.ZodType<JsonObject>,
    carries: fields.flatMap(({ paths }) => paths),
    keys: fields.flatMap(({ keys }) => keys),
    decode: (raw) => {
      const reading = new Reading(assumed);
      const draft: Draft = {};
      readFields(fields, raw, "", draft, reading);
      return {
        // The fields wrote the paths of Value and nothing else.
        value: draft as Loose<Value>,
        dialect: reading.dialect(),
        unknown: reading.unknown,
        issues: reading.issues,
      };
    },
    encode: ({ value, dialect, unknown }) => {
      const written = writeFields(fields, value as Draft, wholeDialect({ ...assumed, ...dialect }));
      for (const [pointer, kept] of Object.entries(unknown ?? {})) {
        putBack(written, pointer, copyOf(kept));
      }
      return written;
    },
  };
}

/** What was kept belongs to who kept it: a message may be changed without changing that. */
function copyOf(kept: JsonValue): JsonValue {
  return JSON.parse(JSON.stringify(kept)) as JsonValue;
}
