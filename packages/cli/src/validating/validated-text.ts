import type { BilingualText } from "@egov-vn/schemas";
import type { Io } from "../terminal/io.ts";
import { paint, wrapped } from "../terminal/text.ts";
import type { IssueCount, LocatedIssue } from "./tally.ts";
import type { Validated } from "./validate-file.ts";

/** The summary that scripts read. */
export function summaryOf({ tally, seconds, bytes }: Validated, warnings: boolean) {
  const { records, invalid, withWarnings, truncated } = tally;
  return {
    records,
    valid: records - invalid,
    invalid,
    ...(warnings && { withWarnings }),
    seconds: Math.round(seconds * 1000) / 1000,
    bytes,
    // How often each code was found; of the records that were explained only, if truncated.
    codes: tally.byCode(),
    truncated,
  };
}

/** What the text is about. */
export interface Shown {
  readonly entity: { readonly name: string; readonly title: BilingualText };
  readonly warnings: boolean;
  readonly lang: "vi" | "en";
  /** The file of `--errors`, as it was typed. */
  readonly errors: string | undefined;
}

/** Lines of the table of counts. */
const shownCounts = 20;

/** The result for a person: the first issues, how often each code stands where, the summary. */
export function validatedText(validated: Validated, shown: Shown, io: Io): string {
  const { tally } = validated;
  const say = (vi: string, en: string): string => (shown.lang === "vi" ? vi : en);
  const head = paint(io, "bold", `${shown.entity.title[shown.lang]} (${shown.entity.name})`);
  const parts = [head];
  if (tally.shown.length > 0) {
    parts.push(tally.shown.map((issue) => issueText(issue, shown, io)).join("\n"));
    const counts = tally.counts();
    const title = tally.truncated
      ? say(
          "Theo trường và mã, trong các bản ghi có vấn đề đầu tiên:",
          "By field and code, of the first records with issues:",
        )
      : say("Theo trường và mã:", "By field and code:");
    parts.push([paint(io, "bold", title), ...countLines(counts, shown, io)].join("\n"));
  }
  parts.push(conclusion(validated, shown, io));
  return `${parts.join("\n\n")}\n`;
}

function issueText(issue: LocatedIssue, { lang }: Shown, io: Io): string {
  const isError = issue.severity === "error";
  const sign = isError ? "✗" : "!";
  const place = `${lang === "vi" ? "dòng" : "line"} ${issue.line}`;
  const title = [`${sign} ${place}`, issue.path, `[${issue.code}]`].filter(Boolean).join("  ");
  return `${paint(io, isError ? "red" : "yellow", title)}\n${wrapped(io, issue.message[lang], "    ")}`;
}

function countLines(counts: readonly IssueCount[], { lang }: Shown, io: Io): string[] {
  const number = new Intl.NumberFormat(lang);
  const whole = lang === "vi" ? "(cả bản ghi)" : "(whole record)";
  const rows = counts.slice(0, shownCounts);
  const width = Math.max(...rows.map(({ count }) => number.format(count).length));
  const lines = rows.map(
    ({ path, code, count }) =>
      `  ${number.format(count).padStart(width)}  ${path || whole}  ${code}`,
  );
  const more = counts.length - rows.length;
  if (more > 0) {
    const rest = lang === "vi" ? `còn ${more} dòng khác` : `and ${more} more`;
    lines.push(paint(io, "dim", `  ${" ".repeat(width)}  ${rest}`));
  }
  return lines;
}

function conclusion({ tally, seconds, bytes }: Validated, shown: Shown, io: Io): string {
  const { lang, warnings, errors } = shown;
  const { records, invalid, withWarnings } = tally;
  const say = (vi: string, en: string): string => (lang === "vi" ? vi : en);
  const whole = new Intl.NumberFormat(lang);
  const tenth = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  const [all, wrong] = [whole.format(records), whole.format(invalid)];
  const verdict =
    invalid === 0
      ? paint(
          io,
          "green",
          say(`✓ ${all} bản ghi, tất cả hợp lệ.`, `✓ ${all} records, all of them valid.`),
        )
      : paint(
          io,
          "red",
          say(
            `✗ ${wrong} trong ${all} bản ghi không hợp lệ.`,
            `✗ ${wrong} of ${all} records ${invalid === 1 ? "is" : "are"} not valid.`,
          ),
        );
  const lines = [verdict];
  if (warnings && withWarnings > 0) {
    const doubtful = whole.format(withWarnings);
    lines.push(
      paint(
        io,
        "yellow",
        say(
          `! ${doubtful} bản ghi hợp lệ nhưng cần xem lại.`,
          `! ${doubtful} of the valid records ask for a second look.`,
        ),
      ),
    );
  }
  const facts = [
    `${tenth.format(bytes / 1e6)} MB`,
    `${tenth.format(seconds)} ${say("giây", "s")}`,
    `${whole.format(Math.round(records / Math.max(seconds, 0.001)))} ${say("bản ghi/giây", "records/s")}`,
  ];
  lines.push(paint(io, "dim", facts.join(" · ")));
  if (errors !== undefined) lines.push(say(`Danh sách lỗi: ${errors}`, `Errors: ${errors}`));
  return lines.join("\n");
}
