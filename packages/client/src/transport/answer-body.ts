import type { JsonValue } from "@egov-vn/contracts";

/** What was read of an answer. */
export interface AnswerBody {
  readonly text: string;
  readonly bytes: number;
}

/** Reads an answer to its end; `undefined` when it is larger than it may be. */
export async function readAnswer(
  response: Response,
  maxBytes: number,
): Promise<AnswerBody | undefined> {
  const length = Number(response.headers.get("content-length") ?? Number.NaN);
  if (length > maxBytes) {
    await response.body?.cancel();
    return undefined;
  }
  // A length that the transport enforces saves counting; what was compressed grows past it.
  if (Number.isFinite(length) && !response.headers.has("content-encoding")) {
    return { text: await response.text(), bytes: length };
  }
  if (response.body === null) return { text: "", bytes: 0 };
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), bytes };
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

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
