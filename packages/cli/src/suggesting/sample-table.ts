import { Readable } from "node:stream";
import type { Entity } from "@egov-vn/schemas";
import { exitCode } from "../exit-code.ts";
import { openBytes } from "../tables/byte-source.ts";
import { decodingOf, encodingOf, isUtf8 } from "../tables/decode-text.ts";
import { delimiterOf } from "../tables/delimiter.ts";
import { formatOf, tableOf } from "../tables/open-table.ts";
import type { Cell, Table, TableFormat, TableOptions, TextEncoding } from "../tables/table.ts";
import { largestWorkbook } from "../tables/xlsx-table.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";
import { matchHeaders } from "./match-headers.ts";

const mostRows = 200;
const lastHeaderRow = 12;

/** The beginning of a file, read as a table in the way that makes most sense of its headers. */
export interface SampleTable {
  readonly format: TableFormat;
  readonly options: TableOptions;
  readonly columns: readonly string[];
  /** Up to two hundred cells of each column. */
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
}

interface Attempt {
  readonly table: Table;
  readonly options: TableOptions;
  /** How many headers mean something. */
  readonly score: number;
}

/** Reads the beginning of a file under each encoding and header row that it may have. */
export async function sampleTable(file: string, entity: Entity, io: Io): Promise<SampleTable> {
  const source = await openBytes(file, io);
  if (source.head.length === 0) {
    throw new Stop({ vi: "Tệp trống.", en: "The file is empty." }, exitCode.findings);
  }
  const format = formatOf(file, source.head);
  const bytes = format === "xlsx" ? await wholeOf(source.chunks) : wholeLines(source.head);
  const head = bytes.subarray(0, source.head.length);
  const open = (options: TableOptions) =>
    tableOf(
      file,
      { head, chunks: Readable.from([bytes]) },
      { ...options, mostRows: mostRows + lastHeaderRow },
    );
  const found = await bestAttempt(open, entity, { format, head });
  if (found.score === 0 && looksLikeData(found.table.columns())) throw noHeaders;
  return { format, options: found.options, ...(await cellsOf(found.table)) };
}

/** The encodings and header rows to try; the first of several equals is taken. */
async function bestAttempt(
  open: (options: TableOptions) => Promise<Table>,
  entity: Entity,
  { format, head }: { readonly format: TableFormat; readonly head: Uint8Array },
): Promise<Attempt> {
  let best: Attempt | undefined;
  let refusal: unknown;
  for (const encoding of encodingsFor(format, head)) {
    const delimiter =
      format === "csv" ? delimiterOf(decodingOf(head, encoding).whole(head)) : undefined;
    for (
      let headerRow = 1;
      headerRow <= (format === "ndjson" ? 1 : lastHeaderRow);
      headerRow += 1
    ) {
      const options = { encoding, delimiter, headerRow };
      try {
        const table = await open(options);
        // A file without a header shows its columns only as it is read.
        const columns =
          format === "ndjson" ? (await cellsOf(await open(options))).columns : table.columns();
        const score = matchHeaders(columns, entity).filter(({ fit }) => fit === "same").length;
        if (best === undefined || score > best.score) best = { table, options, score };
      } catch (error) {
        if (!(error instanceof Stop)) throw error;
        refusal ??= error;
      }
    }
  }
  if (best === undefined) throw refusal;
  return best;
}

/** Old encodings cannot be told from the bytes: the headers have to make sense in one of them. */
function encodingsFor(format: TableFormat, head: Uint8Array): readonly TextEncoding[] {
  if (format === "xlsx") return ["auto", "tcvn3", "vni"];
  const seen = encodingOf(head);
  if (seen !== "utf-8") return [seen];
  if (!isUtf8(head)) return ["tcvn3", "vni", "windows-1258"];
  return ["utf-8"];
}

async function cellsOf(table: Table): Promise<Pick<SampleTable, "columns" | "cells">> {
  const cells = new Map<string, Cell[]>();
  let rows = 0;
  for await (const batch of table.batches) {
    for (const row of batch) {
      if ("problem" in row || rows >= mostRows) continue;
      rows += 1;
      for (const [column, cell] of row.cells) {
        const kept = cells.get(column) ?? [];
        kept.push(cell);
        cells.set(column, kept);
      }
    }
  }
  return { columns: table.columns(), cells };
}

async function wholeOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    // The reader of workbooks says what is wrong with one that is larger.
    if (size > largestWorkbook) break;
  }
  return Buffer.concat(parts);
}

/** The last line of a beginning may be cut. */
function wholeLines(head: Uint8Array): Uint8Array {
  if (head.length < 64 * 1024) return head;
  const end = head.lastIndexOf(0x0a);
  // A newline of UTF-16 is two bytes.
  return end < 0 ? head : head.subarray(0, end + (encodingOf(head).startsWith("utf-16") ? 2 : 1));
}

/** Headers that are numbers or dates are the first row of a table without headers. */
function looksLikeData(columns: readonly string[]): boolean {
  return columns.some((column) => /\d{6}|\d{1,2}\/\d{1,2}\/\d{4}|@/.test(column));
}

const noHeaders = new Stop(
  {
    vi: "Không thấy dòng tiêu đề: 12 dòng đầu giống dữ liệu. Hãy thêm một dòng tên cột rồi thử lại.",
    en: "No line of headers was found: the first 12 lines look like data. Add a line of names and try again.",
  },
  exitCode.findings,
);
