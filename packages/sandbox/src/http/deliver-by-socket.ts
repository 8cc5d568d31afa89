import type { ServerResponse } from "node:http";
import { type Answer, linesType, type Reply, writtenContent } from "./answer.ts";
import { bytesOf } from "./deliver-in-process.ts";
import { waitFor } from "./waiting.ts";

/** Writes a reply to a socket, or ends the connection as the reply says. */
export async function deliverBySocket(
  { answer, delivery }: Reply,
  outgoing: ServerResponse,
  closing: AbortSignal,
): Promise<void> {
  if (delivery.kind === "reset") return resetConnection(outgoing);
  if (delivery.kind === "silence" || delivery.kind === "late") {
    const waited = await waitedOrLeft(delivery.milliseconds, outgoing, closing);
    if (!waited || delivery.kind === "silence") return resetConnection(outgoing);
  }
  if (delivery.kind === "cut-short") return cutShort(answer, outgoing);
  await writeWhole(answer, outgoing);
}

/** A reset, not an orderly end: what a firewall or a process that died does. */
function resetConnection(outgoing: ServerResponse): void {
  const { socket } = outgoing;
  if (socket === null) outgoing.destroy();
  else socket.resetAndDestroy();
}

/** Whether the time passed while the caller was still there. */
async function waitedOrLeft(
  milliseconds: number,
  outgoing: ServerResponse,
  closing: AbortSignal,
): Promise<boolean> {
  const left = new AbortController();
  const leave = () => left.abort();
  outgoing.once("close", leave);
  try {
    await waitFor(milliseconds, [left.signal, closing]);
    return true;
  } catch {
    // The caller gave up or the sandbox closes: both end the waiting, and nobody is left to tell.
    return false;
  } finally {
    outgoing.off("close", leave);
  }
}

function cutShort({ status, headers, content }: Answer, outgoing: ServerResponse): void {
  const { bytes, type } = bytesOf(content);
  outgoing.writeHead(status, {
    ...headers,
    "content-type": type,
    "content-length": bytes.length,
  });
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  // Ended only once the first half has left, so that the caller gets it.
  outgoing.write(half, () => outgoing.socket?.end(() => outgoing.destroy()));
}

async function writeWhole(
  { status, headers, content }: Answer,
  outgoing: ServerResponse,
): Promise<void> {
  if (outgoing.destroyed) return;
  if (!("lines" in content)) {
    const { text, type } = writtenContent(content);
    outgoing.writeHead(status, {
      ...headers,
      "content-type": type,
      "content-length": Buffer.byteLength(text),
    });
    outgoing.end(text);
    return;
  }
  outgoing.writeHead(status, { ...headers, "content-type": linesType });
  for (const line of content.lines) {
    if (outgoing.destroyed) return;
    if (!outgoing.write(line)) await drained(outgoing);
  }
  outgoing.end();
}

/** Waits until the socket takes more, or is gone. */
function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      outgoing.off("drain", done).off("close", done);
      resolve();
    };
    outgoing.on("drain", done).on("close", done);
  });
}
