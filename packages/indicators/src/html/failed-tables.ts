import type { ReportRule } from "@egov-vn/schemas";
import { formatDecimal } from "../findings/number-format.ts";
import { type Decimal, decimalText, zero } from "../quantities/decimal.ts";
import { addedUp } from "../rules/judging/identity.ts";
import { isFigure } from "../rules/judging/reading.ts";
import type { RuleOf } from "../rules/judging/rule-kind.ts";
import { escapeHtml } from "./escape.ts";
import { inLanguage, type PageContext } from "./page-context.ts";

/** A longer table shows only the rows with a cell to look at, up to this many. */
const mostRows = 70;

/** Every table with a column that does not add up, its failed columns and the cell to look at marked. */
export function failedTables(page: PageContext): string {
  const rules: readonly ReportRule[] = [...(page.set?.rules ?? []), ...(page.report.rules ?? [])];
  const suspects = new Map(
    page.result.findings.flatMap(({ repair }) => repair.map(({ cell, value }) => [cell, value])),
  );
  const seen = new Set<string>();
  return rules
    .filter((rule): rule is RuleOf<"roll-up"> => rule.kind === "roll-up")
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map((rule) => ({ rule, failed: failedColumns(page, rule) }))
    .filter(({ failed }) => failed.size > 0)
    .map(({ rule, failed }) => drawTable({ page, rule, failed, suspects }))
    .join("\n");
}

interface FailedTable {
  readonly page: PageContext;
  readonly rule: RuleOf<"roll-up">;
  readonly failed: ReadonlySet<string>;
  /** Cells to look at, with the value that would agree. */
  readonly suspects: ReadonlyMap<string, string>;
}

function failedColumns(page: PageContext, rule: RuleOf<"roll-up">): ReadonlySet<string> {
  const failed = new Set(
    page.result.findings
      // Without a residual it failed by the edition of its rows, and every column adds up.
      .filter(({ kind, verdict, residual }) => kind === "roll-up" && verdict === "fail" && residual)
      .map((found) => found.rule),
  );
  return new Set(rule.columns.filter((column) => failed.has(`${rule.id}/${column}`)));
}

function drawTable(table: FailedTable): string {
  const { page, rule, failed } = table;
  const heads = rule.columns.map((column) => {
    const wrong = failed.has(column);
    return `<th scope="col" class="figure${wrong ? " wrong" : ""}">${wrong ? "✗ " : ""}${escapeHtml(column)}</th>`;
  });
  const shown = shownRows(table);
  const left = rule.children.length - shown.length;
  const more =
    left === 0
      ? ""
      : `<tr><td class="soft" colspan="${rule.columns.length + 1}">${inLanguage(page, `… và ${left} dòng khác`, `… and ${left} more rows`)}</td></tr>`;
  const caption = inLanguage(
    page,
    "cột ghi ✗ không cộng đúng; ô có khung là ô cần xem.",
    "columns with ✗ do not add up; the framed cell is the one to look at.",
  );
  return `<figure class="sums"><div class="scroll"><table><thead><tr><th></th>${heads.join("")}</tr></thead><tbody>${shown.map((child) => row(table, child)).join("")}${more}</tbody><tfoot>${sums(table)}${row(table, rule.parent)}${differences(table)}</tfoot></table></div><figcaption><code>${escapeHtml(rule.id)}</code>: ${caption}</figcaption></figure>`;
}

function shownRows({ rule, suspects }: FailedTable): readonly string[] {
  if (rule.children.length <= mostRows) return rule.children;
  const marked = rule.children.filter((child) =>
    rule.columns.some((column) => suspects.has(`${child}.${column}`)),
  );
  return marked.slice(0, mostRows);
}

function row({ page, rule, suspects }: FailedTable, name: string): string {
  const cells = rule.columns.map((column) => {
    const cell = `${name}.${column}`;
    const text = escapeHtml(page.rules.read(cell).text) || "–";
    const better = suspects.get(cell);
    if (better === undefined) return `<td class="figure">${text}</td>`;
    return `<td class="figure look"><del>${text}</del> <ins>${escapeHtml(formatDecimal(better)[page.lang])}</ins></td>`;
  });
  return `<tr><th scope="row">${escapeHtml(name)}</th>${cells.join("")}</tr>`;
}

function sums(table: FailedTable): string {
  const label = inLanguage(table.page, "Cộng các dòng", "Rows added up");
  return footRow(table, label, (column) => sumOf(table, column));
}

function differences(table: FailedTable): string {
  const label = inLanguage(table.page, "Lệch", "Off by");
  return footRow(table, label, (column) => {
    const total = table.page.rules.read(`${table.rule.parent}.${column}`);
    const sum = sumOf(table, column);
    return sum && isFigure(total) ? sum.minus(total.quantity.value) : undefined;
  });
}

function footRow(
  { page, rule, failed }: FailedTable,
  label: string,
  amountIn: (column: string) => Decimal | undefined,
): string {
  const cells = rule.columns.map((column) => {
    const value = amountIn(column);
    const text = value ? formatDecimal(decimalText(value))[page.lang] : "–";
    const wrong = failed.has(column) && value !== undefined && !value.eq(zero);
    return `<td class="figure${wrong ? " wrong" : ""}">${text}</td>`;
  });
  return `<tr class="soft"><td>${label}</td>${cells.join("")}</tr>`;
}

/** What the printed figures of a column add up to; nothing where one is not there. */
function sumOf({ page, rule }: FailedTable, column: string): Decimal | undefined {
  const readings = rule.children.map((child) => page.rules.read(`${child}.${column}`));
  return readings.every(isFigure) ? addedUp(readings) : undefined;
}
