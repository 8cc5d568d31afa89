import { describe, expect, it } from "vitest";
import * as z from "zod";
import { entities } from "../../src/index.ts";
import { valuesOf } from "../json-schema/fuzz/fuzz.ts";

const count = 400;

// zod keeps an asynchronous parse on its own parser, so the same schema is its uncompiled twin:
// `safeParseAsync` never runs compiled code, `safeParse`, `validate` and `compileFn` do first.
describe.each(entities)("the compiled schema of $name", (entity) => {
  const { schema } = entity;
  const values = [...valuesOf(entity, count)];

  it("gives the same records and the same issues, byte for byte, as the uncompiled one", async () => {
    const counts = { accepted: 0, refused: 0 };
    for (const value of values) {
      const compiled = z.safeParse(schema, value);
      const plain = await z.safeParseAsync(schema, value);
      expect([value, textOf(compiled)]).toEqual([value, textOf(plain)]);
      expect([value, z.validate(schema, value)]).toEqual([value, plain.success]);
      counts[plain.success ? "accepted" : "refused"] += 1;
    }
    expect(counts.accepted).toBeGreaterThan(count / 10);
    expect(counts.refused).toBeGreaterThan(count / 10);
    expect(counts.accepted + counts.refused).toBe(count);
  });

  it("takes by itself exactly what the uncompiled one takes", async () => {
    const parser = z.core.compileFn(schema);
    for (const value of values) {
      const plain = await z.safeParseAsync(schema, value);
      const taken = parser(value);
      expect([value, taken !== z.INVALID]).toEqual([value, plain.success]);
      if (plain.success) expect(JSON.stringify(taken)).toBe(JSON.stringify(plain.data));
    }
  });
});

describe("the comparison of compiled and uncompiled schemas", () => {
  const wrong = z.withParser(
    z.strictObject({ name: z.string() }),
    (input) => input as { name: string },
  );

  it("sees compiled code that takes too much", async () => {
    const { success } = await z.safeParseAsync(wrong, { name: 1 });
    expect([wrong.safeParse({ name: 1 }).success, success]).toEqual([true, false]);
  });
});

function textOf(result: { readonly data?: unknown; readonly error?: z.core.$ZodError }): string {
  const { data, error } = result;
  return JSON.stringify({ data, issues: error?.issues, message: error?.message });
}
