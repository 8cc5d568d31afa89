import { Fee, recordChecker } from "@egov-vn/schemas";
import { sample } from "@egov-vn/schemas/samples";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Outcome, validated } from "./validated.ts";

const { check } = recordChecker(Fee, { asOf: "2026-11-24", warnings: false });

/** Lines that are cut at any byte: letters of one to four bytes, faults of every kind, blanks. */
const line = fc.oneof(
  { weight: 4, arbitrary: fc.nat(50).map((seed) => JSON.stringify(sample("Fee", seed))) },
  { weight: 2, arbitrary: fc.nat(50).map((seed) => named(seed, "Lệ phí 𠀀 — ẫ́ ệ")) },
  { weight: 1, arbitrary: fc.constantFrom("", " ", "\t \t", "{}", "}", "null", '{"a"', "\u0000") },
  { weight: 1, arbitrary: fc.constantFrom("x".repeat(300), `{"name":"${"ệ".repeat(100)}"}`) },
);

function named(seed: number, name: string): string {
  return JSON.stringify({ ...sample("Fee", seed), name });
}

const file = fc.record({
  lines: fc.array(fc.tuple(line, fc.constantFrom("\n", "\r\n")), { maxLength: 12 }),
  last: fc.option(line, { nil: "" }),
  mark: fc.boolean(),
});

const longest = 250;

/** The same, the plain way: whole, with lines as text. */
function plainly(text: string): Pick<Outcome, "records" | "invalid"> & { lines: number[] } {
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  const wrong = lines.flatMap((each, index) => {
    if (/^[ \t\r]*$/.test(each)) return [];
    return [{ line: index + 1, valid: isValid(each) }];
  });
  const invalid = wrong.filter(({ valid }) => !valid);
  return {
    records: wrong.length,
    invalid: invalid.length,
    lines: invalid.map((each) => each.line),
  };
}

function isValid(text: string): boolean {
  if (Buffer.byteLength(text) > longest) return false;
  try {
    return check(JSON.parse(text)).valid;
  } catch {
    return false;
  }
}

describe("lines cut into blocks", () => {
  it("give what they give when read whole, whatever the size of the blocks", async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 1, max: 600 }), async (made, block) => {
        const text = `${made.mark ? "\uFEFF" : ""}${made.lines.map(([a, b]) => a + b).join("")}${made.last}`;
        const outcome = await validated(text, { block, longest });
        const whole = await validated(text, { longest });
        expect(outcome).toEqual(whole);
        const { records, invalid, lines } = plainly(text);
        expect([outcome.records, outcome.invalid]).toEqual([records, invalid]);
        const found = outcome.issues.map((issue) => Number.parseInt(issue, 10));
        expect([...new Set(found)]).toEqual(lines);
      }),
      { numRuns: 200 },
    );
  });

  it("may hold any bytes", async () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 50 }), async (input, block) => {
        // The first byte decides on the form; here the form is lines.
        const text = Buffer.concat([Buffer.from("7\n"), input]);
        expect(await validated(text, { block })).toEqual(await validated(text));
      }),
      { numRuns: 150 },
    );
  });
});
