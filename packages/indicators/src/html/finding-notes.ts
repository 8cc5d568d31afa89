import type { Finding } from "../findings/finding.ts";
import { hintStarts } from "../findings/hints.ts";
import { formatDate, formatDecimal } from "../findings/number-format.ts";
import { escapeHtml } from "./escape.ts";
import { inLanguage, type PageContext } from "./page-context.ts";

/** What stands below the sentence of a finding: where to look, who answers for it, how far it is off. */
export function findingNotes(page: PageContext, finding: Finding, hint: string): string {
  return [
    repairNote(page, finding, hint),
    finding.repair.length === 0 && hint !== "" ? `<p class="note">${escapeHtml(hint)}</p>` : "",
    waiverNote(page, finding),
    residualNote(page, finding),
  ].join("");
}

/** The cell that mends the most, with its printed figure and the one that would agree. */
function repairNote(page: PageContext, { repair }: Finding, hint: string): string {
  const cells = repair.map(({ cell, value }) => {
    const printed = escapeHtml(page.rules.read(cell).text);
    const better = escapeHtml(formatDecimal(value)[page.lang]);
    return `<p>${nameWithCode(page, cell)} <del>${printed}</del> → <ins>${better}</ins></p>`;
  });
  if (cells.length === 0) return "";
  const [first] = repair;
  const start = hintStarts.repair[page.lang];
  const { text = "" } = first ? page.rules.read(first.cell) : {};
  const said = `${start} ${first ? page.rules.nameOf(first.cell)[page.lang] : ""} (${text}); `;
  const rest = hint.startsWith(said) ? hint.slice(said.length) : hint;
  return `<div class="note repair"><p><b>${start}</b></p>${cells.join("")}<p class="soft">${escapeHtml(capitalised(rest))}</p></div>`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Why it may stand, on what ground, from when until when; who approved it is personal. */
function waiverNote(page: PageContext, { waiver }: Finding): string {
  if (!waiver) return "";
  const until = `${inLanguage(page, "đến hết ngày", "until")} ${formatDate(waiver.until)[page.lang]}`;
  const from =
    waiver.from === undefined
      ? ""
      : `${inLanguage(page, "từ ngày", "from")} ${formatDate(waiver.from)[page.lang]} `;
  const facts = [
    [inLanguage(page, "Căn cứ", "Ground"), waiver.basis],
    [inLanguage(page, "Hiệu lực", "In force"), `${from}${until}`],
  ].map(([head, text]) => `<p><span class="soft">${head}:</span> ${escapeHtml(text ?? "")}</p>`);
  return `<div class="note waiver"><b>${inLanguage(page, "Đã giải trình", "Waived")}</b><p>${escapeHtml(waiver.reason)}</p>${facts.join("")}</div>`;
}

function residualNote(page: PageContext, { residual }: Finding): string {
  if (residual === null || (residual.low === "0" && residual.high === "0")) return "";
  const low = formatDecimal(residual.low)[page.lang];
  const high = formatDecimal(residual.high)[page.lang];
  const text =
    low === high
      ? `${inLanguage(page, "Chênh lệch", "Off by")} ${low}`
      : `${inLanguage(page, "Chênh lệch từ", "Off by")} ${low} ${inLanguage(page, "đến", "to")} ${high}`;
  return `<p class="soft">${text}</p>`;
}

/** The title of a cell and its name in the file, once where they are the same. */
export function nameWithCode(page: PageContext, cell: string): string {
  const name = page.rules.nameOf(cell)[page.lang];
  const code = `<code>${escapeHtml(cell)}</code>`;
  return name === cell ? code : `${escapeHtml(name)} ${code}`;
}
