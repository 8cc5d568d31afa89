type Draft = { [key: string]: unknown };

/** The value at a dotted path of a record. */
export function valueAt(record: Draft, path: string): unknown {
  // Most paths are one name, and messages are read a hundred thousand at a time.
  if (!path.includes(".")) return record[path];
  let at: unknown = record;
  for (const name of path.split(".")) {
    if (typeof at !== "object" || at === null) return undefined;
    at = (at as Draft)[name];
  }
  return at;
}

/** Sets the value at a dotted path of a record; `undefined` takes it away. */
export function setValueAt(record: Draft, path: string, value: unknown): void {
  if (value !== undefined && !path.includes(".")) {
    record[path] = value;
    return;
  }
  const names = path.split(".");
  const last = names.pop() ?? "";
  let at = record;
  for (const name of names) {
    const inner = at[name];
    if (typeof inner === "object" && inner !== null) at = inner as Draft;
    else {
      const made: Draft = {};
      at[name] = made;
      at = made;
    }
  }
  if (value === undefined) delete at[last];
  else at[last] = value;
}
