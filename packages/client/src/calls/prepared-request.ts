import { canonicalJson, type Dialect, type JsonObject, type JsonValue } from "@egov-vn/contracts";
import type * as z from "zod";
import type { RequestIssue } from "../outcomes/errors.ts";
import { fieldsOf, type Runnable, wireKeyOf } from "./runnable.ts";

/** A request that fits its contract, but for the session. */
export interface PreparedRequest {
  readonly wire: JsonObject;
  /** The key of the session in the message; `undefined` where it carries none. */
  readonly sessionKey: string | undefined;
  /** The record as the codec gives it back: what the far side can know of it. */
  readonly carried: Readonly<Record<string, unknown>>;
}

interface Shape {
  readonly fields: ReadonlySet<string>;
  readonly sessionKey: string | undefined;
}

const shapes = new WeakMap<Runnable, Shape>();

function shapeOf(operation: Runnable): Shape {
  const known = shapes.get(operation);
  if (known !== undefined) return known;
  const shape = { fields: fieldsOf(operation), sessionKey: wireKeyOf(operation, "session") };
  shapes.set(operation, shape);
  return shape;
}

/** Stands where the session will: it is checked and replaced, never sent. */
const placeholder = "-";

/** Writes a record as a message and checks it strictly; gives the message, or every issue. */
export function prepareRequest(
  operation: Runnable,
  input: Readonly<Record<string, unknown>>,
  dialect: Partial<Dialect> | undefined,
): PreparedRequest | readonly RequestIssue[] {
  const { fields, sessionKey } = shapeOf(operation);
  const strange = Object.keys(input).filter((key) => !fields.has(key));
  if (strange.length > 0) {
    return strange.map((key) => ({ pointer: `/${key}`, code: "unknown-key" }));
  }
  const misfitting = misfitRecords(operation, input);
  if (misfitting.length > 0) return misfitting;
  const value = sessionKey === undefined ? input : { ...input, session: placeholder };
  let wire: JsonObject;
  try {
    wire = operation.request.encode({ value, ...(dialect && { dialect }) });
  } catch {
    // What a form throws may quote the value that it cannot write.
    return [{ pointer: "", code: "not-writable" }];
  }
  const checked = operation.request.schema.safeParse(wire);
  const misfits = (checked.error?.issues ?? []).map(({ path, code }) => ({
    pointer: path.map((part) => `/${String(part)}`).join(""),
    code,
  }));
  const issues = [...misfits, ...tooMuch(operation, input, wire)];
  if (issues.length > 0) return issues;
  const read = operation.request.decode(wire);
  const changed = [
    ...read.issues.map(({ pointer, code }) => ({ pointer, code: String(code) })),
    ...differences(value, read.value, ""),
  ];
  return changed.length > 0 ? changed : { wire, sessionKey, carried: read.value };
}

/** Records that their own schema refuses, with what their fields have to say together. */
function misfitRecords(
  { records = [] }: Runnable,
  input: Readonly<Record<string, unknown>>,
): RequestIssue[] {
  return records.flatMap(({ at, schema }) => {
    const list = input[at];
    if (!Array.isArray(list)) return [];
    return list.flatMap((record: unknown, index) =>
      (schema.safeParse(record).error?.issues ?? []).map((issue) => ({
        pointer: `/${at}/${index}${issue.path.map((part) => `/${String(part)}`).join("")}`,
        code: codeOf(issue),
      })),
    );
  });
}

/** A rule between fields has a code of its own. */
function codeOf(issue: z.core.$ZodIssue): string {
  const own: unknown = issue.code === "custom" ? issue.params?.["rule"] : undefined;
  return typeof own === "string" ? own : issue.code;
}

function tooMuch({ limits }: Runnable, input: object, wire: JsonObject): RequestIssue[] {
  const { items, requestBytes } = limits ?? {};
  const crowded = Object.entries(input)
    .filter(([, each]) => items !== undefined && Array.isArray(each) && each.length > items)
    .map(([key]) => ({ pointer: `/${key}`, code: "too-many-items" }));
  const heavy =
    requestBytes !== undefined &&
    new TextEncoder().encode(JSON.stringify(wire)).length > requestBytes;
  return heavy ? [...crowded, { pointer: "", code: "too-many-bytes" }] : crowded;
}

/**
 * Places where the message says another value than the record: an instant with an offset that the
 * wire cannot say would become another time in silence.
 */
function differences(own: unknown, read: unknown, pointer: string): RequestIssue[] {
  if (typeof read !== "object" || read === null) {
    return own === read ? [] : [{ pointer, code: "changed-by-the-wire" }];
  }
  if (typeof own !== "object" || own === null) return [{ pointer, code: "changed-by-the-wire" }];
  const record = own as Readonly<Record<string, unknown>>;
  return Object.entries(read).flatMap(([key, each]) =>
    differences(record[key], each, `${pointer}/${key}`),
  );
}

/** The message with its session. */
export function withSession(
  { wire, sessionKey }: PreparedRequest,
  session: string | undefined,
): JsonObject {
  if (sessionKey === undefined || session === undefined) return wire;
  return { ...wire, [sessionKey]: session };
}

/** The text that two records of one list share when their content is the same. */
export function contentOf(record: unknown): string {
  // What a codec gives back consists of JSON values.
  return canonicalJson(record as JsonValue);
}
