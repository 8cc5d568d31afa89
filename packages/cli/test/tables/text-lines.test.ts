import { describe, expect, it } from "vitest";
import { linesOf, type TextLine } from "../../src/tables/text-lines.ts";

async function lines(chunks: readonly string[], longest?: number): Promise<TextLine[]> {
  const found: TextLine[] = [];
  const source = (async function* () {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  })();
  for await (const batch of linesOf(source, longest)) found.push(...batch);
  return found;
}

describe("lines of a text in chunks", () => {
  it("are those of the text, wherever it is cut", async () => {
    const text = "một\n\nhai\nba";
    const whole = await lines([text]);
    expect(whole.map((line) => line.text)).toEqual(["một", "", "hai", "ba"]);
    for (let at = 1; at < text.length; at += 1) {
      expect(await lines([text.slice(0, at), text.slice(at)])).toEqual(whole);
    }
    expect(await lines([...text])).toEqual(whole);
  });

  it("are counted and not kept when they are too long", async () => {
    const found = await lines(["a\n", "xxxx", "xxxx", "x\nb\nyyyyyyy\nc\n", "zzzzzzz"], 5);
    expect(found.map(({ line, text }) => [line, text])).toEqual([
      [1, "a"],
      [2, undefined],
      [3, "b"],
      [4, undefined],
      [5, "c"],
      [6, undefined],
    ]);
  });
});
