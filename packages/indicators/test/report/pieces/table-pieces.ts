import type { CellValue, PeriodicReport, ReportRule } from "@egov-vn/schemas";
import { type Piece, type PieceMaker, printed, type Random, randomOf, whole } from "./piece.ts";

/** A table of counts with a row of sums and a column of sums, and the rules over both. */
export interface ConsistentTable {
  readonly report: PeriodicReport;
  /** Every cell with its count. */
  readonly counts: ReadonlyMap<string, bigint>;
}

/** A table that adds up both ways; two rows and two columns at least, or no cell is singled out. */
export function consistentTable(seed: number): ConsistentTable {
  const random = randomOf(seed);
  const rows = Array.from({ length: whole(random, 2, 6) }, (_, index) => `row${index}`);
  const columns = Array.from({ length: whole(random, 2, 6) }, (_, index) => `column${index}`);
  const counts = new Map<string, bigint>();
  const put = (row: string, column: string, value: bigint) => counts.set(`${row}.${column}`, value);
  const at = (row: string, column: string) => counts.get(`${row}.${column}`) ?? 0n;
  for (const row of rows) {
    for (const column of columns) put(row, column, anyCount(random));
    put(
      row,
      "sum",
      columns.reduce((sum, column) => sum + at(row, column), 0n),
    );
  }
  for (const column of [...columns, "sum"]) {
    put(
      "sums",
      column,
      rows.reduce((sum, row) => sum + at(row, column), 0n),
    );
  }
  const rules: ReportRule[] = [
    { id: "down", kind: "roll-up", parent: "sums", children: rows, columns: [...columns, "sum"] },
    ...[...rows, "sums"].map(
      (row): ReportRule => ({
        id: `across-${row}`,
        kind: "sum-of-parts",
        total: `${row}.sum`,
        parts: columns.map((column) => `${row}.${column}`),
      }),
    ),
  ];
  const cells = Object.fromEntries(
    [...counts].map(([cell, count]): [string, CellValue] => [cell, printed(count, 0)]),
  );
  return { report: { title: "Bảng", period: { label: "2021-Q1" }, cells, rules }, counts };
}

function anyCount(random: Random): bigint {
  return BigInt(Math.floor(random() * 10 ** whole(random, 0, 7)));
}

/** The same report with one digit of one cell changed. */
export function withOneDigitChanged(
  { report, counts }: ConsistentTable,
  cell: string,
  random: Random,
): PeriodicReport {
  const digits = (counts.get(cell) ?? 0n).toString();
  const at = whole(random, 0, digits.length - 1);
  const digit = (Number(digits[at]) + whole(random, 1, 9)) % 10;
  const changed = BigInt(digits.slice(0, at) + digit + digits.slice(at + 1));
  return { ...report, cells: { ...report.cells, [cell]: printed(changed, 0) } };
}

/** One column of a roll-up, exact or in hundredths of a per cent. */
export const rollUpPiece: PieceMaker = (random, _printing, name): Piece => {
  const children = Array.from(
    { length: whole(random, 2, 63) },
    (_, index) => `${name}.unit${index}`,
  );
  const counts = children.map(() => anyCount(random));
  const total = counts.reduce((sum, count) => sum + count, 0n);
  const cells: Record<string, CellValue> = { [`${name}.all.received`]: printed(total, 0) };
  for (const [index, child] of children.entries()) {
    cells[`${child}.received`] = printed(counts[index] ?? 0n, 0);
  }
  return {
    cells,
    rule: { id: name, kind: "roll-up", parent: `${name}.all`, children, columns: ["received"] },
    finding: `${name}/received`,
    breakable: {
      cell: `${name}.all.received`,
      value: total,
      decimals: 0,
      suffix: "",
      beyond: (changed) => changed !== total,
    },
  };
};
