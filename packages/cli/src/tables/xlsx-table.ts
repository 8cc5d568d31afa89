import { exitCode } from "../exit-code.ts";
import { Stop } from "../terminal/stop.ts";
import { columnNames } from "./headers.ts";
import type { Cell, Row, Table, TableOptions } from "./table.ts";
import { inflatedSize } from "./zip-size.ts";

/** A workbook is read whole, so it has bounds: of the file, of what it inflates to, of its cells. */
export const largestWorkbook = 64 * 1024 * 1024;
const largestInflated = 512 * 1024 * 1024;
const mostCells = 5_000_000;
const mostColumns = 1000;
const batchSize = 500;

interface SheetRow {
  readonly line: number;
  readonly cells: readonly (Cell | null)[];
}

/** Opens a sheet of a workbook (XLSX). Every failure is one sentence. */
export async function openXlsx(
  chunks: AsyncIterable<Uint8Array>,
  options: TableOptions,
  decode: (text: string) => string,
): Promise<Table> {
  const rows = await sheetRows(await wholeWorkbook(chunks), options);
  const headerRow = options.headerRow ?? 1;
  const at = rows.findIndex(({ line }) => line >= headerRow);
  const header = rows[at];
  if (header === undefined) throw emptySheet;
  const columns = columnNames(header.cells.map((cell) => decode(textOfCell(cell))));
  const filled = columns.map(() => false);
  return {
    format: "xlsx",
    headerLine: header.line,
    columns: () => columns,
    filledColumns: () => columns.filter((_, index) => filled[index]),
    batches: batchesOf(rows.slice(at + 1), { columns, filled, decode }),
  };
}

/** A cell as text, for headers and for eyes. */
export function textOfCell(cell: Cell | null): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.local : String(cell);
}

async function wholeWorkbook(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > largestWorkbook) throw tooLarge;
    parts.push(chunk);
  }
  const bytes = Buffer.concat(parts);
  const inflated = inflatedSize(bytes);
  if (inflated === undefined) throw unreadable;
  if (inflated > largestInflated) throw tooLarge;
  return bytes;
}

async function sheetRows(
  bytes: Uint8Array,
  { sheet, mostRows = Number.POSITIVE_INFINITY }: TableOptions,
): Promise<SheetRow[]> {
  const { streamXlsxRows } = await import("hucre/xlsx");
  const rows: SheetRow[] = [];
  let cells = 0;
  try {
    for await (const { index, values } of streamXlsxRows(
      bytes,
      sheet === undefined ? {} : { sheet },
    )) {
      const last = values.findLastIndex((value) => value !== null && value !== "");
      if (last < 0) continue;
      cells += last + 1;
      if (last >= mostColumns || cells > mostCells) throw tooLarge;
      if (rows.length >= mostRows) break;
      rows.push({ line: index + 1, cells: values.slice(0, last + 1).map(cellOf) });
    }
  } catch (error) {
    if (error instanceof Stop) throw error;
    // The reader's own message may quote the file.
    throw unreadable;
  }
  if (rows.length === 0) throw emptySheet;
  return rows;
}

function cellOf(value: string | number | boolean | Date | null): Cell | null {
  if (!(value instanceof Date)) return value;
  const time = value.getTime();
  if (Number.isNaN(time)) return null;
  // A sheet keeps fractions of a day, so a second may be off by a millisecond.
  return { local: new Date(Math.round(time / 1000) * 1000).toISOString().slice(0, 19) };
}

interface Columns {
  readonly columns: readonly string[];
  readonly filled: boolean[];
  readonly decode: (text: string) => string;
}

function* batchesOf(rows: readonly SheetRow[], columns: Columns): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += batchSize) {
    yield rows.slice(at, at + batchSize).map((row) => rowOf(row, columns));
  }
}

function rowOf({ line, cells }: SheetRow, { columns, filled, decode }: Columns): Row {
  const found = new Map<string, Cell>();
  for (const [index, cell] of cells.entries()) {
    if (cell === null || (typeof cell === "string" && cell.trim() === "")) continue;
    // A cell beside the table has no header: it is kept under its place, and told as unused.
    const column = columns[index] ?? `#${index + 1}`;
    found.set(column, typeof cell === "string" ? decode(cell) : cell);
    filled[index] = true;
  }
  return { line, cells: found };
}

const tooLarge = new Stop(
  {
    vi: "Bảng tính quá lớn (tối đa 64 MiB, giải nén 512 MiB, 1.000 cột, 5 triệu ô). Hãy lưu trang tính thành CSV UTF-8: tệp CSV lớn bao nhiêu cũng đọc được.",
    en: "The workbook is too large (64 MiB, 512 MiB inflated, 1,000 columns, 5 million cells at most). Save the sheet as CSV UTF-8: a CSV file may have any size.",
  },
  exitCode.findings,
);

const unreadable = new Stop(
  {
    vi: "Không đọc được tệp XLSX: tệp bị cụt hoặc hỏng.",
    en: "The XLSX file cannot be read: it is cut short or broken.",
  },
  exitCode.findings,
);

const emptySheet = new Stop(
  {
    vi: "Không có trang tính này, hoặc trang tính trống.",
    en: "There is no such sheet, or it is empty.",
  },
  exitCode.findings,
);
