import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sample } from "@egov-vn/schemas/samples";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workers } from "../../src/validating/checking/workers.ts";
import { egov } from "../terminal-double.ts";
import { validated } from "./validated.ts";

/** Clean records, every kind of fault and runs of empty objects, over many blocks. */
function mixedLines(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    if (at % 97 === 0) return "{}";
    if (at % 89 === 0) return '{"name": x}';
    if (at % 83 === 0) return "";
    return JSON.stringify({ ...sample("Fee", at % 200), ...(at % 13 === 0 && { paid: "no" }) });
  });
}

describe("records checked on several threads", () => {
  it("give what one thread gives, line by line, whatever the form and the blocks", async () => {
    const lines = mixedLines(4_000);
    const array = `[${lines.map((line) => line || "{}").join(",\n")}]`;
    for (const input of [lines.join("\n"), array]) {
      const cut = { block: 4_096, warnings: true };
      const alone = await validated(input, cut);
      expect(alone.invalid).toBeGreaterThan(300);
      expect(await validated(input, { ...cut, by: (setup) => workers(3, setup) })).toEqual(alone);
      const few = { ...cut, explain: 20 };
      expect(await validated(input, { ...few, by: (setup) => workers(2, setup) })).toEqual(
        await validated(input, few),
      );
    }
  });

  it("hand a failure over instead of waiting for ever", async () => {
    const by = () =>
      workers(1, { name: "NoSuchEntity", asOf: "2026-11-24", warnings: false, longest: 100 });
    await expect(validated("{}\n{}\n", { block: 3, by })).rejects.toThrow("no entity");
  });
});

describe("egov validate --jobs", () => {
  let cwd = "";
  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), "egov-jobs-"));
  });
  afterAll(() => rm(cwd, { recursive: true }));

  it("gives the same bytes with one job and with two", async () => {
    const lines = mixedLines(30_000);
    await writeFile(join(cwd, "fees.ndjson"), lines.join("\n"));
    const run = async (jobs: string) => {
      const words = [
        "validate",
        "Fee",
        "fees.ndjson",
        "--jobs",
        jobs,
        "--errors",
        `${jobs}.ndjson`,
      ];
      const ran = await egov([...words, "--format", "json"], { cwd });
      const out = ran.out.replace(/"seconds":[\d.]+/, "");
      return { ...ran, out, errors: await readFile(join(cwd, `${jobs}.ndjson`), "utf8") };
    };
    const one = await run("1");
    expect(one.errors.length).toBeGreaterThan(100_000);
    expect(await run("2")).toEqual(one);
  });
});
