import { describeIssues, PeriodicReport } from "@egov-vn/schemas";
import { exitCode } from "../exit-code.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";
import { readText } from "./read-text.ts";
import { parseStrictJson } from "./strict-json.ts";

/** How many mismatches of a report file are told at once. */
const shownIssues = 5;

/** Reads a report file. Its content is never repeated in a sentence. */
export async function readReportFile(file: string, io: Io): Promise<PeriodicReport> {
  const text = (await readText(file, io)).replace(/^\uFEFF/, "");
  if (text.trim() === "") {
    throw new Stop({ vi: "Tệp trống.", en: "The file is empty." }, exitCode.findings);
  }
  const parsed = PeriodicReport.safeParse(parseStrictJson(text));
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
