import type { RecordIssue } from "@egov-vn/schemas";
import type { BatchResult } from "./batch.ts";

/** An issue and the line of its record, counted from 1. */
export interface LocatedIssue extends RecordIssue {
  readonly line: number;
}

/** How often one code stands at one path. */
export interface IssueCount {
  /** Without numbers of places: `documents[].name`. */
  readonly path: string;
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly count: number;
}

/** How many issues a person is shown. */
const shownIssues = 10;

/** Paths and codes that are counted one by one: names in a record may be of any number. */
const mostCounts = 1_000;

/** Adds up the results of batches, in their order. */
export class Tally {
  records = 0;
  invalid = 0;
  withWarnings = 0;
  /** Whether some records were counted and not explained. */
  truncated = false;
  /** The first issues, to be shown. */
  readonly shown: LocatedIssue[] = [];
  readonly #counts = new Map<string, IssueCount>();
  #line = 1;
  #left: number;

  /** @param explain how many records to explain */
  constructor(explain: number) {
    this.#left = explain;
  }

  /** How many records are still to be explained. */
  get left(): number {
    return this.#left;
  }

  /** Adds the next result, and answers with what it explains. */
  add({ records, invalid, withWarnings, explained, lines }: BatchResult): LocatedIssue[] {
    this.records += records;
    this.invalid += invalid;
    this.withWarnings += withWarnings;
    const taken = explained.slice(0, this.#left);
    this.#left -= taken.length;
    if (taken.length < invalid + withWarnings) this.truncated = true;
    const first = this.#line;
    this.#line += lines;
    return taken.flatMap(({ line, issues }) =>
      issues.map((issue) => this.#count({ ...issue, line: first + line })),
    );
  }

  /** Counts by path and code, the most frequent first. */
  counts(): IssueCount[] {
    return [...this.#counts.values()].sort(
      (a, b) => b.count - a.count || compare(a.path, b.path) || compare(a.code, b.code),
    );
  }

  /** Counts by code. */
  byCode(): Record<string, number> {
    const codes = Map.groupBy(this.counts(), ({ code }) => code);
    return Object.fromEntries(
      [...codes].map(([code, counts]) => [code, counts.reduce((sum, { count }) => sum + count, 0)]),
    );
  }

  #count(issue: LocatedIssue): LocatedIssue {
    if (this.shown.length < shownIssues) this.shown.push(issue);
    const { code, severity } = issue;
    const path = issue.path.replaceAll(/\[\d+\]/g, "[]");
    const known = this.#counts.get(`${path} ${code}`);
    // Beyond the limit a path is told apart no more, only its code.
    const kept = known !== undefined || this.#counts.size < mostCounts ? path : "…";
    const key = `${kept} ${code}`;
    const count = (this.#counts.get(key)?.count ?? 0) + 1;
    this.#counts.set(key, { path: kept, code, severity, count });
    return issue;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
