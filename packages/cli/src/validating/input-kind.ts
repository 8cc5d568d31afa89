import { explainFields, plainPath } from "@egov-vn/schemas";
import type * as z from "zod";
import type { ByteSource as TableBytes } from "../tables/byte-source.ts";
import { formatOf } from "../tables/open-table.ts";
import type { ByteSource } from "./reading/byte-source.ts";

/** An input whose beginning was looked at. */
export interface LookedAt {
  readonly isTable: boolean;
  /** The whole input, what was looked at included. */
  readonly source: ByteSource;
  readonly head: Uint8Array;
}

const mostLookedAt = 64 * 1024;
const chunkBytes = 16 * 1024;
const lineEnd = 0x0a;

/** Reads no further than the first line, so that an input that comes slowly is not waited for. */
export async function lookedAt(
  file: string,
  source: ByteSource,
  schema: z.core.$ZodType,
): Promise<LookedAt> {
  const head = new Uint8Array(mostLookedAt);
  let filled = 0;
  while (filled < head.length && !head.subarray(0, filled).includes(lineEnd)) {
    const count = await source.read(head.subarray(filled));
    if (count === 0) break;
    filled += count;
  }
  const seen = head.subarray(0, filled);
  return { isTable: isTable(file, seen, schema), head: seen, source: replaying(seen, source) };
}

function replaying(seen: Uint8Array, source: ByteSource): ByteSource {
  let at = 0;
  return {
    ...source,
    read: (into) => {
      if (at === seen.length) return source.read(into);
      const part = seen.subarray(at, at + into.length);
      into.set(part);
      at += part.length;
      return Promise.resolve(part.length);
    },
  };
}

/** A source as the readers of tables take it. */
export function tableBytes({ head, source }: LookedAt): TableBytes {
  const chunks = async function* () {
    for (;;) {
      const chunk = new Uint8Array(chunkBytes);
      const count = await source.read(chunk);
      if (count === 0) return;
      yield chunk.subarray(0, count);
    }
  };
  return { head, chunks: chunks() };
}

/** A workbook, a file named as a table, or text whose first line names a field of the entity. */
function isTable(file: string, head: Uint8Array, schema: z.core.$ZodType): boolean {
  if (head.length === 0) return false;
  const format = formatOf(file, head);
  if (format === "xlsx") return true;
  const firstLine =
    new TextDecoder()
      .decode(head)
      .trimStart()
      .split(/\r\n|\n|\r/, 1)[0] ?? "";
  if (format !== "csv" || firstLine.startsWith("[")) return false;
  if (/\.(?:csv|tsv)$/i.test(file)) return true;
  const paths = new Set(explainFields(schema).map(({ path }) => plainPath(path)));
  return firstLine.split(/[,;\t|]/).some((cell) => paths.has(plainPath(cell.replaceAll('"', ""))));
}
