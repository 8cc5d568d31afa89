import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { exitCode } from "../exit-code.ts";
import { entityNamed } from "../records/entity-named.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";
import type { Checking, CheckSetup } from "./checking/checking.ts";
import { ownThread } from "./checking/own-thread.ts";
import { workers } from "./checking/workers.ts";
import { type ErrorLog, openErrorLog } from "./error-log.ts";
import { lookedAt, tableBytes } from "./input-kind.ts";
import { progressOn } from "./progress.ts";
import { Blocks } from "./reading/blocks.ts";
import { type ByteSource, openSource } from "./reading/byte-source.ts";
import { Tally } from "./tally.ts";
import { validateRecords } from "./validate-records.ts";
import { type OnPart, validateTable } from "./validate-table.ts";

/** What to validate, and how. */
export interface FileValidation {
  readonly file: string;
  readonly setup: CheckSetup;
  readonly lang: "vi" | "en";
  /** Threads; chosen by the size of the input unless given. */
  readonly jobs: number | undefined;
  readonly errors: string | undefined;
  readonly block: number;
}

/** What came out. */
export interface Validated {
  readonly tally: Tally;
  readonly seconds: number;
  readonly bytes: number;
}

/** Records explained where no file takes them: enough for counts, and no more memory. */
const mostExplained = 10_000;

/** An input smaller than this is done before workers have started. */
const largeInput = 64 * 1024 * 1024;

/** Validates a file or standard input. */
export async function validateFile(what: FileValidation, io: Io): Promise<Validated> {
  const started = performance.now();
  const { setup, lang, errors } = what;
  const source = await openSource(what.file, io);
  const tally = new Tally(errors === undefined ? mostExplained : Number.POSITIVE_INFINITY);
  const progress = progressOn(io, lang);
  let log: ErrorLog | undefined;
  let stopped = false;
  const forget = io.onInterrupt?.(() => {
    stopped = true;
    // Frees a read that may wait for ever.
    void source.close();
  });
  try {
    if (errors !== undefined) {
      log = await openErrorLog(resolve(io.cwd, errors), source.identity, setup.warnings);
    }
    const onPart: OnPart = async (issues, bytes) => {
      await log?.write(issues);
      progress.show({ records: tally.records, bytes, size: source.size });
      if (stopped) throw interrupted(tally.records);
    };
    const bytes = await validateInput(what, source, tally, onPart);
    return { tally, bytes, seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    throw stopped ? interrupted(tally.records) : error;
  } finally {
    forget?.();
    progress.clear();
    await Promise.all([log?.close(), source.close()]);
  }
}

/** Validates what a source holds, JSON in one of its forms or a table; answers with the bytes read. */
async function validateInput(
  what: FileValidation,
  source: ByteSource,
  tally: Tally,
  onPart: OnPart,
): Promise<number> {
  const { file, setup } = what;
  const seen = await lookedAt(file, source, entityNamed(setup.name).schema);
  // A table is read row by row on this thread: its reader is what takes the time.
  if (seen.isTable) return validateTable({ file, bytes: tableBytes(seen), setup, tally, onPart });
  const blocks = new Blocks(seen.source, { block: what.block, longest: setup.longest });
  const crew = crewFor(what, source, blocks);
  try {
    await validateRecords({
      blocks,
      tally,
      checking: crew.checking,
      onPart: (issues) => onPart(issues, blocks.bytesRead),
    });
  } finally {
    await crew.close();
  }
  return blocks.bytesRead;
}

/** This thread at first, and workers from the size on that pays for them. */
function crewFor({ setup, jobs }: FileValidation, source: ByteSource, blocks: Blocks) {
  const most = availableParallelism();
  const count = Math.min(jobs ?? most, most);
  let own: Checking | undefined;
  let others: Checking | undefined;
  const isLarge = (): boolean =>
    jobs !== undefined || Math.max(source.size ?? 0, blocks.bytesRead) >= largeInput;
  return {
    checking: (): Checking => {
      if (others === undefined && count > 1 && isLarge()) others = workers(count, setup);
      if (others !== undefined) return others;
      own ??= ownThread(setup);
      return own;
    },
    close: async (): Promise<void> => {
      await others?.close();
    },
  };
}

function interrupted(records: number): Stop {
  return new Stop(
    {
      vi: `Đã dừng theo yêu cầu sau ${records} bản ghi.`,
      en: `Stopped as asked after ${records} records.`,
    },
    exitCode.interrupted,
  );
}
