import type { Io } from "../terminal/io.ts";
import { wrapped } from "../terminal/text.ts";
import type { SuggestedLine, Suggestion } from "./suggest-mapping.ts";

/** How sure each line of a suggestion is, for standard error. Headers are told, cells never. */
export function suggestionText(
  { lines, unusedColumns, missing }: Suggestion,
  lang: "vi" | "en",
  io: Io,
): string {
  const say = (vi: string, en: string) => (lang === "vi" ? vi : en);
  const parts = [
    say(
      "Gợi ý, cần người rà soát: tiêu đề và tối đa 200 dòng đầu đã được xem.",
      "A suggestion for a person to go over: headers and up to 200 rows were looked at.",
    ),
    ...lines.map((line) => wrapped(io, `${sureness(line)} ${lineText(line, say)}`, "  ")),
  ];
  if (missing.length > 0) {
    parts.push(
      wrapped(
        io,
        say(
          `Chưa có cột cho trường bắt buộc: ${missing.join(", ")}. Ghi "column" hoặc "constant".`,
          `No column for required fields: ${missing.join(", ")}. Write "column" or "constant".`,
        ),
        "",
      ),
    );
  }
  if (unusedColumns.length > 0) {
    const names = unusedColumns.map((column) => `“${column}”`).join(", ");
    parts.push(wrapped(io, say(`Cột chưa dùng: ${names}.`, `Columns not used: ${names}.`), ""));
  }
  return `${parts.join("\n")}\n`;
}

function sureness(line: SuggestedLine): string {
  if (isSure(line)) return "✓";
  return line.fit === "same" && line.read > 0 ? "~" : "?";
}

function isSure({ fit, read, seen, timeAssumed }: SuggestedLine): boolean {
  return fit === "same" && seen > 0 && read === seen && !timeAssumed;
}

function lineText(line: SuggestedLine, say: (vi: string, en: string) => string): string {
  const { path, column, fit, read, seen, timeAssumed } = line;
  const notes = [
    fit === "same"
      ? say("tiêu đề khớp", "the header fits")
      : say("tiêu đề gần giống: cần xem lại", "the header is only alike: look again"),
    seen === 0
      ? say("cột trống trong phần đã xem", "empty in what was looked at")
      : say(`đọc được ${read}/${seen} ô`, `${read} of ${seen} cells read`),
    ...(timeAssumed
      ? [say("giờ là giả định: cần xem lại", "the time is assumed: look again")]
      : []),
  ];
  return `${path} ← “${column}”: ${notes.join("; ")}.`;
}
