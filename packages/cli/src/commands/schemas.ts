import { entities, explainFields } from "@egov-vn/schemas";
import { exitCode } from "../exit-code.ts";
import type { Io } from "../terminal/io.ts";
import { paint } from "../terminal/text.ts";
import type { SharedOptions } from "./shared-options.ts";

/** `egov schemas`: every entity, with the number of its fields. */
export function listSchemas({ format, lang }: SharedOptions, io: Io): number {
  const rows = entities.map(({ name, title, schema }) => ({
    name,
    title,
    fields: explainFields(schema).length,
  }));
  if (format === "json") {
    io.out(`${JSON.stringify(rows, null, 2)}\n`);
    return exitCode.clean;
  }
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map(
    ({ name, title, fields }) =>
      `  ${paint(io, "bold", name.padEnd(width))}  ${String(fields).padStart(4)}  ${title[lang]}`,
  );
  const total = rows.reduce((sum, { fields }) => sum + fields, 0);
  const [counted, next] =
    lang === "vi"
      ? [
          `${rows.length} thực thể, ${total} trường dữ liệu.`,
          "Xem từng thực thể: egov schema <Tên>",
        ]
      : [`${rows.length} entities, ${total} fields.`, "One of them: egov schema <Name>"];
  io.out(`${lines.join("\n")}\n\n${counted} ${next}\n`);
  return exitCode.clean;
}
