import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkGenerated } from "../checks/generated.ts";
import { allOutputs, type Generator } from "../generating/generators.ts";
import { writeOutputs } from "../generating/outputs.ts";
import { sampleWorkspace } from "./sample-workspace.ts";

const file = "packages/cli/src/generated/words.ts";
const words: Generator = { name: "words", make: (root) => new Map([[join(root, file), "new\n"]]) };

describe("generated files", () => {
  it("pass when each says what its generator makes", async () => {
    const root = sampleWorkspace({ [file]: "new\n" });
    expect(await checkGenerated(root, [words])).toEqual({
      failures: [],
      notes: ["1 files compared"],
    });
  });

  it.each([{ [file]: "old\n" }, {}])("fail when one is stale or missing: %j", async (files) => {
    const root = sampleWorkspace(files);
    const { failures } = await checkGenerated(root, [words]);
    expect(failures).toEqual([`${file} is out of date (pnpm fix writes it)`]);
    writeOutputs(await allOutputs(root, [words]));
    expect(readFileSync(join(root, file), "utf8")).toBe("new\n");
    expect((await checkGenerated(root, [words])).failures).toEqual([]);
  });

  it("fail when nobody makes them", async () => {
    const { failures } = await checkGenerated(sampleWorkspace({ [file]: "new\n" }), []);
    expect(failures).toEqual([`${file} is made by no generator of scripts/generating`]);
  });

  it("have one maker each", async () => {
    await expect(allOutputs("root", [words, words])).rejects.toThrow(/is generated already$/);
  });
});
