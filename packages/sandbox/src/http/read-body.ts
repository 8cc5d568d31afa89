/** What came of reading a body: its bytes, or that there are too many. */
export type BodyRead = { readonly bytes: Uint8Array } | { readonly tooLarge: true };

const tooLarge: BodyRead = { tooLarge: true };

/**
 * Reads a body that may not be longer than the limit; what is longer is never held.
 *
 * A body whose length is told in the head is read at once: HTTP holds the sender to that length.
 */
export async function readBody(request: Request, limit: number): Promise<BodyRead> {
  const told = request.headers.get("content-length");
  if (told !== null && /^\d{1,15}$/.test(told)) {
    if (Number(told) > limit) return tooLarge;
    const bytes = new Uint8Array(await request.arrayBuffer());
    // In the process nobody holds the sender to it.
    return bytes.length > limit ? tooLarge : { bytes };
  }
  if (request.body === null) return { bytes: new Uint8Array() };
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body) {
    length += part.byteLength;
    if (length > limit) return tooLarge;
    parts.push(part);
  }
  return { bytes: Buffer.concat(parts) };
}
