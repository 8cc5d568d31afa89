import { describe, expect, it } from "vitest";
import * as z from "zod";
import { checkRecord, entities, leavesOf } from "../../src/index.ts";
import { sample } from "../../src/samples/index.ts";

const seeds = Array.from({ length: 200 }, (_, seed) => seed);
const marker = /M[ẫẪ]u|MẪU|mẫu|Ví [Dd]ụ|ví dụ|Thử|SAMPLE|VIDU|[Ss]ample|vidu\.example|made up/;

describe.each(entities)("a sample of $name", ({ name, schema }) => {
  it("is valid, without a warning that belongs to the sample itself", () => {
    for (const seed of seeds) {
      const { issues } = checkRecord(schema, sample(name, seed), { asOf: "2026-11-24" });
      expect([seed, issues.filter(({ severity }) => severity === "error")]).toEqual([seed, []]);
    }
  });

  it("is the same for a seed, differs between seeds and survives JSON", () => {
    const texts = seeds.map((seed) => JSON.stringify(sample(name, seed)));
    expect(texts).toEqual(seeds.map((seed) => JSON.stringify(sample(name, seed))));
    expect(new Set(texts).size).toBeGreaterThan(1);
    expect(JSON.parse(texts[0] ?? "")).toEqual(sample(name, 0));
  });

  it("shows that it is synthetic", () => {
    const unmarked = seeds.filter((seed) => !marker.test(JSON.stringify(sample(name, seed))));
    expect(unmarked).toEqual([]);
  });

  it("compiles in strict mode", () => {
    expect(() => z.compile(schema, { strict: true })).not.toThrow();
  });

  it("has no leaf without title, law and class", () => {
    expect(leavesOf(schema).filter(({ metadata }) => metadata === undefined)).toEqual([]);
  });
});

describe("sample", () => {
  it("gives every dossier a code of its own", () => {
    const codes = Array.from({ length: 5000 }, (_, seed) => sample("Dossier", seed).code);
    expect(new Set(codes).size).toBe(5000);
  });

  it.each([-1, 1.5, 1e12, Number.NaN])("refuses the seed %d", (seed) => {
    expect(() => sample("Fee", seed)).toThrow(TypeError);
  });

  it("refuses a name that is no entity, own or inherited", () => {
    expect(() => sample("toString" as "Fee", 1)).toThrow("There is no entity of this name");
  });
});
