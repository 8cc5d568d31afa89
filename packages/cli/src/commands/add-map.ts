import type { Command } from "commander";
import type { Io } from "../terminal/io.ts";
import type { MapCommandOptions } from "./map.ts";
import type { Say, SharedOptions } from "./shared-options.ts";

/** Adds `egov map` to the program. */
export function addMap(program: Command, say: Say, io: Io, result: { code: number }): Command {
  return program
    .command("map <file>")
    .description(
      say(
        "chuyển tệp xuất riêng của đơn vị (CSV, XLSX, NDJSON) thành bản ghi, hoặc gợi ý cách ánh xạ",
        "turns an agency's own export (CSV, XLSX, NDJSON) into records, or suggests how to",
      ),
    )
    .option("--with <mapping>", say("tệp ánh xạ; không có thì gợi ý", "mapping; suggests without"))
    .option("--to <name>", say("thực thể, mặc định Dossier", "entity, Dossier unless said"))
    .option("--out <file>", say("ghi bản ghi vào tệp", "writes the records to a file"))
    .option(
      "--unmapped <file>",
      say("ghi những gì không ánh xạ được", "writes down what was not mapped"),
    )
    .option("--suggest", say("in một tệp ánh xạ gợi ý", "prints a mapping to begin with"))
    .option(
      "--valid-only",
      say("chỉ ghi bản ghi hợp lệ và đủ", "writes only records that are valid and complete"),
    )
    .option(
      "--as-of <date>",
      say("ngày xét, mặc định hôm nay", "day to judge by, today unless said"),
    )
    .action(async (file: string, options: Partial<MapCommandOptions>) => {
      const { mapFile } = await import("./map.ts");
      const shared = program.opts<SharedOptions>();
      result.code = await mapFile(file, { ...options, ...shared }, io);
    });
}
