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
      // Copied before the batch leaves with its bytes.
      const rest = blocks.startingWith(bytes.subarray(length, filled));
      yield { kind: "lines", bytes, length, last: ended };
      if (ended) return;
      block = await blocks.fill(rest);
    } else if (filled > longest) {
      block = await afterLine(blocks, block);
      yield unreadable(fault.tooLong, 1);
    } else {
      block = await blocks.fill(blocks.startingWith(bytes.subarray(0, filled)));
      blocks.give(bytes);
    }
  }
}

/** Reads on to the end of a line without keeping it. */
async function afterLine(blocks: Blocks, inside: Block): Promise<Block> {
  let block = inside;
  for (;;) {
    block = await blocks.fill({ ...block, filled: 0 });
    const { bytes, filled, ended } = block;
    const end = bytes.subarray(0, filled).indexOf(lineEnd);
    if (end >= 0) {
      bytes.copyWithin(0, end + 1, filled);
      const rest = { bytes, filled: filled - end - 1, ended };
      return ended ? rest : await blocks.fill(rest);
    }
    if (ended) return { bytes, filled: 0, ended };
  }
}
