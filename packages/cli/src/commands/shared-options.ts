import { type Command, Option } from "commander";

/** Options that every command takes. */
export interface SharedOptions {
  readonly format: "text" | "json";
  readonly lang: "vi" | "en";
}

/** Words of the help, in the language that the command line asks for. */
export type Say = (vi: string, en: string) => string;

/** Adds `--format` and `--lang`, which may stand before or behind a command. */
export function withSharedOptions(command: Command, say: Say): Command {
  return command
    .addOption(
      new Option("--format <format>", say("dạng kết quả", "form of the answer"))
        .choices(["text", "json"])
        .default("text"),
    )
    .addOption(
      new Option("--lang <lang>", say("ngôn ngữ", "language")).choices(["vi", "en"]).default("vi"),
    );
}
