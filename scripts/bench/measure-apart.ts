import { type ChildProcess, fork } from "node:child_process";
import { keepRows, quantile, type Row, table } from "./measure.ts";

/** What to compare, each peer in a process of its own so that none shapes another's compiled code. */
export interface ApartComparison {
  readonly name: string;
  /** The module that calls {@link answerAsPeer}. */
  readonly module: string;
  /** The first peer is the one that the others are measured against. */
  readonly peers: readonly string[];
  /** A peer whose time is taken off all others, such as the parsing that each has to do anyway. */
  readonly limit?: string;
  /** Words that the module gets behind the peer's name. */
  readonly words?: readonly string[];
  readonly rounds?: number;
  /** Length of one slice; longer where a call waits for another process. */
  readonly sliceMilliseconds?: number;
}

interface Asked {
  readonly milliseconds: number;
}

interface Answered {
  readonly nanosecondsPerCall: number;
}

/**
 * Compares peers that all stay alive and are asked for short slices in turn, round after round, in an
 * order that rotates. With a `limit` a second table shows what is left of each beyond it.
 */
export async function compareApart(comparison: ApartComparison): Promise<readonly Row[]> {
  const {
    name,
    module,
    peers,
    limit,
    words = [],
    rounds = 15,
    sliceMilliseconds = 120,
  } = comparison;
  const all = limit === undefined ? peers : [...peers, limit];
  const children = all.map((peer) =>
    fork(module, [peer, ...words], {
      execArgv: process.execArgv,
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    }),
  );
  try {
    const times = all.map((): number[] => []);
    // The first three rounds let every compiler finish, and do not count.
    for (let round = -3; round < rounds; round += 1) {
      for (let step = 0; step < all.length; step += 1) {
        const index = (((round + step) % all.length) + all.length) % all.length;
        const taken = await slice(
          children[index],
          round < 0 ? Math.max(250, sliceMilliseconds) : sliceMilliseconds,
        );
        if (round >= 0) times[index]?.push(taken);
      }
    }
    const floor = limit === undefined ? undefined : times.at(-1);
    const rows = [
      ...rowsOf(limit === undefined ? name : `${name}, with parsing`, all, times),
      ...(floor
        ? rowsOf(
            `${name}, validation alone`,
            peers,
            times.slice(0, -1).map((list) => list.map((time, at) => time - (floor[at] ?? 0))),
          )
        : []),
    ];
    for (const part of Map.groupBy(rows, ({ what }) => what).values()) console.log(table(part));
    keepRows(rows);
    return rows;
  } finally {
    for (const child of children) child.kill();
  }
}

function slice(child: ChildProcess | undefined, milliseconds: number): Promise<number> {
  return new Promise((resolve, reject) => {
    if (child === undefined) return reject(new Error("there is no such peer"));
    const left = (code: number | null) => reject(new Error(`a peer ended with ${code}`));
    child.once("exit", left);
    child.once("message", (message) => {
      child.off("exit", left);
      resolve((message as Answered).nanosecondsPerCall);
    });
    child.send({ milliseconds } satisfies Asked);
  });
}

function rowsOf(
  what: string,
  peers: readonly string[],
  times: readonly (readonly number[])[],
): Row[] {
  const reference = times[0] ?? [];
  return peers.map((peer, index) => {
    const own = times[index] ?? [];
    const ratios = own.map((time, round) => time / (reference[round] ?? time));
    return {
      what,
      peer,
      ratio: quantile(ratios, 0.5),
      low: quantile(ratios, 0.25),
      high: quantile(ratios, 0.75),
      nanoseconds: quantile(own, 0.5),
    };
  });
}

/** Runs a job for as long as the parent asks, again and again, and answers with the time of a call. */
export function answerAsPeer(job: () => void): void {
  process.on("message", (message) => {
    const until = performance.now() + (message as Asked).milliseconds;
    const started = process.hrtime.bigint();
    let calls = 0;
    do {
      for (let call = 0; call < 100; call += 1) job();
      calls += 100;
    } while (performance.now() < until);
    const taken = Number(process.hrtime.bigint() - started);
    process.send?.({ nanosecondsPerCall: taken / calls } satisfies Answered);
  });
  process.on("disconnect", () => process.exit());
}
