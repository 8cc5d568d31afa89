import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  checkRecord,
  describeIssues,
  entities,
  explainFields,
  leavesOf,
  redact,
} from "../../src/index.ts";
import { sample } from "../../src/samples/index.ts";
import { type JsonValue, jsonCopy } from "../json-schema/fuzz/json-value.ts";
import { leafAt, withLeaf } from "./leaf-places.ts";

// What no message may ever hold: a text and a number that stand nowhere else.
const word = "Dấu-Vết-Không-Được-Lộ";
const number = 77_310_445_127.25;
const marks = [word, String(number), "Không-Được"];

/** Wrong values with the marker in them, of every type. */
const carriers: readonly JsonValue[] = [
  word,
  number,
  -number,
  word.repeat(500),
  [word],
  [number, [word]],
  { text: word },
  { code: { name: [{ value: word, count: number }] } },
];

/** The marker as a name too: zod's own issue names fields that it does not know. */
const named: readonly JsonValue[] = [{ [word]: word }, [{ name: word, [word]: number }]];

/** All that zod's error can be made to say. */
function saidByZod(schema: z.core.$ZodType, value: unknown): string[] {
  const { error } = z.safeParse(schema, value);
  if (error === undefined) return [];
  return [
    JSON.stringify(error.issues),
    JSON.stringify(error),
    error.message,
    error.stack ?? "",
    String(error),
    inspect(error, { depth: 20, maxStringLength: null, maxArrayLength: null, showHidden: true }),
    z.prettifyError(error),
    JSON.stringify(z.treeifyError(error)),
    JSON.stringify(z.flattenError(error)),
  ];
}

/** All that this package says. */
function saidByUs(schema: z.core.$ZodType, value: unknown): string[] {
  const { error } = z.safeParse(schema, value);
  const issues = error?.issues ?? [];
  return [
    JSON.stringify(describeIssues(issues)),
    JSON.stringify(describeIssues(issues, value)),
    JSON.stringify(checkRecord(schema, value)),
    JSON.stringify(checkRecord(schema, value, { asOf: "2026-11-24" })),
  ];
}

const leaks = (said: readonly string[]): string[] =>
  said.filter((text) => marks.some((mark) => text.includes(mark)));

describe.each(entities)("a wrong value in $name", ({ name, schema }) => {
  const clean = jsonCopy(sample(name, 1));
  const leaves = leavesOf(schema);

  it("is repeated by no message, whichever leaf holds it", () => {
    let refused = 0;
    for (const { path } of leaves) {
      for (const carrier of carriers) {
        const value = withLeaf(clean, path, carrier);
        const ofZod = saidByZod(schema, value);
        refused += ofZod.length > 0 ? 1 : 0;
        expect([path, leaks(ofZod)]).toEqual([path, []]);
        expect([path, leaks(saidByUs(schema, value))]).toEqual([path, []]);
      }
      for (const carrier of named) {
        const value = withLeaf(clean, path, carrier);
        expect([path, leaks(saidByUs(schema, value))]).toEqual([path, []]);
      }
    }
    expect(refused).toBeGreaterThan(leaves.length * 5);
  });

  it("is repeated by no message as the value of an unknown field, at any depth", () => {
    for (const { path } of leaves) {
      const beside = path.replace(/[^.]*$/, "unknownField");
      for (const carrier of carriers) {
        const value = withLeaf(clean, beside, carrier);
        expect([beside, leaks(saidByZod(schema, value))]).toEqual([beside, []]);
        expect([beside, leaks(saidByUs(schema, value))]).toEqual([beside, []]);
      }
    }
  });

  // zod's own issue names unknown fields, so only what this package says is free of them.
  it("is not repeated by this package as the name of an unknown field", () => {
    let repeated = 0;
    for (const { path } of leaves.filter((leaf) => !leaf.path.includes("*"))) {
      const value = withLeaf(clean, path.replace(/[^.]*$/, word), number);
      repeated += leaks(saidByZod(schema, value)).length > 0 ? 1 : 0;
      expect([path, leaks(saidByUs(schema, value))]).toEqual([path, []]);
    }
    expect(repeated).toBeGreaterThan(0);
  });

  it("is repeated by no message as the record itself", () => {
    for (const carrier of carriers) expect(leaks(saidByZod(schema, carrier))).toEqual([]);
    for (const carrier of [...carriers, ...named]) {
      expect(leaks(saidByUs(schema, carrier))).toEqual([]);
    }
  });

  it("survives masking nowhere but in public and internal fields", () => {
    const full = leaves.reduce((record, { path }) => withLeaf(record, path, word), clean);
    const masked = redact(schema, full);
    for (const { path, class: protection } of explainFields(schema)) {
      if (protection === "public" || protection === "internal") continue;
      // Where a union takes text or an object, the object's leaves came later.
      if (typeof leafAt(full, path) === "object") continue;
      expect([path, leafAt(full, path)]).toEqual([path, word]);
      expect([path, leafAt(masked, path)]).toEqual([path, "•••"]);
    }
  });
});
