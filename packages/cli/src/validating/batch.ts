import type { RecordIssue } from "@egov-vn/schemas";
import type { Fault } from "./faults.ts";

/** Bytes that hold whole records, so that they can be checked by themselves, anywhere. */
export type Batch = LineBatch | ValueBatch;

/** One record per line. */
export interface LineBatch {
  readonly kind: "lines";
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many of the bytes count. */
  readonly length: number;
  /** Whether the input ends here, so that the last line may be cut short. */
  readonly last: boolean;
}

/** Records at places that were found before. */
export interface ValueBatch {
  readonly kind: "values";
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly length: number;
  /**
   * Three numbers a record: where it starts, where it ends, and its line counted from the batch's
   * first. An end of 0 stands for a record that cannot be read, with the number of its fault first.
   */
  readonly places: Int32Array<ArrayBuffer>;
  /** Line ends in the batch. */
  readonly lines: number;
}

/** A batch without bytes: one record that cannot be read. */
export function unreadable(fault: Fault, lines: number): ValueBatch {
  const places = Int32Array.of(fault, 0, 0);
  return { kind: "values", bytes: new Uint8Array(0), length: 0, places, lines };
}

/** Which part of a batch to check, and how many of its records to explain. */
export interface Work {
  /** Where to begin: 0, or the `next` of the result before. */
  readonly from: number;
  readonly explain: number;
}

/** What was found in a batch, or in a part of it. */
export interface BatchResult {
  readonly records: number;
  readonly invalid: number;
  /** Valid records about which there is something to ask. */
  readonly withWarnings: number;
  /** The first records that are not clean, as many as were asked for. */
  readonly explained: readonly ExplainedRecord[];
  /** Line ends that were passed. */
  readonly lines: number;
  /** Where to go on, when there was too much to say at once. */
  readonly next: number | undefined;
}

/** What is wrong or doubtful about one record. */
export interface ExplainedRecord {
  /** Counted from the first line of the batch. */
  readonly line: number;
  readonly issues: readonly RecordIssue[];
}
