import { recordChecker } from "@egov-vn/schemas";
import { beginRecord } from "../records/build-record.ts";
import type { Cell, Row, Table } from "../tables/table.ts";
import { Ledger } from "./ledger.ts";
import type { FilledPath, Plan } from "./plan.ts";
import { cellText } from "./reading/cell-reader.ts";
import { Unread } from "./reading/unread.ts";
import { unmappedWords } from "./unmapped-words.ts";

/** What became of a table. */
export interface MappedTable {
  /** Rows that held anything. */
  readonly rows: number;
  /** Rows that became a record. */
  readonly mapped: number;
  readonly valid: number;
  readonly invalid: number;
  /** Cells, rows and columns that could not be mapped. */
  readonly unmapped: Ledger;
  /** What the entity says against the records. */
  readonly faults: Ledger;
  /** Columns that hold something and that nothing used. */
  readonly unusedColumns: readonly string[];
}

/** How a table is mapped. */
export interface MapOptions {
  readonly plan: Plan;
  readonly asOf: string;
  /** Writes only records that are valid and lack nothing. */
  readonly onlyValid: boolean;
  /** Takes the records of a batch, as lines of JSON. */
  readonly write: (lines: string) => Promise<void>;
}

/** Maps every row of a table, a batch at a time. */
export async function mapRows(table: Table, options: MapOptions): Promise<MappedTable> {
  const { plan, asOf, onlyValid, write } = options;
  const { accepts, check } = recordChecker(plan.entity.schema, { asOf, warnings: false });
  const unmapped = new Ledger();
  const faults = new Ledger();
  const counts = { rows: 0, mapped: 0, valid: 0, invalid: 0 };
  for await (const batch of table.batches) {
    let lines = "";
    for (const row of batch) {
      counts.rows += 1;
      if ("problem" in row) {
        const { line, problem: code } = row;
        unmapped.add({ line, column: null, path: null, code }, unmappedWords[code]);
        continue;
      }
      const missed = unmapped.total;
      const record = recordOf(row, table, plan, unmapped);
      counts.mapped += 1;
      const valid = accepts(record);
      counts[valid ? "valid" : "invalid"] += 1;
      if (!valid) addFaults(check(record).issues, row, plan, faults);
      if (!onlyValid || (valid && unmapped.total === missed))
        lines += `${JSON.stringify(record)}\n`;
    }
    if (lines !== "") await write(lines);
  }
  tellMissingColumns(table, plan, unmapped);
  const used = new Set(plan.filled.flatMap(({ columns }) => columns));
  const unusedColumns = table.filledColumns().filter((column) => !used.has(column));
  return { ...counts, unmapped, faults, unusedColumns };
}

function recordOf(row: Row, table: Table, plan: Plan, unmapped: Ledger): Record<string, unknown> {
  const record = beginRecord();
  for (const path of plan.filled) {
    const found = firstFilled(row, table, path, plan.empty);
    if (found === undefined) continue;
    const { column, cell, text } = found;
    const value = text instanceof Unread ? text : path.read(cell, text);
    if (value instanceof Unread) {
      const { code } = value;
      unmapped.add({ line: row.line, column, path: path.path, code }, unmappedWords[code]);
      if (code === "unknown-code" && path.coded) unmapped.addCode(path.path, column, String(text));
    } else if (value !== undefined) {
      record.put(path.steps, value);
    }
  }
  for (const { steps, value, within } of plan.constants) {
    if (within === undefined || record.has(within)) record.put(steps, value);
  }
  return record.finish();
}

interface FoundCell {
  readonly column: string;
  readonly cell: Cell;
  readonly text: string | Unread;
}

function firstFilled(
  { cells }: Row,
  { format }: Table,
  { columns }: FilledPath,
  empty: ReadonlySet<string>,
): FoundCell | undefined {
  for (const column of columns) {
    const cell = cells.get(column);
    if (cell === undefined) continue;
    const text = cellText(cell, format);
    if (text === "" || (typeof text === "string" && empty.has(text))) continue;
    return { column, cell, text };
  }
  return undefined;
}

type Issues = ReturnType<ReturnType<typeof recordChecker>["check"]>["issues"];

/** An issue is told beside the columns that its path was filled from. */
function addFaults(issues: Issues, { line }: Row, { filled }: Plan, faults: Ledger): void {
  for (const { path, code, message } of issues) {
    const column = filled.find((each) => each.path === path)?.columns[0] ?? null;
    faults.add({ line, column, path, code }, message);
  }
}

function tellMissingColumns(table: Table, plan: Plan, unmapped: Ledger): void {
  const known = new Set(table.columns());
  for (const { path, columns } of plan.filled) {
    if (columns.some((column) => known.has(column))) continue;
    const place = { line: table.headerLine, column: columns[0] ?? null, path };
    unmapped.add({ ...place, code: "unknown-column" }, unmappedWords["unknown-column"]);
  }
}
