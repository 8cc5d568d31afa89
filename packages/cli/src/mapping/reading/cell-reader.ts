import type { LeafAt, Scalar } from "../../records/leaf-at.ts";
import type { Cell, TableFormat } from "../../tables/table.ts";
import type { MappedField } from "../mapping-file.ts";
import { booleanReader } from "./booleans.ts";
import { codeReader, codeTableOf } from "./codes.ts";
import { dateReader } from "./dates.ts";
import { numberReader } from "./numbers.ts";
import { Unread } from "./unread.ts";

/**
 * Turns a cell into a value. `text` is the cell as text, trimmed and of composed letters, and not
 * empty. `undefined` says that the cell means nothing.
 */
export type CellReader = (cell: Cell, text: string) => Scalar | Unread | undefined;

/** The reader of a mapped field, by what the mapping says and by what the leaf wants. */
export function cellReader(field: MappedField, leaf: LeafAt): CellReader {
  if (field.codes !== undefined) return codeReader(codeTableOf(field.codes));
  switch (leaf.kind) {
    case "instant":
    case "day":
      return dateReader({ as: leaf.kind, forms: field.dates ?? [], timeOfDay: field.timeOfDay });
    case "int":
    case "number":
      return numberReader(field.number ?? "plain", leaf.kind === "int");
    case "boolean":
      return booleanReader(field.boolean ?? { true: ["true"], false: ["false"] });
    case "codes":
      return (_cell, text) => leaf.values?.find((value) => String(value) === text) ?? unknownCode;
    default:
      return (_cell, text) => text;
  }
}

const unknownCode = new Unread("unknown-code");
const unreadableText = new Unread("unreadable-text");
const errorCell = new Unread("error-cell");

const sheetErrors = new Set(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"]);

/** A cell as trimmed text of composed letters, or why it is none. */
export function cellText(cell: Cell, format: TableFormat): string | Unread {
  if (typeof cell === "object") return cell.local;
  if (typeof cell !== "string") return String(cell);
  // The decoder puts this letter where bytes made none.
  if (cell.includes("\ufffd")) return unreadableText;
  const text = cell.trim();
  if (format === "xlsx" && sheetErrors.has(text)) return errorCell;
  return text.normalize("NFC");
}
