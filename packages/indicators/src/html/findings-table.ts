import type { Finding, Verdict } from "../findings/finding.ts";
import { isFollowUp, sentencesOf } from "../findings/hints.ts";
import { readingOrder, severityWords, verdictMarks, verdictWords } from "../findings/words.ts";
import { ruleKinds } from "../rules/rule-kinds.ts";
import { escapeHtml } from "./escape.ts";
import { failedTables } from "./failed-tables.ts";
import { findingNotes } from "./finding-notes.ts";
import { inLanguage, type PageContext } from "./page-context.ts";

/** Findings to read first, then those that could not be checked, then the passed ones. */
export function findingsTables(page: PageContext): string {
  const of = (...verdicts: readonly Verdict[]) =>
    readingOrder
      .filter((verdict) => verdicts.includes(verdict))
      .flatMap((verdict) => page.result.findings.filter((found) => found.verdict === verdict));
  const toRead = of("fail", "suspect", "truncated", "pass-rounding");
  const open = of("not-checkable");
  const [followUps, lacking] = [
    open.filter(isFollowUp),
    open.filter((found) => !isFollowUp(found)),
  ];
  const passed = of("pass");
  const first =
    toRead.length === 0
      ? `<p>${inLanguage(page, "Không có điểm nào cần xem lại.", "Nothing needs a second look.")}</p>`
      : table(page, toRead);
  return [
    `<h2>${inLanguage(page, "Những điểm cần xem", "What to look at")}</h2>${first}`,
    failedTables(page),
    folded(
      page,
      inLanguage(
        page,
        "Chờ sửa xong rồi kiểm tra lại, có thể chỉ là hệ quả",
        "To be checked again after mending: may only follow from another",
      ),
      followUps,
    ),
    folded(page, inLanguage(page, "Chưa kiểm tra được", "Could not be checked"), lacking),
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
  const judged = finding.verdict === "fail" || finding.verdict === "suspect";
  const badges = [
    judged && severityWords[finding.severity][page.lang],
    finding.waiver !== null && inLanguage(page, "đã giải trình", "waived"),
    isFollowUp(finding) && inLanguage(page, "có thể là hệ quả", "may follow from another"),
  ]
    .filter((badge) => badge !== false)
    .map((badge) => `<br><span class="soft">${escapeHtml(badge)}</span>`)
    .join("");
  const { sentence, hint } = sentencesOf(finding, page.lang);
  return `<tr style="--mark:${colour}"><td class="verdict">${sign} ${escapeHtml(verdictWords[finding.verdict][page.lang])}${badges}</td><td>${escapeHtml(sentence)}${findingNotes(page, finding, hint)}</td><td>${escapeHtml(kind)}<br><code>${escapeHtml(finding.rule)}</code></td></tr>`;
}
