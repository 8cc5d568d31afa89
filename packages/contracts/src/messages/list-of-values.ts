import type { Form } from "./forms/form.ts";
import { childPointer } from "./pointer.ts";
import { setValueAt, valueAt } from "./value-path.ts";
import { type FieldOptions, isDraft, leaf, list, type WireField } from "./wire-field.ts";

/** A list of objects that hold one value each, such as `[{MaCSDL: "1"}]`. */
export function listOfValues<Value>(
  key: string,
  path: string,
  inner: string,
  form: Form<Value>,
  options: FieldOptions = {},
): WireField {
  const inside = list(key, path, [leaf(inner, "value", form)], options);
  return {
    ...inside,
    paths: [path],
    read: (raw, pointer, into, reading) => {
      inside.read(raw, pointer, into, reading);
      const own = valueAt(into, path);
      if (!Array.isArray(own)) return;
      const values = own.map((each) => (isDraft(each) ? each["value"] : undefined));
      // A place that could not be read stays in the list of the wire, so none may go from ours.
      if (values.every((each) => each !== undefined)) setValueAt(into, path, values);
      else {
        setValueAt(into, path, undefined);
        reading.keep(childPointer(pointer, key), raw[key] ?? null, "unreadable");
      }
    },
    write: (value, dialect, into) => {
      const own = valueAt(value, path);
      const wrapped = Array.isArray(own) ? own.map((each) => ({ value: each })) : undefined;
      inside.write(wrapped === undefined ? {} : { [path]: wrapped }, dialect, into);
    },
  };
}
