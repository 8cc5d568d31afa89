import { describe, expect, it } from "vitest";
import { quantile } from "../bench/measure.ts";
import { proofOf, prove } from "../proving/proof.ts";

describe("a quantile", () => {
  it("lies between the two nearest values, in whatever order they come", () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([5, 1, 3], 0.5)).toBe(3);
    expect(quantile([1, 2, 3, 4, 5], 0.25)).toBe(2);
    expect(quantile([7], 0.75)).toBe(7);
  });
});

describe("a proof", () => {
  const proof = { name: "sums", long: 9, short: 3, run: () => undefined };

  it("holds when no sample contradicts it", async () => {
    const { holds, line } = await prove(proof, 3_000);
    expect(holds).toBe(true);
    expect(line).toMatch(/^✓ sums {2}3,000 samples, [\d.]+ s$/);
  });

  it("fails with the reason of the first sample that does", async () => {
    const run = (samples: number): void => {
      throw new Error(`sample ${samples} is odd`);
    };
    const { holds, line } = await prove({ ...proof, run }, 3);
    expect(holds).toBe(false);
    expect(line).toMatch(/^✗ sums {2}3 samples, [\d.]+ s\n {4}sample 3 is odd$/);
  });

  it("is what a file exports, or the file is refused by name", () => {
    expect(proofOf(proof, "sums").name).toBe("sums");
    for (const broken of [{}, { ...proof, short: 0 }, { ...proof, run: 1 }]) {
      expect(() => proofOf(broken, "sums")).toThrow(
        "scripts/proofs/sums.ts must export name, long, short and run.",
      );
    }
  });
});
