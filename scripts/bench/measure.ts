import { appendFileSync } from "node:fs";

/** One line of a comparison. */
export interface Row {
  /** What is compared: the name of the comparison. */
  readonly what: string;
  readonly peer: string;
  /**
   * Time of the peer divided by that of the first one, round by round: 2 takes twice as long.
   * Median, with the quartiles around it.
   */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** Median time of one call. It only shows scale: machines drift, ratios hold. */
  readonly nanoseconds: number;
}

/** What to compare: the first peer is the one that the others are measured against. */
export interface Comparison {
  readonly name: string;
  readonly peers: Readonly<Record<string, () => void>>;
  /** Rounds that count; each gives every peer its turns. */
  readonly rounds?: number;
  /** Length of one turn. */
  readonly sliceMilliseconds?: number;
}

/** A peer with what was measured of it. */
interface Runner {
  readonly peer: string;
  readonly job: () => void;
  readonly calls: number;
  readonly perCall: number[];
}

const turnsPerRound = 4;

/**
 * Compares peers side by side in one process: short slices in rotating order, round after round, so
 * that a machine that drifts drifts for all of them. Prints a table and returns its rows.
 *
 * A job that is asked again and again about the same few values teaches the processor the answers:
 * let each call take a new one of thousands.
 */
export function compare({
  name,
  peers,
  rounds = 9,
  sliceMilliseconds = 20,
}: Comparison): readonly Row[] {
  // Calls counted while the compiler still works would leave the slices far too short.
  for (const job of Object.values(peers)) warmUp(job);
  const runners = Object.entries(peers).map(([peer, job]): Runner => {
    const calls = callsFor(job, sliceMilliseconds);
    return { peer, job, calls, perCall: [] };
  });
  if (runners.length < 2) throw new TypeError("A comparison needs at least two peers.");
  // The first round does not count: each peer meets the traces of the others.
  for (let round = 0; round <= rounds; round += 1) {
    const totals = oneRound(runners, round);
    if (round === 0) continue;
    for (const [index, runner] of runners.entries()) {
      runner.perCall.push((totals[index] ?? 0) / (runner.calls * turnsPerRound));
    }
  }
  const [first] = runners;
  const rows = runners.map((runner) => rowOf(name, runner, first?.perCall ?? []));
  console.log(table(rows));
  keepRows(rows);
  return rows;
}

/** Hands rows to the task that keeps them. */
export function keepRows(rows: readonly Row[]): void {
  const file = process.env["EGOV_VN_BENCH_ROWS"];
  if (file) appendFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
}

/** Nanoseconds that each runner took in one round. */
function oneRound(runners: readonly Runner[], round: number): number[] {
  const totals = runners.map(() => 0);
  for (let turn = 0; turn < turnsPerRound; turn += 1) {
    for (let step = 0; step < runners.length; step += 1) {
      const index = (round + turn + step) % runners.length;
      const runner = runners[index];
      if (runner === undefined) continue;
      totals[index] = (totals[index] ?? 0) + timeOf(runner.job, runner.calls);
    }
  }
  return totals;
}

function timeOf(job: () => void, calls: number): number {
  const started = process.hrtime.bigint();
  for (let call = 0; call < calls; call += 1) job();
  return Number(process.hrtime.bigint() - started);
}

/** Lets the compiler finish with a job. */
function warmUp(job: () => void): void {
  const until = performance.now() + 400;
  while (performance.now() < until) job();
}

/** How many calls fill a slice, found by doubling. */
function callsFor(job: () => void, milliseconds: number): number {
  const wanted = milliseconds * 1e6;
  for (let calls = 1; ; calls *= 2) {
    const taken = timeOf(job, calls);
    if (taken > wanted / 2 || calls > 2 ** 30) {
      return Math.max(1, Math.round((calls * wanted) / taken));
    }
  }
}

function rowOf(what: string, { peer, perCall }: Runner, reference: readonly number[]): Row {
  const ratios = perCall.map((time, round) => time / (reference[round] ?? time));
  return {
    what,
    peer,
    ratio: quantile(ratios, 0.5),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
    nanoseconds: quantile(perCall, 0.5),
  };
}

/** A quantile, between the two nearest values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

/** Rows as a table for a person. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ peer }) => peer.length));
  const lines = rows.map(({ peer, ratio, low, high, nanoseconds }) => {
    const range = `[${low.toFixed(2)}..${high.toFixed(2)}]`;
    const scale = `${Math.round(nanoseconds).toLocaleString("en-US")} ns`;
    return `  ${peer.padEnd(width)}  ${`× ${ratio.toFixed(2)}`.padStart(9)}  ${range.padEnd(16)}${scale.padStart(16)}`;
  });
  return [rows[0]?.what ?? "", ...lines].join("\n");
}
