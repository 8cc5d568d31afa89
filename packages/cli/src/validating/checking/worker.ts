import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { batchChecker } from "./batch-checker.ts";
import type { CheckSetup } from "./checking.ts";
import { type Answer, type Order, transferOf } from "./orders.ts";

/** Starts when a worker loads this module. Nothing imports it, so that it never answers for others. */
export const answers: boolean = parentPort !== null && answerOrders(parentPort, workerData);

function answerOrders(port: MessagePort, setup: CheckSetup): true {
  const check = batchChecker(setup);
  port.on("message", ({ id, batch, work }: Order) => {
    const answer: Answer = { id, batch, result: check(batch, work) };
    port.postMessage(answer, transferOf(batch));
  });
  return true;
}
