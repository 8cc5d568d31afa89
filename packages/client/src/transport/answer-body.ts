import type { JsonValue } from "@egov-vn/contracts";
import { untilAborted } from "./until-aborted.ts";

/** What was read of an answer. */
export interface AnswerBody {
  readonly text: string;
  readonly bytes: number;
}

/** Reads an answer to its end, or leaves it where it is larger than allowed. Rejects when aborted. */
export async function readAnswer(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<AnswerBody | "answer-too-large"> {
  const { headers, body } = response;
  const told = Number(headers.get("content-length") ?? Number.NaN);
  if (told > maxBytes) {
    await body?.cancel();
    return "answer-too-large";
  }
  // What is told without compression is the most that comes.
  if (told <= maxBytes && !headers.has("content-encoding")) {
    return { text: await untilAborted(response.text(), signal), bytes: told };
  }
  if (body === null) return { text: "", bytes: 0 };
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  try {
    return (await untilAborted(readToEnd(reader, maxBytes), signal)) ?? "answer-too-large";
  } catch (error) {
    // The stream may have failed by itself: the error that goes on says so.
    reader.cancel().catch(() => undefined);
    throw error;
  }
}

async function readToEnd(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  maxBytes: number,
): Promise<AnswerBody | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: textOf(chunks, bytes), bytes };
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}

/** Most answers are one chunk: it is decoded as it is. */
function textOf(chunks: readonly Uint8Array[], bytes: number): string {
  const [first] = chunks;
  if (first !== undefined && chunks.length === 1) return utf8.decode(first);
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return utf8.decode(whole);
}

const utf8 = new TextDecoder();

/** The JSON value that a text holds; `undefined` when it holds none. */
export function jsonOf(text: string): JsonValue | undefined {
  try {
    // JSON.parse gives JSON values and nothing else.
    return JSON.parse(text) as JsonValue;
  } catch {
    // The message of a SyntaxError quotes the text, and with it people.
    return undefined;
  }
}

/** Whether a text is a page instead of an answer. */
export function isPage(text: string, headers: Headers): boolean {
  return /^\s*</.test(text.slice(0, 200)) || (headers.get("content-type") ?? "").includes("html");
}
