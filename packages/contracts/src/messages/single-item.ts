import { isJsonObject, ownKey, setKey } from "./json.ts";
import { childPointer } from "./pointer.ts";
import { setValueAt } from "./value-path.ts";
import {
  anyValue,
  type Draft,
  filler,
  readFields,
  type WireField,
  writeFields,
} from "./wire-field.ts";

/**
 * A list that holds one object, whose values belong to the record itself.
 *
 * A list of several, or of one that says nothing, has no place in the record: it is kept as it came.
 */
export function singleItem(key: string, fields: readonly WireField[]): WireField {
  return {
    keys: [key],
    paths: fields.flatMap(({ paths }) => paths),
    read: (raw, pointer, into, reading) => {
      const said = ownKey(raw, key);
      if (said === undefined || reading.isAbsent(said, "list")) return;
      const here = childPointer(pointer, key);
      const only = Array.isArray(said) && said.length === 1 ? said[0] : undefined;
      const draft: Draft = {};
      if (isJsonObject(only)) readFields(fields, only, `${here}/0`, draft, reading);
      if (Object.keys(draft).length === 0) return reading.keep(here, said, "not-mapped");
      for (const [name, value] of Object.entries(draft)) setValueAt(into, name, value);
    },
    write: (value, dialect, into) => {
      const written = anyValue(fields, value)
        ? [writeFields(fields, value, dialect)]
        : filler(dialect, "list");
      if (written !== undefined) setKey(into, key, written);
    },
  };
}
