import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { Checked, Checking, CheckSetup } from "./checking.ts";
import { type Answer, type Order, transferOf } from "./orders.ts";

/** Batches that a worker is given at once: one to check, one to go on with. */
const perWorker = 2;

/** Who waits for an answer. */
interface Waiting {
  readonly resolve: (checked: Checked) => void;
  readonly reject: (error: unknown) => void;
}

interface Member {
  readonly waiting: ReadonlyMap<number, Waiting>;
  readonly ask: (order: Order) => Promise<Checked>;
  readonly stop: () => Promise<unknown>;
}

/** Checks batches on worker threads. */
export function workers(count: number, setup: CheckSetup): Checking {
  const members = Array.from({ length: count }, () => start(setup));
  let orders = 0;
  return {
    capacity: perWorker * count,
    check: (batch, work) => {
      orders += 1;
      return leastBusy(members).ask({ id: orders, batch, work });
    },
    close: async () => {
      await Promise.all(members.map(({ stop }) => stop()));
    },
  };
}

function start(setup: CheckSetup): Member {
  const worker = new Worker(addressOfWorker(), {
    workerData: setup,
    // Records die young: a small nursery is as fast, and a third less memory.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  const waiting = new Map<number, Waiting>();
  let failure: unknown;
  const fail = (error: unknown): void => {
    failure ??= error;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  worker.on("message", ({ id, ...checked }: Answer) => {
    waiting.get(id)?.resolve(checked);
    waiting.delete(id);
  });
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("A worker ended before its work.")));
  const ask = (order: Order): Promise<Checked> =>
    new Promise((resolve, reject) => {
      if (failure !== undefined) return reject(failure);
      waiting.set(order.id, { resolve, reject });
      worker.postMessage(order, transferOf(order.batch));
    });
  return { waiting, ask, stop: () => worker.terminate() };
}

function leastBusy(members: readonly Member[]): Member {
  return members.reduce((best, next) => (next.waiting.size < best.waiting.size ? next : best));
}

/**
 * The worker stands beside this module in the source. A build puts this code into a file of its own
 * choice, directly in its folder, and every module by itself under `modules`.
 */
function addressOfWorker(): URL {
  const places = ["./worker.ts", "./worker.js", "./modules/validating/checking/worker.js"];
  const found = places
    .map((place) => new URL(place, import.meta.url))
    .find((address) => existsSync(address));
  if (found === undefined) throw new Error("The worker's module is missing.");
  return found;
}
