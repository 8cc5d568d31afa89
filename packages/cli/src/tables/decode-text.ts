import { decodeLegacy } from "@egov-vn/schemas/names";
import { exitCode } from "../exit-code.ts";
import { Stop } from "../terminal/stop.ts";
import type { TextEncoding } from "./table.ts";

/** How the bytes of a text become its characters. */
export interface TextDecoding {
  /** A decoder for the whole, chunk by chunk. */
  readonly chunks: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<string>;
  readonly whole: (bytes: Uint8Array) => string;
  /** What a cell still needs when the whole was read; most need nothing. */
  readonly cell: (text: string) => string;
}

/** The encoding that `auto` stands for: a byte order mark says it, and UTF-8 has none to need. */
export function encodingOf(head: Uint8Array, wanted: TextEncoding = "auto"): TextEncoding {
  if (wanted !== "auto") return wanted;
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** Prepares to decode a text. Throws a sentence when its beginning is not in that encoding. */
export function decodingOf(head: Uint8Array, wanted: TextEncoding | undefined): TextDecoding {
  const encoding = encodingOf(head, wanted);
  if (encoding === "tcvn3" || encoding === "vni") {
    return {
      chunks: asLatin1,
      whole: latin1,
      // By cell, since a letter of VNI and the sign behind it may fall into two chunks.
      cell: (text) => (hasHighByte.test(text) ? decodeLegacy(text, encoding) : text),
    };
  }
  if (encoding === "utf-8" && !isUtf8(head)) throw notUtf8;
  const decoder = () => new TextDecoder(encoding);
  return {
    chunks: (bytes) => decoded(bytes, decoder()),
    whole: (bytes) => decoder().decode(bytes),
    cell: (text) => text,
  };
}

const hasHighByte = /[\u0080-\u00ff]/;

/** Whether bytes begin a text in UTF-8; the last letter may be cut. */
export function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    // The decoder's own message says no more than this.
    return false;
  }
}

const notUtf8 = new Stop(
  {
    vi: 'Tệp không phải văn bản UTF-8. Hãy ghi bảng mã vào "file.encoding" của tệp ánh xạ: tcvn3, vni, windows-1258, utf-16le.',
    en: 'The file is not UTF-8 text. Name its encoding under "file.encoding" of the mapping: tcvn3, vni, windows-1258, utf-16le.',
  },
  exitCode.findings,
);

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

async function* asLatin1(bytes: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  for await (const chunk of bytes) yield latin1(chunk);
}

async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  decoder: InstanceType<typeof TextDecoder>,
): AsyncIterable<string> {
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
