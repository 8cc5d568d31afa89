import { bridgeOf } from "@egov-vn/schemas/code-lists";
import { foldName } from "@egov-vn/schemas/names";
import type { Scalar } from "../../records/leaf-at.ts";
import { tidyHeader } from "../../tables/headers.ts";
import type { MappedField } from "../mapping-file.ts";
import type { CellReader } from "./cell-reader.ts";
import { Unread } from "./unread.ts";

/** Texts of a column and what they mean; `null` is known to mean nothing. */
export type CodeTable = ReadonlyMap<string, Scalar | null>;

const unknown = new Unread("unknown-code");

/** The table of a field: its bridge between code lists, and its own rows above that. */
export function codeTableOf(codes: NonNullable<MappedField["codes"]>): CodeTable {
  const table = new Map<string, Scalar | null>();
  const bridge = codes.bridge && bridgeOf(codes.bridge.from, codes.bridge.to);
  for (const { from, to } of bridge?.rows ?? []) if (to !== null) table.set(tidyHeader(from), to);
  for (const [text, value] of Object.entries(codes.table ?? {})) table.set(tidyHeader(text), value);
  return table;
}

/**
 * Reads codes by a table: the text as it stands, or else without regard to capitals and accents, as
 * long as that can mean only one row. Old encodings have lost the capitals.
 */
export function codeReader(table: CodeTable): CellReader {
  const folded = new Map<string, Scalar | null | Unread>();
  for (const [text, value] of table) {
    const key = foldName(text);
    folded.set(key, !folded.has(key) || folded.get(key) === value ? value : unknown);
  }
  return (_cell, text) => {
    const tidy = tidyHeader(text);
    const value = table.has(tidy) ? table.get(tidy) : folded.get(foldName(tidy));
    if (value === undefined) return unknown;
    return value ?? undefined;
  };
}
