import type { BilingualText } from "@egov-vn/schemas";
import type * as z from "zod";
import { beginRecord } from "./build-record.ts";
import { type LeafAt, leafAt, type Scalar } from "./leaf-at.ts";
import { type Step, stepsOf } from "./steps.ts";

/** What could not be put into a record. It never repeats the text of a cell. */
interface CellIssue {
  readonly path: string;
  readonly code:
    | "unknown-path"
    | "repeated-path"
    | "not-an-integer"
    | "not-a-number"
    | "not-a-boolean";
  readonly message: BilingualText;
}

/** A record made of cells, and what is missing from it. */
export interface RecordOfCells {
  readonly record: Record<string, unknown>;
  readonly issues: readonly CellIssue[];
}

interface Place {
  readonly steps: readonly Step[];
  readonly leaf: LeafAt;
}

/**
 * Prepares to put records of an entity together from cells whose names are our own paths.
 *
 * Text stays as it is; integers and numbers are read from plain digits, booleans from `true` and
 * `false`; a blank cell is absent, and a list closes up over absent items. Nothing is validated here:
 * what the schema has to say is asked afterwards.
 */
export function recordFromCells(
  schema: z.core.$ZodType,
): (cells: readonly (readonly [path: string, text: string])[]) => RecordOfCells {
  const places = new Map<string, Place | undefined>();
  const placeOf = (path: string): Place | undefined => {
    if (!places.has(path)) places.set(path, placeIn(schema, path));
    return places.get(path);
  };
  return (cells) => {
    const record = beginRecord();
    const issues: CellIssue[] = [];
    for (const [path, text] of cells) {
      if (text.trim() === "") continue;
      const place = placeOf(path);
      const found = place === undefined ? "unknown-path" : readPlain(text, place.leaf);
      if (place === undefined || typeof found === "string") {
        issues.push(issueAt(path, found as CellIssue["code"]));
      } else if (record.has(place.steps)) {
        issues.push(issueAt(path, "repeated-path"));
      } else {
        record.put(place.steps, found.value);
      }
    }
    return { record: record.finish(), issues };
  };
}

function placeIn(schema: z.core.$ZodType, path: string): Place | undefined {
  const steps = stepsOf(path);
  const leaf = steps && leafAt(schema, steps);
  return leaf && { steps, leaf };
}

const plainInteger = /^-?\d{1,15}$/;
const plainNumber = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** Text as the value that a leaf wants, or the code of what is wrong with it. */
function readPlain(
  text: string,
  leaf: LeafAt,
): { readonly value: Scalar } | "not-an-integer" | "not-a-number" | "not-a-boolean" {
  const plain = text.trim();
  switch (leaf.kind) {
    case "int":
      return plainInteger.test(plain) ? { value: Number(plain) } : "not-an-integer";
    case "number":
      return plainNumber.test(plain) ? { value: Number(plain) } : "not-a-number";
    case "boolean":
      if (plain === "true") return { value: true };
      return plain === "false" ? { value: false } : "not-a-boolean";
    case "codes":
      // Whether it is one of the values is for the schema to say.
      return { value: leaf.values?.find((value) => String(value) === plain) ?? text };
    default:
      return { value: text };
  }
}

const sentences: Readonly<Record<CellIssue["code"], BilingualText>> = {
  "unknown-path": {
    vi: "Cột này không phải đường dẫn của trường nào trong thực thể.",
    en: "This column is not the path of a field of the entity.",
  },
  "repeated-path": {
    vi: "Trường này đã có giá trị từ một cột khác.",
    en: "This field already has a value from another column.",
  },
  "not-an-integer": {
    vi: "Phải là số nguyên, chỉ gồm chữ số.",
    en: "It has to be a whole number, digits only.",
  },
  "not-a-number": {
    vi: "Phải là số, chỉ gồm chữ số và dấu chấm thập phân.",
    en: "It has to be a number, digits and a decimal point only.",
  },
  "not-a-boolean": { vi: "Phải là true hoặc false.", en: "It has to be true or false." },
};

function issueAt(path: string, code: CellIssue["code"]): CellIssue {
  return { path, code, message: sentences[code] };
}
