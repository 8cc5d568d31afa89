import { stop } from "../checking/stop.ts";

/** What was typed after the name of a task. */
export interface Words {
  readonly flags: ReadonlySet<string>;
  readonly names: readonly string[];
}

/** Splits the words of a task; a flag or a name that the task does not know ends it. */
export function readWords(
  task: string,
  known: { readonly flags: readonly string[]; readonly names: readonly string[] },
): Words {
  const words = process.argv.slice(2);
  const flags = words.filter((word) => word.startsWith("-"));
  const names = words.filter((word) => !word.startsWith("-"));
  const badFlag = flags.find((flag) => !known.flags.includes(flag));
  if (badFlag !== undefined) {
    stop(`${task} has no option ${badFlag}. Options: ${known.flags.join(", ")}.`);
  }
  const badName = names.find((name) => !known.names.includes(name));
  if (badName !== undefined) {
    const list = known.names.length > 0 ? known.names.join(", ") : "none yet";
    stop(`${task} does not know '${badName}'. Names: ${list}.`);
  }
  return { flags: new Set(flags), names };
}
