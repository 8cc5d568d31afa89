import {
  type CheckResult,
  type Finding,
  isBlocking,
  readingOrder,
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
    const findings = result.findings.filter((found) => found.verdict === verdict);
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
  const entries = findings.map((found) => {
    const severity = verdict === "fail" ? ` · ${severityWords[found.severity][lang]}` : "";
    const waiver = found.waiver ? wrapped(io, waiverText(found.waiver, lang), "    ") : undefined;
    const title = `  ${paint(io, "bold", found.rule)}${severity}`;
    return [title, wrapped(io, found.message[lang], "    "), waiver]
      .filter((line) => line !== undefined)
      .join("\n");
  });
  return [head, ...entries].join("\n");
}

/** Why it may stand, on what ground, until when; who approved it is personal, and in the file. */
function waiverText({ reason, basis, until }: Waiver, lang: "vi" | "en"): string {
  return lang === "vi"
    ? `Đã giải trình: ${reason} (${basis}; đến hết ngày ${until})`
    : `Waived: ${reason} (${basis}; until ${until})`;
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
    .map((verdict) => `${result.summary[verdict]} ${verdictWords[verdict][lang].toLowerCase()}`)
    .join(", ");
  const conclusion =
    lang === "vi"
      ? blocking === 0
        ? "Không có lỗi nào phải sửa trước khi gửi."
        : `${blocking} lỗi phải sửa hoặc giải trình trước khi gửi.`
      : blocking === 0
        ? "No error stands in the way of sending it."
        : `${blocking} ${blocking === 1 ? "error" : "errors"} to mend or to explain before it is sent.`;
  const lines = [counts, paint(io, blocking === 0 ? "green" : "red", conclusion)];
  if (html !== undefined) lines.push(`HTML: ${html}`);
  if (validationReport !== undefined) lines.push(`ESS: ${validationReport}`);
  return lines.join("\n");
}
