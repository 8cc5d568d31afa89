import type { Dialect } from "./dialect.ts";
import type { Form } from "./forms/form.ts";
import { isJsonObject, type JsonObject, type JsonValue, ownKey, setKey } from "./json.ts";
import { childPointer } from "./pointer.ts";
import type { Reading } from "./reading.ts";
import { setValueAt, valueAt } from "./value-path.ts";

/** A record of ours while it is put together. */
export type Draft = { [key: string]: unknown };

/** A part of a message: the keys on the wire that it owns, and how they become a record of ours. */
export interface WireField {
  readonly keys: readonly string[];
  /** Dotted paths in the record that it reads and writes; `[]` marks a list. */
  readonly paths: readonly string[];
  /** When the far side learned it; `undefined` means from the first guide on. */
  readonly since?: "decision-766";
  read(raw: JsonObject, pointer: string, into: Draft, reading: Reading): void;
  write(value: Draft, dialect: Dialect, into: object): void;
}

/** Options of a field that not every generation has. */
export interface FieldOptions {
  readonly since?: "decision-766";
}

/** Options of a field with one value. */
export interface LeafOptions<Value> extends FieldOptions {
  /** What a record without the field means; it is written out, and read as left out. */
  readonly otherwise?: Value;
}

/** One key that holds one value. */
export function leaf<Value>(
  key: string,
  path: string,
  form: Form<Value>,
  { otherwise, ...options }: LeafOptions<Value> = {},
): WireField {
  return {
    keys: [key],
    paths: [path],
    ...options,
    read: (raw, pointer, into, reading) => {
      const said = ownKey(raw, key);
      const absent = said === undefined || reading.isAbsent(said);
      if (otherwise !== undefined) reading.note({ defaults: absent ? "left-out" : "written" });
      if (absent) return;
      const read = form.read(said);
      if (read === undefined) {
        reading.keep(childPointer(pointer, key), said, "unreadable");
        return;
      }
      reading.note(read.evidence);
      if (read.value !== otherwise) setValueAt(into, path, read.value);
    },
    write: (value, dialect, into) => {
      const usual = dialect.defaults === "written" ? otherwise : undefined;
      const own = valueAt(value, path) ?? usual;
      const written =
        own === undefined ? filler(dialect, "leaf") : form.write(own as Value, dialect);
      if (written !== undefined) setKey(into, key, written);
    },
  };
}

/** A key whose value is always the same, such as the name of the service. */
export function fixed(key: string, constant: string): WireField {
  return {
    keys: [key],
    paths: [],
    read: (raw, pointer, _into, reading) => {
      const said = ownKey(raw, key);
      if (said === undefined || said === constant || reading.isAbsent(said)) return;
      reading.keep(childPointer(pointer, key), said, "unexpected-constant");
    },
    write: (_value, _dialect, into) => setKey(into, key, constant),
  };
}

/**
 * A key that is known and that no field of ours holds: it is kept as it came, and written as a field
 * without a value.
 */
export function asItCame(
  key: string,
  kind: "leaf" | "list" = "leaf",
  options: FieldOptions = {},
): WireField {
  return {
    keys: [key],
    paths: [],
    ...options,
    read: (raw, pointer, _into, reading) => {
      const said = ownKey(raw, key);
      if (said === undefined || reading.isAbsent(said, kind)) return;
      reading.keep(childPointer(pointer, key), said, "not-mapped");
    },
    write: (_value, dialect, into) => {
      const written = filler(dialect, kind);
      if (written !== undefined) setKey(into, key, written);
    },
  };
}

/** An object with fields of its own; its record stands at `path`, or is the same record. */
export function group(key: string, path: string, fields: readonly WireField[]): WireField {
  return {
    keys: [key],
    paths: fields.flatMap(({ paths }) => paths.map((each) => joined(path, each))),
    read: (raw, pointer, into, reading) => {
      const said = ownKey(raw, key);
      if (said === undefined || reading.isAbsent(said)) return;
      const here = childPointer(pointer, key);
      if (!isJsonObject(said)) return reading.keep(here, said, "unreadable");
      const draft: Draft = {};
      readFields(fields, said, here, draft, reading);
      if (path !== "") setValueAt(into, path, draft);
      // Nothing in the record would say that the object was there.
      else if (Object.keys(draft).length === 0) reading.keep(here, said, "not-mapped");
      else for (const [name, value] of Object.entries(draft)) setValueAt(into, name, value);
    },
    write: (value, dialect, into) => {
      const own = path === "" ? value : valueAt(value, path);
      const present = isDraft(own) && (path !== "" || anyValue(fields, own));
      const written = present ? writeFields(fields, own, dialect) : filler(dialect, "leaf");
      if (written !== undefined) setKey(into, key, written);
    },
  };
}

/** A list of objects, each a record of its own. An empty list is read as left out. */
export function list(
  key: string,
  path: string,
  fields: readonly WireField[],
  options: FieldOptions = {},
): WireField {
  return {
    keys: [key],
    paths: fields.flatMap(({ paths }) => paths.map((each) => `${path}[].${each}`)),
    ...options,
    read: (raw, pointer, into, reading) => {
      const said = ownKey(raw, key);
      if (said === undefined || reading.isAbsent(said, "list")) return;
      const here = childPointer(pointer, key);
      if (!Array.isArray(said)) return reading.keep(here, said, "unreadable");
      const records = said.map((each: JsonValue, index) => {
        const draft: Draft = {};
        if (isJsonObject(each)) readFields(fields, each, `${here}/${index}`, draft, reading);
        else reading.keep(`${here}/${index}`, each, "unreadable");
        return draft;
      });
      setValueAt(into, path, records);
    },
    write: (value, dialect, into) => {
      const own = valueAt(value, path);
      const written = Array.isArray(own)
        ? own.map((each) => writeFields(fields, isDraft(each) ? each : {}, dialect))
        : filler(dialect, "list");
      if (written !== undefined) setKey(into, key, written);
    },
  };
}

/** What stands on the wire for a field without a value. */
export function filler(dialect: Dialect, kind: "leaf" | "list"): JsonValue | undefined {
  const absent = kind === "list" ? dialect.absentLists : dialect.absent;
  if (absent === "omitted") return undefined;
  if (absent === "null") return null;
  return kind === "list" ? [] : "";
}

/** Reads the fields of one object; keys that no field owns are kept as they came. */
export function readFields(
  fields: readonly WireField[],
  raw: JsonObject,
  pointer: string,
  into: Draft,
  reading: Reading,
): void {
  for (const field of fields) {
    if (field.since !== undefined && field.keys.some((key) => Object.hasOwn(raw, key))) {
      reading.note({ generation: field.since });
    }
    field.read(raw, pointer, into, reading);
  }
  const owned = ownedKeys(fields);
  for (const key of Object.keys(raw)) {
    if (owned.has(key)) continue;
    const said = ownKey(raw, key);
    if (said !== undefined) reading.keep(childPointer(pointer, key), said, "unknown-key");
  }
}

/** The keys that fields own, put together once for each list of fields. */
const ownedByFields = new WeakMap<readonly WireField[], ReadonlySet<string>>();

function ownedKeys(fields: readonly WireField[]): ReadonlySet<string> {
  const known = ownedByFields.get(fields);
  if (known !== undefined) return known;
  const owned = new Set(fields.flatMap(({ keys }) => keys));
  ownedByFields.set(fields, owned);
  return owned;
}

/** Writes the fields of one object in the order in which they are declared. */
export function writeFields(
  fields: readonly WireField[],
  value: Draft,
  dialect: Dialect,
): JsonObject {
  const written = {};
  for (const field of fields) {
    if (field.since === undefined || dialect.generation === field.since) {
      field.write(value, dialect, written);
    }
  }
  return written;
}

/** Whether a value is a record that is being put together. */
export function isDraft(value: unknown): value is Draft {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a record has a value of one of the fields; a list counts as a whole. */
export function anyValue(fields: readonly WireField[], value: Draft): boolean {
  return fields.some(({ paths }) =>
    paths.some((path) => valueAt(value, path.split("[]")[0] ?? path) !== undefined),
  );
}

function joined(path: string, rest: string): string {
  return path === "" ? rest : `${path}.${rest}`;
}
