import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { progressText } from "../../src/validating/progress.ts";
import { egov } from "../terminal-double.ts";

/** A line every now and then, so that there is something to wait for. */
function slowly(line: string, count: number, pause: number): Readable {
  async function* lines() {
    for (let sent = 0; sent < count; sent += 1) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      yield Buffer.from(line.repeat(40_000));
    }
  }
  return Readable.from(lines());
}

describe("the progress of a run", () => {
  it("tells rate, share and time left of a file", () => {
    const reached = { records: 1_234_567, bytes: 450e6, size: 1000e6 };
    expect(progressText(reached, 3, "vi")).toBe(
      "45 % · 1.234.567 bản ghi · 411.522 bản ghi/giây · 150 MB/giây · còn 0:04",
    );
    expect(progressText({ ...reached, bytes: 1e6 }, 8, "en")).toBe(
      "0% · 1,234,567 records · 154,321 records/s · 0 MB/s · 2:13:12 left",
    );
  });

  it("tells no share where the size is not known, and none above the whole", () => {
    expect(progressText({ records: 10, bytes: 2e6, size: undefined }, 1, "en")).toBe(
      "10 records · 10 records/s · 2 MB/s",
    );
    expect(progressText({ records: 10, bytes: 2e6, size: 1e6 }, 1, "en")).toMatch(/^100%.*0:00/);
  });

  it("is shown on a terminal only, fits it, and is cleared at the end", async () => {
    const words = ["validate", "Fee", "-", "--lang", "en", "--format", "json"];
    const seen = await egov(words, { stdin: slowly("{}\n", 8, 100), progress: 40 });
    const shown = seen.err.split("\r\u001b[2K");
    expect(shown.length).toBeGreaterThan(2);
    expect([shown.at(0), shown.at(-1)]).toEqual(["", ""]);
    for (const line of shown) expect(line.length).toBeLessThan(40);
    expect(shown.some((line) => /records\/s/.test(line))).toBe(true);
    expect(JSON.parse(seen.out).records).toBe(320_000);
    const unseen = await egov(words, { stdin: slowly("{}\n", 4, 100) });
    expect(unseen.err).toBe("");
  });
});
