import { batchChecker } from "./batch-checker.ts";
import type { Checking, CheckSetup } from "./checking.ts";

/** Checks batches on this thread. */
export function ownThread(setup: CheckSetup): Checking {
  const check = batchChecker(setup);
  return {
    capacity: 1,
    check: (batch, work) => {
      try {
        return Promise.resolve({ batch, result: check(batch, work) });
      } catch (error) {
        return Promise.reject(error);
      }
    },
    close: () => Promise.resolve(),
  };
}
