import { describeIssues, PeriodicReport } from "@egov-vn/schemas";
import { exitCode } from "../exit-code.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";
import { readText } from "./read-text.ts";

/** How many mismatches of a report file are told at once. */
const shownIssues = 5;

/** Reads a report file. Its content is never repeated in a sentence. */
export async function readReportFile(file: string, io: Io): Promise<PeriodicReport> {
  const text = (await readText(file, io)).replace(/^\uFEFF/, "");
  if (text.trim() === "") {
    throw new Stop({ vi: "Tệp trống.", en: "The file is empty." }, exitCode.findings);
  }
  const parsed = PeriodicReport.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const issues = describeIssues(parsed.error.issues);
  const more = issues.length - shownIssues;
  const list = (lang: "vi" | "en") =>
    issues
      .slice(0, shownIssues)
      .map((issue) => `${issue.path || "(…)"}: ${issue.message[lang]}`)
      .join(" ");
  throw new Stop(
    {
      vi: `Tệp không đúng cấu trúc báo cáo. ${list("vi")}${more > 0 ? ` Còn ${more} chỗ khác.` : ""}`,
      en: `The file is not shaped like a report. ${list("en")}${more > 0 ? ` And ${more} more.` : ""}`,
    },
    exitCode.findings,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof Error && error.message.includes("end of JSON input")) {
      throw new Stop(
        { vi: "Tệp JSON bị cụt: kết thúc quá sớm.", en: "The JSON file ends too early." },
        exitCode.findings,
      );
    }
    const place = placeOf(error, text);
    throw new Stop(
      {
        vi: `Tệp không phải JSON hợp lệ${place ? ` (dòng ${place.line}, cột ${place.column})` : ""}.`,
        en: `The file is not valid JSON${place ? ` (line ${place.line}, column ${place.column})` : ""}.`,
      },
      exitCode.findings,
    );
  }
}

/** The engine's message quotes the text, so only its position is taken. */
function placeOf(error: unknown, text: string) {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (position === undefined) return undefined;
  const before = text.slice(0, Number(position)).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
