import type { Batch } from "../batch.ts";
import type { Block, Blocks } from "./blocks.ts";
import { lineBatches } from "./line-batches.ts";
import { valueBatches } from "./value-batches.ts";

/**
 * Cuts an input into batches by what it begins with. A further kind of source is a further line
 * here: anything that yields batches of JSON texts with their lines can be checked.
 */
export async function* batchesOf(blocks: Blocks): AsyncGenerator<Batch> {
  const first = withoutMark(await beginningOf(blocks));
  switch (kindOf(first)) {
    case "array":
      return yield* valueBatches(blocks, first, "array");
    case "values":
      return yield* valueBatches(blocks, first, "values");
    case "lines":
      return yield* lineBatches(blocks, first);
  }
}

/** How much of an input is looked at to tell what it is. */
const mostLookedAt = 4096;

/** The first block, long enough to tell what follows, whatever the size of blocks. */
async function beginningOf(blocks: Blocks): Promise<Block> {
  let block = await blocks.first();
  while (!block.ended && block.filled < mostLookedAt && isOpen(textOf(block))) {
    block = await blocks.fill(blocks.startingWith(block.bytes.subarray(0, block.filled)));
  }
  return block;
}

/** A byte order mark is no part of the text. */
function withoutMark(block: Block): Block {
  const { bytes, filled } = block;
  if (!textOf(block).startsWith(mark)) return block;
  bytes.copyWithin(0, mark.length, filled);
  return { ...block, filled: filled - mark.length };
}

/** Its three bytes, each as a letter. */
const mark = "\u00ef\u00bb\u00bf";

/** Whether the beginning may still become one or the other. */
function isOpen(text: string): boolean {
  const rest = text.startsWith(mark) ? text.slice(mark.length) : text;
  return mark.startsWith(rest) || /^[ \t\r\n]*(?:\{[ \t\r]*(?:\n[ \t\r\n]*)?)?$/.test(rest);
}

/** A brace alone on its line, with a name or the other brace after it. */
const spreadObject = /^[ \t\r\n]*\{[ \t\r]*\n[ \t\r\n]*["}]/;

function kindOf(block: Block): "array" | "values" | "lines" {
  const text = textOf(block);
  if (/^[ \t\r\n]*\[/.test(text)) return "array";
  return spreadObject.test(text) ? "values" : "lines";
}

/** Every byte as a letter, since only ASCII decides. */
function textOf({ bytes, filled }: Block): string {
  return Buffer.from(bytes.buffer, 0, Math.min(filled, mostLookedAt)).toString("latin1");
}
