import { formatDecimal } from "../findings/number-format.ts";
import { isFigure } from "../rules/judging/reading.ts";
import { escapeHtml } from "./escape.ts";
import { nameWithCode } from "./finding-notes.ts";
import { inLanguage, type PageContext } from "./page-context.ts";

/** Every figure as printed, beside what it stands for. */
export function figuresTable(page: PageContext): string {
  const heads = [
    inLanguage(page, "Số liệu", "Figure"),
    inLanguage(page, "Như đã in", "As printed"),
    inLanguage(page, "Từ", "From"),
    inLanguage(page, "Đến", "To"),
  ];
  const rows = Object.keys(page.report.cells).map((cell) => row(page, cell));
  return `<h2>${inLanguage(page, "Số liệu và khoảng giá trị", "Figures and what they stand for")}</h2>
<div class="scroll"><table><thead><tr>${heads.map((head, column) => `<th scope="col"${column > 0 ? ' class="figure"' : ""}>${head}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function row(page: PageContext, cell: string): string {
  const reading = page.rules.read(cell);
  const bounds = isFigure(reading)
    ? [reading.quantity.low, reading.quantity.high].map((end) => formatDecimal(end)[page.lang])
    : ["–", "–"];
  return `<tr><td>${nameWithCode(page, cell)}</td><td class="figure">${escapeHtml(reading.text) || "–"}</td>${bounds.map((end) => `<td class="figure">${end}</td>`).join("")}</tr>`;
}
