import { platformCommands } from "../platform/platform-commands.ts";
import type { AddCommand } from "./add-command.ts";
import { recordCommands } from "./record-commands.ts";

/** Every command, in the order of the help. */
export const commands: readonly AddCommand[] = [...recordCommands, ...platformCommands];
