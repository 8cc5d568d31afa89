import type { Dialect } from "../dialect.ts";
import type { JsonValue } from "../json.ts";
import type { Form } from "./form.ts";

/** A yes or no: `"True"` and `"False"` as the portal's guide has it, and what others send. */
export const yesOrNo: Form<boolean> = {
  read: (raw) => {
    if (typeof raw === "boolean") return { value: raw, evidence: { booleans: "boolean" } };
    if (raw === 1 || raw === 0) return { value: raw === 1, evidence: { booleans: "digit" } };
    if (raw === "1" || raw === "0") {
      return { value: raw === "1", evidence: { booleans: "digit-text" } };
    }
    if (typeof raw !== "string") return undefined;
    const word = raw.trim().toLowerCase();
    if (word !== "true" && word !== "false") return undefined;
    return { value: word === "true", evidence: { booleans: "word" } };
  },
  write: (value, { booleans }) => written(value, booleans),
  shape: "True | False",
};

function written(value: boolean, shape: Dialect["booleans"]): JsonValue {
  if (shape === "boolean") return value;
  if (shape === "digit") return value ? 1 : 0;
  if (shape === "digit-text") return value ? "1" : "0";
  return value ? "True" : "False";
}

/** A flag of the additions after Decision 766/QĐ-TTg: `0` or `1`, as text or as a number. */
export const flag: Form<boolean> = {
  read: (raw) => {
    if (typeof raw === "boolean") return { value: raw };
    if (raw === 1 || raw === 0) return { value: raw === 1, evidence: { numbers: "number" } };
    if (raw === "1" || raw === "0") return { value: raw === "1", evidence: { numbers: "text" } };
    return undefined;
  },
  write: (value, { numbers }) => {
    const digit = value ? 1 : 0;
    return numbers === "number" ? digit : String(digit);
  },
  shape: "0 | 1",
};
