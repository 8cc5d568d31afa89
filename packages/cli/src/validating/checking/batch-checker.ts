import { isUtf8 } from "node:buffer";
import { entities, type RecordChecker, type RecordIssue, recordChecker } from "@egov-vn/schemas";
import type { Batch, BatchResult, ExplainedRecord, LineBatch, ValueBatch, Work } from "../batch.ts";
import { type Fault, fault, issueOf } from "../faults.ts";
import { ValueSplitter } from "../reading/value-splitter.ts";
import type { CheckSetup } from "./checking.ts";

/**
 * After so many issues a result is handed over. They are dead before the engine moves them to where
 * it collects late: with 2,000 an input without one valid record took 500 MiB, with 100 it takes 220.
 */
const mostIssues = 100;

/** Commas and brackets of the largest record whose errors are pointed at one by one. */
const mostParts = 50_000;

const none: readonly RecordIssue[] = [];

const lineEnd = 0x0a;
const comma = 0x2c;
const openBracket = 0x5b;
const openBrace = 0x7b;

/** Prepares the check of batches against one entity. */
export function batchChecker(setup: CheckSetup): (batch: Batch, work: Work) => BatchResult {
  const entity = entities.find(({ name }) => name === setup.name);
  if (entity === undefined) throw new TypeError("There is no entity of this name.");
  const checker = recordChecker(entity.schema, { asOf: setup.asOf, warnings: setup.warnings });
  return (batch, work) => new Examination(setup, checker, batch, work).result();
}

/** The check of one batch, or of what is left of it. */
class Examination {
  readonly #setup: CheckSetup;
  readonly #checker: RecordChecker;
  readonly #batch: Batch;
  readonly #work: Work;
  readonly #buffer: Buffer;
  readonly #explained: ExplainedRecord[] = [];
  #wellFormed = true;
  #records = 0;
  #invalid = 0;
  #withWarnings = 0;
  #issues = 0;

  constructor(setup: CheckSetup, checker: RecordChecker, batch: Batch, work: Work) {
    this.#setup = setup;
    this.#checker = checker;
    this.#batch = batch;
    this.#work = work;
    this.#buffer = Buffer.from(batch.bytes.buffer, batch.bytes.byteOffset, batch.length);
  }

  result(): BatchResult {
    // Most blocks are well-formed, and one look at a block costs a tenth of one at every line.
    this.#wellFormed = isUtf8(this.#buffer);
    const batch = this.#batch;
    const passed = batch.kind === "lines" ? this.#lines(batch) : this.#values(batch);
    return {
      records: this.#records,
      invalid: this.#invalid,
      withWarnings: this.#withWarnings,
      explained: this.#explained,
      ...passed,
    };
  }

  #lines({ last }: LineBatch) {
    const buffer = this.#buffer;
    let start = this.#work.from;
    let line = 0;
    while (start < buffer.length && this.#issues < mostIssues) {
      const found = buffer.indexOf(lineEnd, start);
      const end = found < 0 ? buffer.length : found;
      if (!isBlank(buffer, start, end)) this.#record(start, end, line, last && found < 0);
      start = end + 1;
      line += 1;
    }
    return { lines: line, next: start < buffer.length ? start : undefined };
  }

  #values({ places, lines }: ValueBatch) {
    let at = this.#work.from;
    while (at < places.length && this.#issues < mostIssues) {
      const [start = 0, end = 0, line = 0] = [places[at], places[at + 1], places[at + 2]];
      if (end === 0) this.#unreadable(start as Fault, line);
      else this.#record(start, end, line, false);
      at += 3;
    }
    const done = at >= places.length;
    return { lines: done ? lines : 0, next: done ? undefined : at };
  }

  #record(start: number, end: number, line: number, unterminated: boolean): void {
    const unfit = this.#unfit(start, end);
    if (unfit !== undefined) this.#unreadable(unfit, line);
    else this.#text(start, end, line, unterminated);
  }

  /** What keeps a text from being read at all. */
  #unfit(start: number, end: number): Fault | undefined {
    if (end - start > this.#setup.longest) return fault.tooLong;
    if (this.#wellFormed || isUtf8(this.#buffer.subarray(start, end))) return undefined;
    return fault.invalidUtf8;
  }

  #text(start: number, end: number, line: number, unterminated: boolean): void {
    let value: unknown;
    try {
      value = JSON.parse(this.#buffer.toString("utf8", start, end));
    } catch (error) {
      // The engine's message quotes the record, so a sentence of ours is said instead.
      const cutShort = unterminated && isCutShort(this.#buffer.subarray(start, end));
      const notJson = cutShort ? fault.cutShort : fault.notJson;
      this.#unreadable(error instanceof RangeError ? fault.tooDeep : notJson, line);
      return;
    }
    try {
      this.#judge(value, start, end, line);
    } catch (error) {
      // Checks go one call deeper with every level of a record that may hold itself.
      if (!(error instanceof RangeError)) throw error;
      this.#unreadable(fault.tooDeep, line);
    }
  }

  #judge(value: unknown, start: number, end: number, line: number): void {
    const { accepts, check } = this.#checker;
    if (accepts(value)) {
      const issues = this.#setup.warnings ? check(value).issues : none;
      this.#records += 1;
      if (issues.length === 0) return;
      this.#withWarnings += 1;
      this.#explain(line, () => issues);
      return;
    }
    const issuesOfIt = () =>
      partsOf(this.#buffer, start, end) > mostParts
        ? [issueOf(fault.tooManyParts)]
        : check(value).issues;
    this.#explain(line, issuesOfIt);
    this.#records += 1;
    this.#invalid += 1;
  }

  #unreadable(kind: Fault, line: number): void {
    this.#records += 1;
    this.#invalid += 1;
    this.#explain(line, () => [issueOf(kind)]);
  }

  #explain(line: number, issuesOfIt: () => readonly RecordIssue[]): void {
    if (this.#explained.length >= this.#work.explain) return;
    const issues = issuesOfIt();
    this.#issues += issues.length;
    this.#explained.push({ line, issues });
  }
}

function isBlank(buffer: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = buffer[at];
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  }
  return true;
}

/** Whether a text is a JSON value up to its end and lacks the rest. */
function isCutShort(bytes: Uint8Array): boolean {
  const splitter = new ValueSplitter("values", bytes.length);
  splitter.scan(bytes, 0, bytes.length);
  splitter.end(bytes.length);
  const { places } = splitter.take();
  return places.length === 3 && places[1] === 0;
}

/** Counts up to the first that is too many. */
function partsOf(buffer: Buffer, start: number, end: number): number {
  if (end - start <= mostParts) return 0;
  let parts = 0;
  for (let at = start; at < end && parts <= mostParts; at += 1) {
    const byte = buffer[at];
    if (byte === comma || byte === openBrace || byte === openBracket) parts += 1;
  }
  return parts;
}
