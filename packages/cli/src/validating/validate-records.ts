import type { Batch } from "./batch.ts";
import type { Checking } from "./checking/checking.ts";
import { batchesOf } from "./reading/batches.ts";
import type { Blocks } from "./reading/blocks.ts";
import type { LocatedIssue, Tally } from "./tally.ts";

/** What goes on while records are validated. */
export interface Validation {
  readonly blocks: Blocks;
  readonly tally: Tally;
  /** Who checks the next batch; asked again for each, since an input may turn out to be large. */
  readonly checking: () => Checking;
  /** Called with every part that is done, in the order of the input. */
  readonly onPart: (issues: readonly LocatedIssue[]) => void | Promise<void>;
}

interface InFlight {
  readonly by: Checking;
  readonly checked: ReturnType<Checking["check"]>;
}

/** Validates all records of an input. Memory does not grow with it. */
export async function validateRecords(validation: Validation): Promise<void> {
  const { blocks, tally, checking } = validation;
  const batches = batchesOf(blocks);
  const flying: InFlight[] = [];
  let coming = ahead(batches);
  for (;;) {
    const { done, value: batch } = await coming;
    if (done) break;
    // The next batch is read while this one is checked.
    coming = ahead(batches);
    const by = checking();
    const checked = by.check(batch, { from: 0, explain: tally.left });
    // A failure is met when its turn comes.
    checked.catch(() => {});
    flying.push({ by, checked });
    while (flying.length >= by.capacity) await finishFirst(flying, validation);
  }
  while (flying.length > 0) await finishFirst(flying, validation);
}

function ahead(batches: AsyncGenerator<Batch>): Promise<IteratorResult<Batch>> {
  const next = batches.next();
  next.catch(() => {});
  return next;
}

async function finishFirst(flying: InFlight[], { blocks, tally, onPart }: Validation) {
  const first = flying.shift();
  if (first === undefined) return;
  let { batch, result } = await first.checked;
  await onPart(tally.add(result));
  while (result.next !== undefined) {
    const work = { from: result.next, explain: tally.left };
    ({ batch, result } = await first.by.check(batch, work));
    await onPart(tally.add(result));
  }
  blocks.give(batch.bytes);
}
