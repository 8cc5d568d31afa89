import { describe, expect, it, onTestFinished } from "vitest";
import * as z from "zod";
import { compileSchema } from "../../src/compiling/compile-schema.ts";
import { acceptorOf } from "../../src/compiling/compiled-on-use.ts";
import { NotCompilable } from "../../src/compiling/draft.ts";
import { Dossier, entities } from "../../src/index.ts";
import { recordSchema } from "../../src/records/record-schema.ts";
import { sample } from "../../src/samples/index.ts";

describe("a compiled schema", () => {
  it.each(entities)("is made for $name and copies what it takes", ({ name, schema }) => {
    const { accepts, parse } = compileSchema(schema);
    for (let seed = 0; seed < 100; seed += 1) {
      const value = sample(name, seed);
      const copy = parse(value);
      expect([seed, accepts(value)]).toEqual([seed, true]);
      expect(copy).toEqual(value);
      expect(copy).not.toBe(value);
    }
  });

  it("copies as deep as the schema goes, in the order of the fields", () => {
    const { parse } = compileSchema(Dossier);
    const value = sample("Dossier", 3);
    const turned = Object.fromEntries(Object.entries(value).reverse());
    const copy = parse(turned) as Dossier;
    expect(copy.applicant).not.toBe(value.applicant);
    expect(copy.documents?.[0]).not.toBe(value.documents?.[0]);
    const order = Object.keys(Dossier.shape);
    expect(Object.keys(copy)).toEqual(order.filter((key) => Object.hasOwn(value, key)));
  });

  it("counts characters as zod does", () => {
    const schema = z.strictObject({ text: z.string().min(2).max(3) });
    const { accepts } = compileSchema(schema);
    for (const text of [
      "",
      "a",
      "𠮷",
      "ab",
      "𠮷a",
      "𠮷𠮷",
      "𠮷𠮷𠮷",
      "𠮷𠮷𠮷a",
      "\ud842\ud842",
      "\udfb7a",
    ]) {
      expect([text, accepts({ text })]).toEqual([text, schema.safeParse({ text }).success]);
    }
  });

  it("hands what is no plain data to zod", () => {
    class Row {
      text = "a";
    }
    const schema = z.strictObject({ text: z.string() });
    const { parse } = compileSchema(schema);
    expect(parse(new Row())).toBe(z.INVALID);
    expect(parse({ text: undefined })).toBe(z.INVALID);
    expect(parse(Object.assign(Object.create(null), { text: "a" }))).toEqual({ text: "a" });
  });

  it("is not made where zod is told to make no code, and the answers stay", () => {
    z.config({ jitless: true });
    onTestFinished(() => void z.config({ jitless: false }));
    const schema = recordSchema(z.strictObject({ text: z.string() }));
    expect(schema.safeParse({ text: "a" })).toEqual({ success: true, data: { text: "a" } });
    expect(schema.safeParse({ text: 1 }).success).toBe(false);
    expect(acceptorOf(schema)({ text: "a" })).toBe(true);
  });

  it.each<[string, z.core.$ZodType]>([
    ["a transform", z.strictObject({ a: z.string().transform((text) => text.length) })],
    ["a default", z.strictObject({ a: z.string().default("x") })],
    ["an object that is open", z.object({ a: z.string() })],
    ["a check of somebody's own", z.strictObject({ a: z.string() }).refine(() => true)],
    ["a pattern with memory", z.strictObject({ a: z.string().regex(/a/g) })],
    ["a value of any kind", z.strictObject({ a: z.unknown() })],
    ["an exact optional", z.strictObject({ a: z.string().exactOptional() })],
  ])("is not made for %s", (_, schema) => {
    expect(() => compileSchema(schema)).toThrow(NotCompilable);
  });
});
