import type { Io } from "../terminal/io.ts";
import type { Batch } from "./batch.ts";
import { longestRecord } from "./faults.ts";
import { batchesOf } from "./reading/batches.ts";
import { Blocks } from "./reading/blocks.ts";
import { openSource } from "./reading/byte-source.ts";

/** A record of a file, or its line alone where it cannot be read. */
export interface ReadRecord {
  readonly line: number;
  readonly value: { readonly parsed: unknown } | undefined;
}

const block = 1024 * 1024;

/** The records of an NDJSON file, a JSON array or standard input, in batches; memory does not grow. */
export async function* recordsIn(file: string, io: Io): AsyncGenerator<readonly ReadRecord[]> {
  const source = await openSource(file, io);
  try {
    const blocks = new Blocks(source, { block, longest: longestRecord });
    let line = 1;
    for await (const batch of batchesOf(blocks)) {
      const { records, lines } = read(batch, line);
      yield records;
      line += lines;
      blocks.give(batch.bytes);
    }
  } finally {
    await source.close();
  }
}

function read(batch: Batch, first: number) {
  const buffer = Buffer.from(batch.bytes.buffer, batch.bytes.byteOffset, batch.length);
  const records: ReadRecord[] = [];
  if (batch.kind === "values") {
    for (let at = 0; at < batch.places.length; at += 3) {
      const [start = 0, end = 0, line = 0] = batch.places.subarray(at, at + 3);
      const value = end === 0 ? undefined : parsed(buffer.subarray(start, end));
      records.push({ line: first + line, value });
    }
    return { records, lines: batch.lines };
  }
  let start = 0;
  let lines = 0;
  while (start < buffer.length) {
    const found = buffer.indexOf(0x0a, start);
    const end = found < 0 ? buffer.length : found;
    const text = buffer.subarray(start, end);
    if (text.some((byte) => byte > 0x20))
      records.push({ line: first + lines, value: parsed(text) });
    start = end + 1;
    lines += 1;
  }
  return { records, lines };
}

function parsed(bytes: Buffer): ReadRecord["value"] {
  if (bytes.length > longestRecord) return undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { parsed: value } : undefined;
  } catch {
    // Not UTF-8, not JSON, or nested too deeply: nothing of it can be shown.
    return undefined;
  }
}
