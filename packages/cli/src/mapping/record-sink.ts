import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { resolve } from "node:path";
import { sentenceFor } from "../input/read-text.ts";
import { drainOf } from "../terminal/drain.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";

/** Where records go. */
export interface RecordSink {
  /** Waits while the other side cannot take more. */
  readonly write: (lines: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Records to standard output, or to a file. */
export async function recordSink(file: string | undefined, io: Io): Promise<RecordSink> {
  if (file !== undefined) return await fileSink(resolve(io.cwd, file));
  return {
    write: async (lines) => {
      io.out(lines);
      await io.drained?.();
    },
    close: async () => {},
  };
}

async function fileSink(path: string): Promise<RecordSink> {
  const stream = createWriteStream(path);
  let failure: unknown;
  stream.on("error", (error) => {
    failure ??= error;
  });
  const stopped = () => {
    const { vi, en } = sentenceFor(failure);
    return new Stop({ vi: `--out: ${vi}`, en: `--out: ${en}` });
  };
  try {
    await once(stream, "open");
  } catch {
    throw stopped();
  }
  return {
    write: async (lines) => {
      if (failure !== undefined) throw stopped();
      stream.write(lines);
      await drainOf(stream);
    },
    close: async () => {
      await new Promise<void>((done) => {
        stream.end(done);
      });
      if (failure !== undefined) throw stopped();
    },
  };
}
