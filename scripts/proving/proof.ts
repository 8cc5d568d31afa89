import * as z from "zod";

/** A claim that is tried on many samples; it throws on the first that contradicts it. */
export interface Proof {
  readonly name: string;
  /** Samples of the long form, and of the one that runs on every change. */
  readonly long: number;
  readonly short: number;
  readonly run: (samples: number, report: (done: number) => void) => void | Promise<void>;
}

/** How a proof ended. */
export interface Proved {
  readonly holds: boolean;
  readonly seconds: number;
  /** For the reader: mark, name, samples, time, and the reason of a failure. */
  readonly line: string;
}

const count = z.int().positive();
const shape = z.looseObject({
  name: z.string().min(1),
  long: count,
  short: count,
  run: z.custom<Proof["run"]>((value) => typeof value === "function"),
});

/** Reads a proof from what its file exports. */
export function proofOf(module: unknown, file: string): Proof {
  const read = shape.safeParse(module);
  if (read.success) return read.data;
  throw new TypeError(`scripts/proofs/${file}.ts must export name, long, short and run.`);
}

/** Runs a proof with its progress on standard error, if a person is looking. */
export async function prove({ name, run }: Proof, samples: number): Promise<Proved> {
  const started = performance.now();
  const seconds = (): number => Math.round((performance.now() - started) / 100) / 10;
  const watched = process.stderr.isTTY === true;
  const report = (done: number): void => {
    if (!watched) return;
    const share = Math.floor((100 * done) / samples);
    process.stderr.write(`\r\u001b[2K… ${name} ${share} %, ${Math.round(seconds())} s`);
  };
  let reason: string | undefined;
  try {
    await run(samples, report);
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
  }
  if (watched) process.stderr.write("\r\u001b[2K");
  const holds = reason === undefined;
  const facts = `${samples.toLocaleString("en-US")} samples, ${seconds()} s`;
  const line = `${holds ? "✓" : "✗"} ${name}  ${facts}${holds ? "" : `\n    ${reason}`}`;
  return { holds, seconds: seconds(), line };
}
