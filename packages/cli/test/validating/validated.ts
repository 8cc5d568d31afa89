import { Readable } from "node:stream";
import type { Checking } from "../../src/validating/checking/checking.ts";
import { ownThread } from "../../src/validating/checking/own-thread.ts";
import { longestRecord } from "../../src/validating/faults.ts";
import { batchesOf } from "../../src/validating/reading/batches.ts";
import { Blocks } from "../../src/validating/reading/blocks.ts";
import { streamSource } from "../../src/validating/reading/byte-source.ts";
import { type LocatedIssue, Tally } from "../../src/validating/tally.ts";
import { validateRecords } from "../../src/validating/validate-records.ts";

/** How an input is cut and checked. */
export interface Cut {
  readonly block?: number;
  readonly longest?: number;
  readonly warnings?: boolean;
  readonly explain?: number;
  /** Checks the batches; this thread unless given. */
  readonly by?: (setup: Parameters<typeof ownThread>[0]) => Checking;
}

/** What came out, to be compared as a whole. */
export interface Outcome {
  readonly records: number;
  readonly invalid: number;
  readonly withWarnings: number;
  /** `line path code` of each issue. */
  readonly issues: readonly string[];
}

/** Text, bytes, or bytes that come in pieces. */
export type Input = string | Uint8Array | Iterable<Uint8Array>;

/** Validates bytes as fees. */
export async function validated(input: Input, cut: Cut = {}): Promise<Outcome> {
  const { block = 1 << 20, longest = longestRecord, warnings = false, by = ownThread } = cut;
  const tally = new Tally(cut.explain ?? Number.POSITIVE_INFINITY);
  const checking = by({ name: "Fee", asOf: "2026-11-24", warnings, longest });
  const issues: LocatedIssue[] = [];
  try {
    await validateRecords({
      blocks: blocksOf(input, block, longest),
      tally,
      checking: () => checking,
      onPart: (part) => {
        issues.push(...part);
      },
    });
  } finally {
    await checking.close();
  }
  const { records, invalid, withWarnings } = tally;
  const shown = issues.map(({ line, path, code }) => [line, path, code].join(" "));
  return { records, invalid, withWarnings, issues: shown };
}

function blocksOf(input: Input, block: number, longest: number): Blocks {
  const whole = typeof input === "string" || input instanceof Uint8Array;
  const pieces = whole ? [Buffer.from(input)] : input;
  return new Blocks(streamSource(Readable.from(pieces)), { block, longest });
}

/** The JSON texts that an input is cut into, each with its line; a fault by its number. */
export async function textsOf(
  input: string | Uint8Array,
  { block = 1 << 20, longest = longestRecord }: Cut = {},
): Promise<[number, string | number][]> {
  const found: [number, string | number][] = [];
  let line = 1;
  for await (const batch of batchesOf(blocksOf(input, block, longest))) {
    if (batch.kind === "lines") throw new TypeError("The input was taken for lines.");
    const { bytes, places, lines } = batch;
    for (let at = 0; at < places.length; at += 3) {
      const [start = 0, end = 0, offset = 0] = places.subarray(at, at + 3);
      const text = Buffer.from(bytes.subarray(start, end)).toString("utf8");
      found.push([line + offset, end === 0 ? start : text]);
    }
    line += lines;
  }
  return found;
}
