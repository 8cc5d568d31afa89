import { type Batch, unreadable } from "../batch.ts";
import { fault } from "../faults.ts";
import type { Block, Blocks } from "./blocks.ts";

const lineEnd = 0x0a;

/** Cuts an input of one record per line into batches of whole lines. */
export async function* lineBatches(blocks: Blocks, first: Block): AsyncGenerator<Batch> {
  const { longest } = blocks.sizes;
  let block = first;
  while (block.filled > 0) {
    const { bytes, filled, ended } = block;
    const length = ended ? filled : bytes.lastIndexOf(lineEnd, filled - 1) + 1;
    if (length > 0) {
      const rest = bytes.slice(length, filled);
      yield { kind: "lines", bytes, length, last: ended };
      if (ended) return;
      block = await blocks.after(rest);
    } else if (filled > longest) {
      block = await afterLine(blocks, block);
      yield unreadable(fault.tooLong, 1);
    } else {
      block = await blocks.after(bytes.subarray(0, filled));
      blocks.give(bytes);
    }
  }
}

/** Reads on to the end of a line without keeping it. */
async function afterLine(blocks: Blocks, inside: Block): Promise<Block> {
  let block = inside;
  for (;;) {
    block = await blocks.again(block);
    const end = block.bytes.subarray(0, block.filled).indexOf(lineEnd);
    if (end >= 0) {
      const rest = block.bytes.subarray(end + 1, block.filled);
      return block.ended ? { ...block, ...moved(rest) } : await blocks.after(rest);
    }
    if (block.ended) return { ...block, filled: 0 };
  }
}

function moved(rest: Uint8Array) {
  return { bytes: new Uint8Array(rest), filled: rest.length };
}
