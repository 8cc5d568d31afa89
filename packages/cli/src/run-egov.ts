import { Command, CommanderError } from "commander";
import type { CommandContext } from "./commands/add-command.ts";
import { commands } from "./commands/commands.ts";
import { type Say, type SharedOptions, withSharedOptions } from "./commands/shared-options.ts";
import { exitCode } from "./exit-code.ts";
import type { Io } from "./terminal/io.ts";
import { Stop } from "./terminal/stop.ts";
import { version } from "./version.ts";

/**
 * Runs `egov` with the given words and answers with its exit code.
 *
 * Writes only through `io`. Never throws: a misuse is one sentence, and so is a bug of ours.
 *
 * @example
 * ```ts
 * import { runEgov } from "@egov-vn/cli";
 * import { Readable } from "node:stream";
 *
 * const lines: string[] = [];
 * const io = {
 *   stdin: Readable.from([]),
 *   out: (text: string) => lines.push(text),
 *   err: () => {},
 *   cwd: ".",
 *   colour: false,
 *   columns: 80,
 *   now: () => new Date("2025-07-01T00:00:00+07:00"),
 * };
 * await runEgov(["id", "tax-code", "0100233488"], io); // => 0
 * lines[0]?.split("\n")[0]; // => "✓ Mã số thuế: hợp lệ  0100233488"
 * ```
 */
export async function runEgov(words: readonly string[], io: Io): Promise<number> {
  const lang = languageOf(words);
  const say: Say = (vi, en) => (lang === "vi" ? vi : en);
  const result = { code: exitCode.clean as number };
  try {
    await programOf(say, io, result).parseAsync([...words], { from: "user" });
    return result.code;
  } catch (error) {
    if (error instanceof Stop) {
      io.err(`egov: ${error.sentence[lang]}\n`);
      return error.code;
    }
    if (error instanceof CommanderError) return usageError(error, say, io);
    const name = error instanceof Error ? error.name : "unknown";
    io.err(
      `egov: ${say("Lỗi của chính chương trình", "A bug of the program itself")} (${name}). ${say("Xin báo lại cho nhóm phát triển kèm câu lệnh, không kèm dữ liệu.", "Please report the command to the developers, without the data.")}\n`,
    );
    return exitCode.bug;
  }
}

/** The language has to be known before the words are parsed, for the help and for misuse. */
function languageOf(words: readonly string[]): "vi" | "en" {
  const at = words.lastIndexOf("--lang");
  const given =
    at >= 0 ? words[at + 1] : words.find((word) => word.startsWith("--lang="))?.slice(7);
  return given === "en" ? "en" : "vi";
}

function programOf(say: Say, io: Io, result: { code: number }): Command {
  const program = withSharedOptions(new Command("egov"), say)
    .description(
      say(
        "Kiểm tra dữ liệu, mã định danh và báo cáo của chính phủ điện tử. Không chính thức.",
        "Checks data, identifiers and reports of e-government in Vietnam. Unofficial.",
      ),
    )
    .version(version())
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: () => {} })
    .configureHelp({ showGlobalOptions: true })
    .helpCommand(false);
  const context: CommandContext = {
    say,
    io,
    shared: () => program.opts<SharedOptions>(),
    end: (code) => {
      result.code = code;
    },
  };
  for (const add of commands) {
    const command = add(program, context);
    command.exitOverride();
    command.configureOutput({ writeOut: io.out, writeErr: () => {} });
  }
  return program;
}

/** commander's own sentences are English and repeat what was typed: ours are said instead. */
function usageError(error: CommanderError, say: Say, io: Io): number {
  if (error.code === "commander.helpDisplayed" || error.code === "commander.version") return 0;
  const help = say("Xem: egov --help", "See: egov --help");
  const sentences: Readonly<Record<string, string>> = {
    "commander.unknownCommand": say("Không có lệnh này.", "There is no such command."),
    "commander.unknownOption": say(
      "Có tùy chọn không thuộc lệnh này.",
      "An option is not one of this command's.",
    ),
    "commander.missingArgument": say("Thiếu một đối số.", "An argument is missing."),
    "commander.optionMissingArgument": say(
      "Một tùy chọn thiếu giá trị.",
      "An option lacks its value.",
    ),
    "commander.excessArguments": say("Có quá nhiều đối số.", "There are too many arguments."),
    "commander.invalidArgument": say(
      "Giá trị của một tùy chọn không được phép.",
      "The value of an option is not allowed.",
    ),
    "commander.help": say("Cần một lệnh.", "A command is needed."),
  };
  io.err(
    `egov: ${sentences[error.code] ?? say("Câu lệnh không đúng.", "The command is not right.")} ${help}\n`,
  );
  return exitCode.usage;
}
