import type { ConformanceResult } from "@egov-vn/contracts/conformance";
import type { SharedOptions } from "../commands/shared-options.ts";
import type { Io } from "../terminal/io.ts";
import { paint } from "../terminal/text.ts";

const marks = {
  pass: { mark: "✓", style: "green" },
  fail: { mark: "✗", style: "red" },
  error: { mark: "!", style: "red" },
  skip: { mark: "–", style: "dim" },
} as const;

/** One case for a person, told as soon as it ended. */
export function resultLine(
  { id, title, result, reason }: ConformanceResult,
  lang: SharedOptions["lang"],
  io: Io,
): string {
  const { mark, style } = marks[result];
  const line = `${paint(io, style, mark)} ${title[lang]}  ${paint(io, "dim", id)}\n`;
  return reason === undefined ? line : `${line}  ${reason[lang]}\n`;
}

/** How the suite ended. */
export function summaryText(
  results: readonly ConformanceResult[],
  { lang }: SharedOptions,
  io: Io,
): string {
  const count = (wanted: ConformanceResult["result"]) =>
    results.filter(({ result }) => result === wanted).length;
  const words =
    lang === "vi"
      ? ["đạt", "không đạt", "không trả lời", "bỏ qua"]
      : ["passed", "failed", "without an answer", "skipped"];
  const parts = (["pass", "fail", "error", "skip"] as const).flatMap((result, index) => {
    const n = count(result);
    return n === 0 && result !== "pass"
      ? []
      : [paint(io, marks[result].style, `${n} ${words[index]}`)];
  });
  const hint =
    count("skip") === 0
      ? ""
      : lang === "vi"
        ? "Các mục bỏ qua để lại hồ sơ mẫu ở phía nhận: thêm --writes nếu đó là hệ thống thử nghiệm.\n"
        : "What was skipped leaves synthetic dossiers at the far side: add --writes where that is a test system.\n";
  return `\n${parts.join(", ")}\n${hint}`;
}
