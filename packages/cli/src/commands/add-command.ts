import type { Command } from "commander";
import type { Io } from "../terminal/io.ts";
import type { Say, SharedOptions } from "./shared-options.ts";

/** What a command is given when it is added to the program. */
export interface CommandContext {
  readonly say: Say;
  readonly io: Io;
  /** The options that every command takes, once the words are parsed. */
  readonly shared: () => SharedOptions;
  /** Keeps the exit code. */
  readonly end: (code: number) => void;
}

/** Adds a command to the program. Its code is loaded when it runs. */
export type AddCommand = (program: Command, context: CommandContext) => Command;
