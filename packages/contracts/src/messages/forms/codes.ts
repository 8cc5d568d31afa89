import type { Form } from "./form.ts";

/**
 * A code of a table, told by a name of ours. A code that is not in the table is not read: it stays
 * on the wire as it came.
 */
export function codes<Name extends string>(table: Readonly<Record<string, Name>>): Form<Name> {
  const names = new Map(Object.entries(table));
  const byName = new Map(Object.entries(table).map(([code, name]) => [name, code]));
  return {
    read: (raw) => {
      const isNumber = typeof raw === "number";
      if (!isNumber && typeof raw !== "string") return undefined;
      const name = names.get(String(raw));
      if (name === undefined) return undefined;
      return { value: name, evidence: { numbers: isNumber ? "number" : "text" } };
    },
    write: (name, { numbers }) => {
      const code = byName.get(name);
      if (code === undefined) throw new TypeError("The name is not in the table of codes.");
      return numbers === "number" && /^-?\d{1,9}$/.test(code) ? Number(code) : code;
    },
    shape: Object.keys(table).join(" | "),
  };
}
