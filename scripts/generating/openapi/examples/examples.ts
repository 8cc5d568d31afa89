import type { AnyOperation, Dialect, JsonObject } from "@egov-vn/contracts";
import { toJsonSchema } from "@egov-vn/schemas/json-schema";
import { isJson, type Json } from "../json.ts";
import { exampleRecord } from "./example-records.ts";
import { exampleValue } from "./example-values.ts";

/** What examples are made with: the records are ours, so they may be anything. */
interface AnyMessage {
  encode(record: { readonly value: unknown; readonly dialect: Partial<Dialect> }): JsonObject;
}

/** Ways of writing, the usual one first: some messages ask for JSON numbers, or for no empty text. */
const dialects: readonly Partial<Dialect>[] = [
  {},
  { numbers: "number" },
  { absent: "omitted" },
  { numbers: "number", absent: "omitted" },
];

/**
 * A synthetic message of an operation: a sample of ours, told by the operation's own codec, with what
 * the wire asks for besides. None where that does not fit the schema.
 */
export function exampleOf(operation: AnyOperation, role: "request" | "reply"): Json | undefined {
  const { schema, carries } = operation[role];
  // Records are made from the paths that the message itself says it carries.
  const codec = operation[role] as unknown as AnyMessage;
  const value = exampleRecord(carries, role);
  const json = toJsonSchema(schema);
  const written = dialects.map((dialect) => codec.encode({ value, dialect }));
  const candidates = [
    ...written,
    ...written.map((each) => completed(each, json)),
    exampleValue(json),
  ];
  const found = candidates.find((each) => schema.safeParse(each).success);
  return isJson(found) ? found : undefined;
}

/** Fills in keys that the schema asks for and the codec left without a value. */
function completed(written: Json, schema: Json): Json {
  const { properties, required } = schema;
  if (!isJson(properties) || !Array.isArray(required)) return written;
  const missing = required.filter(
    (key: string) => written[key] === undefined || written[key] === "",
  );
  return {
    ...written,
    ...Object.fromEntries(missing.map((key: string) => [key, exampleValue(properties[key])])),
  };
}
