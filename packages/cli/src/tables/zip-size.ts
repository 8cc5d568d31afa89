const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const unknownSize = 0xffffffff;

/**
 * How many bytes a ZIP file says it inflates to; `undefined` when its directory cannot be read or
 * does not say. The reader behind this holds every entry to the size that it says.
 */
export function inflatedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return undefined;
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    // A size that is left out would be no bound; 2 bytes are an empty stream.
    if (size === unknownSize || packed === unknownSize || (size === 0 && packed > 2))
      return undefined;
    total += size;
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return total;
}

/** The last record of a ZIP file; a comment of up to 64 KiB may follow it. */
function endOfDirectory(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}
