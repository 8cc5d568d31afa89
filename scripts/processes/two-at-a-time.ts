/** Maps in order with at most two jobs under way: the machine that counts has two cores. */
export async function twoAtATime<Item, Result>(
  items: readonly Item[],
  job: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  const queue = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      results.set(next[0], await job(next[1]));
    }
  };
  await Promise.all([worker(), worker()]);
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
