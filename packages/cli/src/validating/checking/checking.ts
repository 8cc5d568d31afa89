import type { Batch, BatchResult, Work } from "../batch.ts";

/** What records are checked against. Plain, so that it can be sent to a worker. */
export interface CheckSetup {
  /** Name of the entity. */
  readonly name: string;
  /** Day to judge by. */
  readonly asOf: string;
  readonly warnings: boolean;
  /** Bytes that a record may have. */
  readonly longest: number;
}

/** A checked part of a batch, with the batch's bytes back for further use. */
export interface Checked {
  readonly result: BatchResult;
  readonly batch: Batch;
}

/** Checks batches, here or elsewhere. */
export interface Checking {
  /** How many batches it can hold. */
  readonly capacity: number;
  /** Checks one; its bytes are the check's until they come back. */
  readonly check: (batch: Batch, work: Work) => Promise<Checked>;
  readonly close: () => Promise<void>;
}
