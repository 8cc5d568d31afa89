import { type Answer, type Content, linesType, type Reply, writtenContent } from "./answer.ts";
import { waitFor } from "./waiting.ts";

/**
 * Gives a reply to a caller in the same process, as `fetch` would: a connection that ends rejects
 * with the TypeError that Node's own `fetch` has for it.
 */
export async function deliverInProcess(
  { answer, delivery }: Reply,
  signals: readonly AbortSignal[],
): Promise<Response> {
  if (delivery.kind === "reset") throw endedConnection();
  if (delivery.kind === "silence") {
    await waitFor(delivery.milliseconds, signals);
    throw endedConnection();
  }
  if (delivery.kind === "late") await waitFor(delivery.milliseconds, signals);
  return delivery.kind === "cut-short" ? cutShort(answer) : wholeResponse(answer);
}

function endedConnection(): TypeError {
  const cause = Object.assign(new Error("the connection was reset"), { code: "ECONNRESET" });
  return new TypeError("fetch failed", { cause });
}

function wholeResponse({ status, headers, content }: Answer): Response {
  if ("lines" in content) {
    return new Response(streamOf(content.lines), {
      status,
      headers: { ...headers, "content-type": linesType },
    });
  }
  const { text, type } = writtenContent(content);
  return new Response(text, { status, headers: { ...headers, "content-type": type } });
}

function cutShort({ status, headers, content }: Answer): Response {
  const { bytes, type } = bytesOf(content);
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (sent) controller.error(new TypeError("terminated", { cause: endedConnection().cause }));
      else controller.enqueue(half);
      sent = true;
    },
  });
  return new Response(body, {
    status,
    headers: { ...headers, "content-type": type, "content-length": String(bytes.length) },
  });
}

/** The bytes of a content, lines and all: for the answer that is cut in the middle. */
export function bytesOf(content: Content): { readonly bytes: Buffer; readonly type: string } {
  if ("lines" in content)
    return { bytes: Buffer.from([...content.lines].join("")), type: linesType };
  const { text, type } = writtenContent(content);
  return { bytes: Buffer.from(text), type };
}

function streamOf(lines: Iterable<string>): ReadableStream<Uint8Array> {
  const iterator = lines[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: (controller) => {
      const next = iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    cancel: () => {
      iterator.return?.();
    },
  });
}
