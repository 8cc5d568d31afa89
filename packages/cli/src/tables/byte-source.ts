import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { sentenceFor } from "../input/read-text.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";

/** Enough to see what a file is, and what its columns hold. */
const headBytes = 64 * 1024;

/** The bytes of a file: its beginning to look at, and all of them to read. */
export interface ByteSource {
  /** The first bytes, 64 KiB at most. */
  readonly head: Uint8Array;
  /** The whole file, the head included. Can be walked once. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Opens a file, or standard input for `-`. Every failure is one sentence. */
export async function openBytes(file: string, io: Io): Promise<ByteSource> {
  const walk = (file === "-" ? standardInput(io) : fileBytes(resolve(io.cwd, file)))[
    Symbol.asyncIterator
  ]();
  const begun: Uint8Array[] = [];
  let size = 0;
  while (size < headBytes) {
    const { done, value } = await walk.next();
    if (done === true) break;
    begun.push(value);
    size += value.length;
  }
  return { head: Buffer.concat(begun).subarray(0, headBytes), chunks: allOf(begun, walk) };
}

async function* allOf(
  begun: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncIterable<Uint8Array> {
  yield* begun;
  for (;;) {
    const { done, value } = await rest.next();
    if (done === true) return;
    yield value;
  }
}

async function* fileBytes(path: string): AsyncIterable<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    for await (const chunk of createReadStream(path, { highWaterMark: 16 * 1024 })) {
      yield chunk as Uint8Array;
    }
  } catch (error) {
    // What the reader of these bytes throws does not come through here.
    throw new Stop(sentenceFor(error));
  }
}

async function* standardInput(io: Io): AsyncIterable<Uint8Array> {
  for await (const chunk of io.stdin) {
    yield typeof chunk === "string" ? new TextEncoder().encode(chunk) : (chunk as Uint8Array);
  }
}
