import { entities, type RecordIssue, recordChecker } from "@egov-vn/schemas";
import { exitCode } from "../exit-code.ts";
import { unmappedWords } from "../mapping/unmapped-words.ts";
import { recordFromCells } from "../records/record-from-cells.ts";
import type { ByteSource } from "../tables/byte-source.ts";
import { tableOf } from "../tables/open-table.ts";
import type { BrokenRow, Cell, Row, Table } from "../tables/table.ts";
import { Stop } from "../terminal/stop.ts";
import type { CheckSetup } from "./checking/checking.ts";
import type { LocatedIssue, Tally } from "./tally.ts";

/** A table whose headers are paths of the entity's own fields, such as `applicant.name`. */
export interface TableValidation {
  readonly file: string;
  readonly bytes: ByteSource;
  readonly setup: CheckSetup;
  readonly tally: Tally;
  readonly onPart: OnPart;
}

/** Called with every part that is done, in the order of the input, and the bytes read so far. */
export type OnPart = (issues: readonly LocatedIssue[], bytesRead: number) => Promise<void>;

/** Validates the rows of a CSV or XLSX table. Answers with the bytes that were read. */
export async function validateTable(validation: TableValidation): Promise<number> {
  const { file, bytes, setup, tally, onPart } = validation;
  let bytesRead = 0;
  const counted = async function* () {
    for await (const chunk of bytes.chunks) {
      bytesRead += chunk.length;
      yield chunk;
    }
  };
  const table = await tableOf(file, { head: bytes.head, chunks: counted() }, {});
  const judge = judgeOf(setup, table);
  for await (const batch of table.batches) {
    const issues = batch.flatMap((row) => tally.add(judge(row)));
    await onPart(issues, bytesRead);
  }
  return bytesRead;
}

function judgeOf(setup: CheckSetup, table: Table) {
  const entity = entities.find(({ name }) => name === setup.name);
  if (entity === undefined) throw new TypeError("There is no entity of this name.");
  const { accepts, check } = recordChecker(entity.schema, setup);
  const toRecord = recordFromCells(entity.schema);
  const columns = table.columns();
  if (columns.every((column) => isUnknown(toRecord, column))) throw noField;
  return (row: Row | BrokenRow) => {
    if ("problem" in row) return resultOf(row.line, [problemIssue(row)], false);
    const cells = [...row.cells].map(([column, cell]) => [column, textOf(cell)] as const);
    const { record, issues } = toRecord(cells);
    const unread = issues.map(({ path, code, message }): RecordIssue => {
      const severity = "error";
      // A header may hold anything, so that its place is told and not its text.
      return code === "unknown-path"
        ? { path: "", code, severity, message: unknownColumn(columns.indexOf(path) + 1) }
        : { path, code, severity, message };
    });
    if (unread.length === 0 && accepts(record) && !setup.warnings)
      return resultOf(row.line, [], true);
    const told = new Set(unread.map(({ path }) => path));
    const found = check(record).issues.filter(({ path }) => !told.has(path) || path === "");
    const all = [...unread, ...found];
    return resultOf(
      row.line,
      all,
      all.every(({ severity }) => severity !== "error"),
    );
  };
}

function isUnknown(toRecord: ReturnType<typeof recordFromCells>, column: string): boolean {
  return toRecord([[column, "0"]]).issues.some(({ code }) => code === "unknown-path");
}

const noField = new Stop(
  {
    vi: "Không cột nào của bảng mang tên một trường của thực thể (ví dụ applicant.name). Dùng egov map cho tệp xuất của riêng đơn vị.",
    en: "No column of the table is named after a field of the entity (such as applicant.name). Use egov map for an export of your own.",
  },
  exitCode.findings,
);

function unknownColumn(place: number) {
  return {
    vi: `Cột thứ ${place} không mang tên trường nào của thực thể.`,
    en: `Column ${place} is not named after a field of the entity.`,
  };
}

function problemIssue({ problem }: BrokenRow): RecordIssue {
  const { vi, en } = unmappedWords[problem];
  const message = { vi: sentence(vi), en: sentence(en) };
  return { path: "", code: problem, severity: "error", message };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function textOf(cell: Cell): string {
  return typeof cell === "object" ? cell.local : String(cell);
}

/** The line is the table's own, so a result moves the count of lines no further. */
function resultOf(line: number, issues: readonly RecordIssue[], valid: boolean) {
  return {
    records: 1,
    invalid: valid ? 0 : 1,
    withWarnings: valid && issues.length > 0 ? 1 : 0,
    explained: issues.length > 0 ? [{ line: line - 1, issues }] : [],
    lines: 0,
    next: undefined,
  };
}
