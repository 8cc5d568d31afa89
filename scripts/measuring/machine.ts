import { availableParallelism, totalmem } from "node:os";

/** What a stored measurement says about the machine that made it. */
export interface Machine {
  /** Day of the measurement, ISO 8601. */
  readonly date: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly node: string;
}

/** This machine, today. */
export function thisMachine(): Machine {
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
  };
}
