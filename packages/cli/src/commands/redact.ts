import { redact } from "@egov-vn/schemas";
import { exitCode } from "../exit-code.ts";
import { recordSink } from "../mapping/record-sink.ts";
import { entityNamed } from "../records/entity-named.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";
import { recordsIn } from "../validating/records-in.ts";
import type { SharedOptions } from "./shared-options.ts";

/** Options of `egov redact`. */
export interface RedactOptions extends SharedOptions {
  readonly out?: string;
}

/**
 * `egov redact <Name> <file>`: the same records, one a line, with every personal and sensitive value
 * masked. A record that cannot be read is left out and counted: nothing of it can be shown.
 */
export async function redactRecords(
  name: string,
  file: string,
  options: RedactOptions,
  io: Io,
): Promise<number> {
  const { schema } = entityNamed(name);
  const sink = await recordSink(options.out, io);
  let records = 0;
  const unread: number[] = [];
  for await (const batch of recordsIn(file, io)) {
    let lines = "";
    for (const { line, value } of batch) {
      if (value === undefined) unread.push(line);
      else lines += `${JSON.stringify(redact(schema, value.parsed))}\n`;
      records += 1;
    }
    await sink.write(lines);
  }
  await sink.close();
  if (records === 0)
    throw new Stop({ vi: "Tệp trống.", en: "The file is empty." }, exitCode.findings);
  if (unread.length > 0) io.err(`${sentence(unread, options.lang)}\n`);
  return unread.length > 0 ? exitCode.findings : exitCode.clean;
}

function sentence(lines: readonly number[], lang: "vi" | "en"): string {
  const shown = lines.slice(0, 10).join(", ");
  const more = lines.length > 10 ? ", …" : "";
  return lang === "vi"
    ? `egov: ${lines.length} bản ghi không đọc được nên không có trong kết quả (dòng ${shown}${more}).`
    : `egov: ${lines.length} records cannot be read and are left out (line ${shown}${more}).`;
}
