import { type FileHandle, open } from "node:fs/promises";
import { sentenceFor } from "../input/read-text.ts";
import { Stop } from "../terminal/stop.ts";
import { identityOf } from "./reading/byte-source.ts";
import type { LocatedIssue } from "./tally.ts";

/** Lines of one write. Longer texts go where the engine collects garbage late, and memory grows. */
const together = 200;

/** The file of `--errors`: one issue per line, never a value. */
export interface ErrorLog {
  /** Ends when the lines are written, so that nothing piles up. */
  readonly write: (issues: readonly LocatedIssue[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the file; it must not be the one that is read. Every failure is one sentence. */
export async function openErrorLog(
  path: string,
  input: string | undefined,
  severity: boolean,
): Promise<ErrorLog> {
  // Emptied only when it is known to be another file than the one that is read.
  const handle = await orStop(open(path, "a"));
  if (input !== undefined && (await identityOf(handle)) === input) {
    await handle.close();
    throw new Stop({
      vi: "--errors: đây chính là tệp đang được đọc.",
      en: "--errors: this is the very file that is read.",
    });
  }
  await orStop(emptied(handle));
  return {
    write: async (issues) => {
      for (let first = 0; first < issues.length; first += together) {
        const part = issues.slice(first, first + together);
        const lines = part.map((issue) => `${JSON.stringify(lineOf(issue, severity))}\n`);
        await orStop(handle.appendFile(lines.join("")));
      }
    },
    close: () => orStop(handle.close()),
  };
}

async function emptied(handle: FileHandle): Promise<void> {
  // A pipe or a device has nothing to empty.
  if ((await handle.stat()).isFile()) await handle.truncate();
}

function lineOf({ line, path, code, severity, message }: LocatedIssue, withSeverity: boolean) {
  return { line, path, code, ...(withSeverity && { severity }), message };
}

async function orStop<Value>(promise: Promise<Value>): Promise<Value> {
  try {
    return await promise;
  } catch (error) {
    const { vi, en } = sentenceFor(error);
    throw new Stop({ vi: `--errors: ${vi}`, en: `--errors: ${en}` });
  }
}
