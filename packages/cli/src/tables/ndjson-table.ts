import type { BrokenRow, Cell, Row, Table } from "./table.ts";
import { linesOf, type TextLine } from "./text-lines.ts";

/** Deeper values, and later items of a list, are no columns of a table. */
const deepest = 6;
const mostItems = 100;
/** Names beyond these are those of records, not of columns. */
const mostColumns = 10_000;

/**
 * Opens a table of one JSON object a line. A value inside another is a column by its path:
 * `TaiLieuNop[0].TenTepDinhKem`. Null and empty text are blank.
 */
export function openNdjson(chunks: AsyncIterable<string>, decode: (text: string) => string): Table {
  const columns = new Set<string>();
  const named = (column: string): void => {
    if (columns.size < mostColumns) columns.add(column);
  };
  return {
    format: "ndjson",
    headerLine: 1,
    columns: () => [...columns],
    filledColumns: () => [...columns],
    batches: batchesOf(linesOf(chunks), named, decode),
  };
}

async function* batchesOf(
  lines: AsyncIterable<readonly TextLine[]>,
  named: (column: string) => void,
  decode: (text: string) => string,
): AsyncGenerator<readonly (Row | BrokenRow)[]> {
  for await (const batch of lines) {
    const rows = batch.flatMap((line) => rowOf(line, decode) ?? []);
    for (const row of rows) {
      if ("cells" in row) for (const column of row.cells.keys()) named(column);
    }
    if (rows.length > 0) yield rows;
  }
}

function rowOf(
  { line, text }: TextLine,
  decode: (text: string) => string,
): Row | BrokenRow | undefined {
  if (text === undefined) return { line, problem: "line-too-long" };
  if (text.trim() === "") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The engine's message quotes the text.
    return { line, problem: "not-json" };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { line, problem: "not-an-object" };
  }
  const cells = new Map<string, Cell>();
  collect(value, "", 0, (name, cell) => {
    cells.set(decode(name), typeof cell === "string" ? decode(cell) : cell);
  });
  return { line, cells };
}

type Found = (name: string, cell: Cell) => void;

function collect(value: unknown, at: string, depth: number, found: Found): void {
  if (typeof value === "string") {
    if (value.trim() !== "") found(at, value);
  } else if (typeof value === "number" || typeof value === "boolean") {
    found(at, value);
  } else if (typeof value === "object" && value !== null) {
    collectBelow(value, at, depth + 1, found);
  }
}

function collectBelow(value: object, at: string, depth: number, found: Found): void {
  if (depth > deepest) {
    found(`${at}.…`, true);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.slice(0, mostItems).entries()) {
      collect(item, `${at}[${index}]`, depth, found);
    }
    if (value.length > mostItems) found(`${at}[…]`, true);
  } else {
    for (const [key, item] of Object.entries(value)) {
      collect(item, at === "" ? key : `${at}.${key}`, depth, found);
    }
  }
}
