import type { JsonValue } from "@egov-vn/contracts";

/** What was read of an answer. */
export interface AnswerBody {
  readonly text: string;
  readonly bytes: number;
}

/** Bounds of reading an answer. */
export interface ReadingLimits {
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Reads an answer to its end, or says why it was left. */
export async function readAnswer(
  response: Response,
  { maxBytes, timeoutMs, signal }: ReadingLimits,
): Promise<AnswerBody | "answer-too-large" | "timeout" | "aborted"> {
  if (Number(response.headers.get("content-length") ?? 0) > maxBytes) {
    await response.body?.cancel();
    return "answer-too-large";
  }
  if (response.body === null) return { text: "", bytes: 0 };
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  let left: "timeout" | "aborted" | undefined;
  const leave = (why: "timeout" | "aborted"): void => {
    left ??= why;
    // The stream may have failed by itself meanwhile: the read below says so.
    reader.cancel().catch(() => undefined);
  };
  const timer = setTimeout(leave, timeoutMs, "timeout");
  const onAbort = (): void => leave("aborted");
  signal?.addEventListener("abort", onAbort);
  try {
    const read = await readToEnd(reader, maxBytes);
    return left ?? read ?? "answer-too-large";
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
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
