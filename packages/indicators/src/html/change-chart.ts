import type { ReportRule } from "@egov-vn/schemas";
import type { Interval } from "../quantities/interval.ts";
import { type Figure, isFigure } from "../rules/judging/reading.ts";
import type { RuleOf } from "../rules/judging/rule-kind.ts";
import { span } from "../rules/judging/sentences.ts";
import { baseReference, impliedBase, measuresOf } from "../rules/series/change.ts";
import { escapeHtml } from "./escape.ts";
import { inLanguage, type PageContext } from "./page-context.ts";

const floor = 190;
const ceiling = 34;

/** For every printed change that fails: the series beside the base that the change would need. */
export function changeCharts(page: PageContext): string {
  const rules: readonly ReportRule[] = [...(page.set?.rules ?? []), ...(page.report.rules ?? [])];
  return rules
    .filter((rule): rule is RuleOf<"change"> => rule.kind === "change")
    .filter((rule) =>
      page.result.findings.some((found) => found.rule === rule.id && found.verdict === "fail"),
    )
    .map((rule) => chart(page, rule))
    .join("\n");
}

interface Column {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly implied: boolean;
}

function chart(page: PageContext, rule: RuleOf<"change">): string {
  const printed = page.rules.read(rule.change);
  const current = page.rules.read(rule.current);
  if (!isFigure(printed) || !isFigure(current)) return "";
  const columns = columnsOf(
    page,
    rule,
    current,
    impliedBase(printed, current, measuresOf(rule, printed)[0] ?? "percent"),
  );
  const highest = Math.max(...columns.map((column) => column.value), 1);
  const bars = columns.map((column, index) => drawColumn(column, index, highest));
  const name = page.rules.nameOf(rule.current)[page.lang];
  const caption = inLanguage(
    page,
    `${name}: số các kỳ, và mức của kỳ gốc mà con số "${printed.text}" hàm ý (cột kẻ sọc).`,
    `${name}: the periods, and the base that the printed "${printed.text}" implies (hatched).`,
  );
  const width = columns.length * 190 + 20;
  return `<figure><svg viewBox="0 0 ${width} 236" style="max-width:${width}px" role="img" aria-label="${escapeHtml(caption)}"><defs><pattern id="hatch-${escapeHtml(rule.id)}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3" height="8" fill="#b3261e"/></pattern></defs><line class="grid" x1="0" x2="${width}" y1="${floor}" y2="${floor}"/>${bars.join("").replaceAll("url(#hatch)", `url(#hatch-${escapeHtml(rule.id)})`)}</svg><figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}

function columnsOf(
  page: PageContext,
  rule: RuleOf<"change">,
  current: Figure,
  implied: Interval | undefined,
): Column[] {
  const base = page.rules.read(baseReference(rule, page.rules));
  const column = (figure: Figure, label: string): Column => ({
    label,
    value: Number(figure.quantity.value),
    text: figure.text,
    implied: false,
  });
  const columns = isFigure(base) ? [column(base, base.reference.split("@")[1] ?? "")] : [];
  if (implied) {
    columns.push({
      label: inLanguage(page, "gốc hàm ý", "implied base"),
      value: Number(implied.low.plus(implied.high).div(2)),
      text: span(implied, 0)[page.lang],
      implied: true,
    });
  }
  return [...columns, column(current, page.rules.label)];
}

function drawColumn(column: Column, index: number, highest: number): string {
  const height = (Math.max(0, column.value) / highest) * (floor - ceiling);
  const x = index * 190 + 40;
  const fill = column.implied ? 'url(#hatch)" stroke="#b3261e' : "#2f6db5";
  return `<rect x="${x}" y="${(floor - height).toFixed(1)}" width="120" height="${height.toFixed(1)}" fill="${fill}"/><text x="${x + 60}" y="${(floor - height - 8).toFixed(1)}" text-anchor="middle">${escapeHtml(column.text)}</text><text class="soft" x="${x + 60}" y="${floor + 22}" text-anchor="middle">${escapeHtml(column.label)}</text>`;
}
