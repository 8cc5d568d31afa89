import type { Batch } from "../batch.ts";
import type { Block, Blocks } from "./blocks.ts";
import { type Form, ValueSplitter } from "./value-splitter.ts";

/** Cuts a JSON array, or values written one after the other, into batches of whole values. */
export async function* valueBatches(
  blocks: Blocks,
  first: Block,
  form: Form,
): AsyncGenerator<Batch> {
  const splitter = new ValueSplitter(form, blocks.sizes.longest);
  let block = first;
  let scanned = 0;
  for (;;) {
    const { bytes, filled, ended } = block;
    splitter.scan(bytes, scanned, filled);
    if (ended) splitter.end(filled);
    // Copied before the batch leaves with its bytes.
    const rest = blocks.startingWith(bytes.subarray(splitter.keptFrom(filled), filled));
    if (splitter.found) yield { kind: "values", bytes, length: filled, ...splitter.take() };
    else blocks.give(bytes);
    if (splitter.stopped) return;
    scanned = rest.filled;
    block = await blocks.fill(rest);
  }
}
