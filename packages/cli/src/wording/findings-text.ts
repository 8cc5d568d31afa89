import {
  type CheckResult,
  type Finding,
  formatDate,
  isBlocking,
  isFollowUp,
  readingOrder,
  sentencesOf,
  severityWords,
  type Verdict,
  verdictMarks,
  verdictWords,
  type Waiver,
} from "@egov-vn/indicators";
import type { PeriodicReport } from "@egov-vn/schemas";
import type { Io } from "../terminal/io.ts";
import { paint, wrapped } from "../terminal/text.ts";

/** A checked report, to be printed. */
export interface CheckedReport {
  readonly report: PeriodicReport;
  readonly result: CheckResult;
  readonly asOf: string;
  readonly lang: "vi" | "en";
  readonly html?: string;
  readonly validationReport?: string;
}

const styles = {
  fail: "red",
  suspect: "yellow",
  truncated: "yellow",
  "pass-rounding": "blue",
  "not-checkable": "dim",
  pass: "green",
} as const satisfies Record<Verdict, string>;

/** The findings for a person: what fails first, one sentence each, passed rules by name only. */
export function findingsText(checked: CheckedReport, io: Io): string {
  const { report, result, lang } = checked;
  const parts = [paint(io, "bold", report.title)];
  for (const verdict of readingOrder) {
    const all = result.findings.filter((found) => found.verdict === verdict);
    const [following, findings] = [all.filter(isFollowUp), all.filter((one) => !isFollowUp(one))];
    if (following.length > 0) parts.push(followUps(following, lang, io));
    if (findings.length > 0) parts.push(section(verdict, findings, lang, io));
  }
  parts.push(summary(checked, io));
  return `${parts.join("\n\n")}\n`;
}

function section(
  verdict: Verdict,
  findings: readonly Finding[],
  lang: "vi" | "en",
  io: Io,
): string {
  const { sign } = verdictMarks[verdict];
  const head = paint(
    io,
    styles[verdict],
    `${sign} ${verdictWords[verdict][lang]} (${findings.length})`,
  );
  if (verdict === "pass") {
    return `${head}\n${wrapped(io, findings.map((found) => found.rule).join(", "), "  ")}`;
  }
  if (verdict === "not-checkable") return [head, ...bySentence(findings, lang, io)].join("\n");
  return [head, ...findings.map((found) => entry(found, lang, io))].join("\n");
}

/** Failures that may only follow from that of a sum: named apart, since they lack nothing. */
function followUps(findings: readonly Finding[], lang: "vi" | "en", io: Io): string {
  const words =
    lang === "vi"
      ? "Có thể chỉ là hệ quả, kiểm tra lại sau khi sửa"
      : "May only follow from another, to be checked again after mending";
  const head = paint(io, "yellow", `↳ ${words} (${findings.length})`);
  return [head, ...findings.map((found) => entry(found, lang, io))].join("\n");
}

function entry(found: Finding, lang: "vi" | "en", io: Io): string {
  const { verdict, severity } = found;
  const judged = verdict === "fail" || verdict === "suspect";
  const title = `  ${paint(io, "bold", found.rule)}${judged ? ` · ${severityWords[severity][lang]}` : ""}`;
  const { sentence, hint } = sentencesOf(found, lang);
  const notes = [hint === "" ? null : `→ ${hint}`, found.waiver && waiverText(found.waiver, lang)];
  const lines = [sentence, ...notes].filter((text) => typeof text === "string");
  return [title, ...lines.map((text) => wrapped(io, text, "    "))].join("\n");
}

/** Why it may stand, on what ground, from when until when; who approved it is personal, and in the file. */
function waiverText({ reason, basis, from, until }: Waiver, lang: "vi" | "en"): string {
  const [first, last] = [from && formatDate(from)[lang], formatDate(until)[lang]];
  return lang === "vi"
    ? `Đã giải trình: ${reason} (${basis}; ${first ? `từ ngày ${first} ` : ""}đến hết ngày ${last})`
    : `Waived: ${reason} (${basis}; ${first ? `from ${first} ` : ""}until ${last})`;
}

/** Rules that lack the same thing share its sentence. */
function bySentence(findings: readonly Finding[], lang: "vi" | "en", io: Io): string[] {
  const groups = Map.groupBy(findings, (found) => found.message[lang]);
  return [...groups].map(([sentence, group]) => {
    const rules = group.map((found) => found.rule).join(", ");
    return `${wrapped(io, sentence, "  ")}\n${paint(io, "dim", wrapped(io, rules, "    "))}`;
  });
}

function summary({ result, lang, html, validationReport }: CheckedReport, io: Io): string {
  const blocking = result.findings.filter(isBlocking).length;
  const counts = readingOrder
    .filter((verdict) => result.summary[verdict] > 0)
    .map((verdict) => `${verdictWords[verdict][lang]}: ${result.summary[verdict]}`)
    .join(" · ");
  const conclusion =
    lang === "vi"
      ? blocking === 0
        ? "Không có lỗi nào phải sửa trước khi gửi."
        : `${blocking} lỗi phải sửa hoặc giải trình trước khi gửi.`
      : blocking === 0
        ? "No error stands in the way of sending it."
        : `${blocking} ${blocking === 1 ? "error" : "errors"} to mend or to explain before it is sent.`;
  const waived = result.findings.filter((found) => found.verdict === "fail" && found.waiver);
  const explained =
    waived.length === 0
      ? ""
      : lang === "vi"
        ? ` ${waived.length} điểm sai đã giải trình.`
        : ` ${waived.length} ${waived.length === 1 ? "failure is" : "failures are"} waived.`;
  const lines = [
    wrapped(io, counts, ""),
    paint(io, blocking === 0 ? "green" : "red", `${conclusion}${explained}`),
  ];
  if (html !== undefined) lines.push(`HTML: ${html}`);
  if (validationReport !== undefined) lines.push(`ESS: ${validationReport}`);
  return lines.join("\n");
}
