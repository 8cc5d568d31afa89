import { Readable } from "node:stream";
import { parse } from "csv-parse";
import { exitCode } from "../exit-code.ts";
import { Stop } from "../terminal/stop.ts";
import type { TextDecoding } from "./decode-text.ts";
import { delimiterOf } from "./delimiter.ts";
import { columnNames } from "./headers.ts";
import type { BrokenRow, Cell, Row, Table, TableOptions } from "./table.ts";
import { longestLine } from "./text-lines.ts";

const batchSize = 200;

/** What a CSV table is read from. */
export interface CsvSource {
  /** The beginning of the text, to see its delimiter. */
  readonly head: string;
  readonly chunks: AsyncIterable<string>;
  readonly decoding: TextDecoding;
  readonly options: TableOptions;
}

/** Opens a table of text. The header has to be there; what is wrong with a row is told in its place. */
export async function openCsv(source: CsvSource): Promise<Table> {
  const rows = recordsOf(source)[Symbol.asyncIterator]();
  const header = await headerOf(rows, source.options.headerRow ?? 1);
  const columns = columnNames(header.cells.map(source.decoding.cell));
  const filled = columns.map(() => false);
  return {
    format: "csv",
    headerLine: header.line,
    columns: () => columns,
    filledColumns: () => columns.filter((_, index) => filled[index]),
    batches: batchesOf(rows, { columns, filled, decode: source.decoding.cell }),
  };
}

interface Columns {
  readonly columns: readonly string[];
  readonly filled: boolean[];
  readonly decode: (text: string) => string;
}

interface TextRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

type Records = AsyncIterator<TextRecord | BrokenRow>;

/** The records of the text with the lines that they begin at, blank ones included. */
async function* recordsOf({
  head,
  chunks,
  options,
}: CsvSource): AsyncGenerator<TextRecord | BrokenRow> {
  let ended: string | undefined;
  const parser = parse({
    delimiter: options.delimiter ?? delimiterOf(head),
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    // A quote inside a text is a letter: without this, one stray quote would cost the whole file.
    relax_quotes: true,
    max_record_size: longestLine,
    skip_records_with_error: true,
    on_skip: (error) => {
      ended = error?.code;
      return undefined;
    },
  });
  const input = Readable.from(chunks, { highWaterMark: 1 });
  input.on("error", (error) => parser.destroy(error));
  input.pipe(parser);
  let line = 1;
  for await (const record of parser) {
    const cells = record as readonly string[];
    yield { line, cells };
    line += 1 + newlinesIn(cells);
  }
  // Nothing behind it can be read: the parser does not know where a row begins.
  if (ended === "CSV_QUOTE_NOT_CLOSED") yield { line, problem: "quote-left-open" };
  else if (ended !== undefined) yield { line, problem: "line-too-long" };
}

function newlinesIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes("\n") || cell.includes("\r")) count += cell.split(/\r\n|\n|\r/).length - 1;
  }
  return count;
}

async function headerOf(rows: Records, headerRow: number): Promise<TextRecord> {
  for (;;) {
    const { done, value } = await rows.next();
    if (done === true) throw noHeader(headerRow);
    if ("problem" in value) throw brokenHeader;
    if (value.line >= headerRow && !isBlank(value.cells)) return value;
  }
}

function noHeader(headerRow: number): Stop {
  return new Stop(
    headerRow === 1
      ? { vi: "Tệp trống.", en: "The file is empty." }
      : {
          vi: "Tệp kết thúc trước dòng tiêu đề.",
          en: "The file ends before the line of its headers.",
        },
    exitCode.findings,
  );
}

const brokenHeader = new Stop(
  {
    vi: "Dòng tiêu đề có dấu nháy kép mở mà không đóng, hoặc quá dài.",
    en: "The line of headers opens a quote and never closes it, or is too long.",
  },
  exitCode.findings,
);

async function* batchesOf(
  rows: Records,
  columns: Columns,
): AsyncGenerator<readonly (Row | BrokenRow)[]> {
  let batch: (Row | BrokenRow)[] = [];
  for (;;) {
    const { done, value } = await rows.next();
    if (done === true) break;
    const row = "problem" in value ? value : rowOf(value, columns);
    if (row === undefined) continue;
    batch.push(row);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function rowOf(record: TextRecord, { columns, filled, decode }: Columns) {
  const { line, cells } = record;
  if (isBlank(cells)) return undefined;
  if (cells.length < columns.length) return { line, problem: "too-few-cells" } as const;
  if (cells.length > columns.length && !isBlank(cells.slice(columns.length))) {
    return { line, problem: "too-many-cells" } as const;
  }
  const found = new Map<string, Cell>();
  for (const [index, column] of columns.entries()) {
    const text = cells[index] ?? "";
    if (text === "" || text.trim() === "") continue;
    // A quote that was left open swallowed the next line, and a later quote let go of it.
    if (text.startsWith('"') && /[\r\n]/.test(text))
      return { line, problem: "broken-quotes" } as const;
    found.set(column, decode(text));
    filled[index] = true;
  }
  return { line, cells: found };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === "" || cell.trim() === "");
}
