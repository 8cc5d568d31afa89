import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fault } from "../../src/validating/faults.ts";
import { textsOf } from "./validated.ts";

/** White space that JSON allows, at every place where it does. */
const spaced = fc
  .tuple(
    fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 8 }),
    fc.constantFrom("", " ", "\t", "\r\n"),
  )
  .map(([values, indent]) => ({
    values: JSON.parse(JSON.stringify(values)) as unknown[],
    text: JSON.stringify(values, null, indent).replaceAll("\n", indent === "" ? "" : `\n${indent}`),
  }));

const block = fc.integer({ min: 1, max: 70 });

/** What the parser says of the text, whole. */
function parsed(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What the splitter and the parser say of it, value by value. */
async function split(text: string, size: number): Promise<unknown[] | undefined> {
  const values: unknown[] = [];
  for (const [, found] of await textsOf(text, { block: size })) {
    if (typeof found === "number") return undefined;
    try {
      values.push(JSON.parse(found));
    } catch {
      return undefined;
    }
  }
  return values;
}

describe("an array cut into its elements", () => {
  it("has the elements that the parser finds, whatever the blocks", async () => {
    await fc.assert(
      fc.asyncProperty(spaced, block, async ({ values, text }, size) => {
        expect(await split(text, size)).toEqual(values);
      }),
      { numRuns: 150 },
    );
  });

  it("is broken exactly where the parser refuses it, after any change of one character", async () => {
    const changed = fc
      .tuple(
        spaced,
        fc.nat(),
        fc.constantFrom("", ",", "]", "[", "{", "}", '"', "\\", " ", "1", "x"),
      )
      .map(([{ text }, at, put]) => {
        // The bracket that makes it an array stays.
        const place = 1 + (at % Math.max(1, text.trimStart().length));
        return `${text.slice(0, place)}${put}${text.slice(place + 1)}`;
      })
      .filter((text) => text.startsWith("["));
    await fc.assert(
      fc.asyncProperty(changed, block, async (text, size) => {
        expect(await split(text, size)).toEqual(parsed(text));
      }),
      { numRuns: 800 },
    );
  });

  it("gives each element the line that it starts on", async () => {
    const text = '\n[\n{"a":\n1},\n\n"b\\"]", [3\n] ,4]\n';
    for (const size of [1, 2, 3, 7, 1000]) {
      expect(await textsOf(text, { block: size })).toEqual([
        [3, '{"a":\n1}'],
        [6, '"b\\"]"'],
        [6, "[3\n]"],
        [7, "4"],
      ]);
    }
  });

  it("stops at the first place where it is broken", async () => {
    const { brokenArray, unclosedArray, cutShort } = fault;
    const cases: readonly (readonly [string, [number, string | number][]])[] = [
      [
        "[1\n2]",
        [
          [1, "1"],
          [2, brokenArray],
        ],
      ],
      [
        "[1,,2]",
        [
          [1, "1"],
          [1, brokenArray],
        ],
      ],
      [
        "[1,\n]",
        [
          [1, "1"],
          [2, brokenArray],
        ],
      ],
      ["[,1]", [[1, brokenArray]]],
      [
        "[1] \n x",
        [
          [1, "1"],
          [2, brokenArray],
        ],
      ],
      [
        "[1]]",
        [
          [1, "1"],
          [1, brokenArray],
        ],
      ],
      [
        "[{}",
        [
          [1, "{}"],
          [1, unclosedArray],
        ],
      ],
      [
        "[{},",
        [
          [1, "{}"],
          [1, unclosedArray],
        ],
      ],
      ["[", [[1, unclosedArray]]],
      [
        '[{},\n{"a',
        [
          [1, "{}"],
          [2, cutShort],
        ],
      ],
      [
        "[{},\n12",
        [
          [1, "{}"],
          [2, cutShort],
        ],
      ],
      ["[]", []],
    ];
    for (const [text, found] of cases) {
      for (const size of [1, 2, 1000]) expect(await textsOf(text, { block: size })).toEqual(found);
    }
  });

  it("passes over an element that is too long, and goes on behind it", async () => {
    const text = `[1,\n"${"x".repeat(50)}",\n2]`;
    for (const size of [1, 5, 10, 1000]) {
      expect(await textsOf(text, { block: size, longest: 20 })).toEqual([
        [1, "1"],
        [2, fault.tooLong],
        [3, "2"],
      ]);
    }
  });
});

describe("values one after the other", () => {
  it("are cut where each ends, with or without space between", async () => {
    const text = '{\n "a": 1\n}\n{"b":2}{"c":[3]}\n"d"null 5[6]tru\n}';
    for (const size of [1, 4, 1000]) {
      expect(await textsOf(text, { block: size })).toEqual([
        [1, '{\n "a": 1\n}'],
        [4, '{"b":2}'],
        [4, '{"c":[3]}'],
        [5, '"d"'],
        [5, "null"],
        [5, "5"],
        [5, "[6]"],
        [5, "tru"],
        [6, "}"],
      ]);
    }
  });
});
