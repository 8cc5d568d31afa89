import type { Batch, Work } from "../batch.ts";
import type { Checked } from "./checking.ts";

/** A batch for a worker to check. */
export interface Order {
  readonly id: number;
  readonly batch: Batch;
  readonly work: Work;
}

/** What the worker found. */
export interface Answer extends Checked {
  readonly id: number;
}

/** What moves with a batch instead of being copied. */
export function transferOf(batch: Batch): ArrayBuffer[] {
  return batch.kind === "lines" ? [batch.bytes.buffer] : [batch.bytes.buffer, batch.places.buffer];
}
