/** Far from the seeds that users take, so that their samples never meet ours. */
const first = 900_000_000_000;
const each = 1000;

/** The seed of one sample of a sandbox's seed. */
export function sampleSeed(seed: number, index: number): number {
  return first + ((seed % 90_000_000) * each + index);
}
