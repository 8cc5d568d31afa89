import type { Finding, Verdict } from "../findings/finding.ts";
import { formatDecimal } from "../findings/number-format.ts";
import { readingOrder, severityWords, verdictMarks, verdictWords } from "../findings/words.ts";
import { ruleKinds } from "../rules/rule-kinds.ts";
import { escapeHtml } from "./escape.ts";
import { inLanguage, type PageContext } from "./page-context.ts";

/** Findings to read first, then those that could not be checked, then the passed ones. */
export function findingsTables(page: PageContext): string {
  const of = (...verdicts: readonly Verdict[]) =>
    readingOrder
      .filter((verdict) => verdicts.includes(verdict))
      .flatMap((verdict) => page.result.findings.filter((found) => found.verdict === verdict));
  const toRead = of("fail", "suspect", "truncated", "pass-rounding");
  const open = of("not-checkable");
  const passed = of("pass");
  const first =
    toRead.length === 0
      ? `<p>${inLanguage(page, "Không có điểm nào cần xem lại.", "Nothing needs a second look.")}</p>`
      : table(page, toRead);
  return [
    `<h2>${inLanguage(page, "Những điểm cần xem", "What to look at")}</h2>${first}`,
    folded(page, inLanguage(page, "Chưa kiểm tra được", "Could not be checked"), open),
    folded(page, inLanguage(page, "Đã kiểm tra, đúng", "Checked, and right"), passed),
  ].join("\n");
}

function folded(page: PageContext, title: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  return `<details><summary>${title} (${findings.length})</summary>${table(page, findings)}</details>`;
}

function table(page: PageContext, findings: readonly Finding[]): string {
  const heads = [
    inLanguage(page, "Kết luận", "Verdict"),
    inLanguage(page, "Nội dung", "Finding"),
    inLanguage(page, "Quy tắc", "Rule"),
  ];
  const rows = findings.map((finding) => row(page, finding));
  return `<div class="scroll"><table class="findings"><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function row(page: PageContext, finding: Finding): string {
  const { sign, colour } = verdictMarks[finding.verdict];
  const kind =
    finding.kind === "reading"
      ? inLanguage(page, "Đọc số liệu", "Reading of figures")
      : ruleKinds[finding.kind].title[page.lang];
  const waiver = finding.waiver
    ? `<p class="soft">${inLanguage(page, "Đã giải trình", "Waived")}: ${escapeHtml(finding.waiver.reason)} (${escapeHtml(finding.waiver.basis)}, ${inLanguage(page, "đến hết ngày", "until")} ${escapeHtml(finding.waiver.until)})</p>`
    : "";
  const { residual } = finding;
  const tolerance =
    residual === null
      ? ""
      : `<p class="soft">${inLanguage(page, "Chênh lệch từ", "Residual from")} ${formatDecimal(residual.low)[page.lang]} ${inLanguage(page, "đến", "to")} ${formatDecimal(residual.high)[page.lang]}</p>`;
  const judged = finding.verdict === "fail" || finding.verdict === "suspect";
  const severity = judged
    ? `<br><span class="soft">${escapeHtml(severityWords[finding.severity][page.lang])}</span>`
    : "";
  return `<tr style="--mark:${colour}"><td class="verdict">${sign} ${escapeHtml(verdictWords[finding.verdict][page.lang])}${severity}</td><td>${escapeHtml(finding.message[page.lang])}${waiver}${tolerance}</td><td>${escapeHtml(kind)}<br><code>${escapeHtml(finding.rule)}</code></td></tr>`;
}
