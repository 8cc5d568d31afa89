/** A moment on a calendar and clock, without a zone, as a spreadsheet keeps it. */
interface ClockMoment {
  /** `2021-03-14T08:30:00` */
  readonly local: string;
}

/** What a cell holds: text as it stands, or what the file itself knows to be something else. */
export type Cell = string | number | boolean | ClockMoment;

/** A row that could be read. A cell that is blank has no entry. */
export interface Row {
  /** Line of the file, or row of the sheet. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Why a row could not be read. */
export type RowProblem =
  | "too-many-cells"
  | "too-few-cells"
  | "broken-quotes"
  | "quote-left-open"
  | "line-too-long"
  | "not-json"
  | "not-an-object";

/** A row that could not be read: its cells would stand in the wrong columns, or nowhere. */
export interface BrokenRow {
  readonly line: number;
  readonly problem: RowProblem;
}

/** Rows in batches; those of a sheet are all there already. */
type Batches = AsyncIterable<readonly (Row | BrokenRow)[]> | Iterable<readonly (Row | BrokenRow)[]>;

/** Rows of a file under the headers of its columns. */
export interface Table {
  readonly format: TableFormat;
  /** Line or row of the headers; 1 where a file has none. */
  readonly headerLine: number;
  /** Names of the columns; a file without a header shows them only as it is read. */
  readonly columns: () => readonly string[];
  /** Names of the columns in which a cell held something, so far. */
  readonly filledColumns: () => readonly string[];
  /** In batches, so that waiting costs little. Can be walked once. */
  readonly batches: Batches;
}

/** Forms of files that hold a table. */
export const tableFormats = ["csv", "xlsx", "ndjson"] as const;

/** The form of a file that holds a table. */
export type TableFormat = (typeof tableFormats)[number];

/** Encodings that a text file may be in. */
export const textEncodings = [
  "auto",
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1258",
  "tcvn3",
  "vni",
] as const;

/** The encoding of a text file; `auto` is UTF-8, or what a byte order mark says. */
export type TextEncoding = (typeof textEncodings)[number];

/** How a table is to be read. What is left out is seen from the file. */
export interface TableOptions {
  readonly format?: TableFormat | undefined;
  readonly encoding?: TextEncoding | undefined;
  readonly delimiter?: string | undefined;
  /** Line of a text, or row of a sheet, with the headers; 1 unless said. */
  readonly headerRow?: number | undefined;
  /** Name of the sheet; the first unless said. */
  readonly sheet?: string | undefined;
  /** How many rows of a sheet to read, for a first look; all unless said. */
  readonly mostRows?: number | undefined;
}
