import { type FileHandle, open } from "node:fs/promises";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { sentenceFor } from "../../input/read-text.ts";
import type { Io } from "../../terminal/io.ts";
import { Stop } from "../../terminal/stop.ts";

/** Where the bytes come from. */
export interface ByteSource {
  /** Bytes in all, where that is known. */
  readonly size: number | undefined;
  /** Tells one file from another; `undefined` where it is no file. */
  readonly identity: string | undefined;
  /** Reads some bytes; 0 at the end. */
  readonly read: (into: Uint8Array) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Opens a file, or standard input for `-`. Every failure is one sentence. */
export function openSource(file: string, io: Io): Promise<ByteSource> {
  return file === "-" ? Promise.resolve(streamSource(io.stdin)) : fileSource(resolve(io.cwd, file));
}

async function fileSource(path: string): Promise<ByteSource> {
  const handle = await orStop(open(path));
  const stats = await orStop(handle.stat());
  return {
    size: stats.isFile() ? stats.size : undefined,
    identity: await identityOf(handle),
    read: async (into) => (await orStop(handle.read(into, 0, into.length, null))).bytesRead,
    close: () => handle.close(),
  };
}

/** Device and number of an open file. */
export async function identityOf(handle: FileHandle): Promise<string | undefined> {
  const { dev, ino } = await handle.stat({ bigint: true });
  // Some file systems number nothing.
  return ino === 0n ? undefined : `${dev}:${ino}`;
}

async function orStop<Value>(promise: Promise<Value>): Promise<Value> {
  try {
    return await promise;
  } catch (error) {
    throw new Stop(sentenceFor(error));
  }
}

/** Reads from a stream, which hands out chunks of its own size. */
export function streamSource(stream: Readable): ByteSource {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);
  return {
    size: undefined,
    identity: undefined,
    read: async (into) => {
      while (rest.length === 0) {
        const { done, value } = await orStop(chunks.next());
        if (done) return 0;
        rest = typeof value === "string" ? Buffer.from(value) : value;
      }
      const part = rest.subarray(0, into.length);
      into.set(part);
      rest = rest.subarray(part.length);
      return part.length;
    },
    close: () => {
      stream.destroy();
      return Promise.resolve();
    },
  };
}
