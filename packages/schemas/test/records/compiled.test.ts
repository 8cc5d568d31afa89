import { describe, expect, it } from "vitest";
import * as z from "zod";
import { compileSchema } from "../../src/compiling/compile-schema.ts";
import { entities, recordChecker } from "../../src/index.ts";
import { valuesOf } from "../json-schema/fuzz/fuzz.ts";

const count = 400;

// zod keeps an asynchronous parse on its own parser, so the same schema is its uncompiled twin:
// `safeParseAsync` never runs compiled code, `safeParse` and `validate` do first.
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

  it("takes by itself exactly what the uncompiled one takes, yes or no and as a copy", async () => {
    // zod never sees these answers: nothing wrong in the code of ours could hide behind it.
    const { accepts, parse } = compileSchema(schema);
    const { accepts: isAccepted, check } = recordChecker(schema);
    let taken = 0;
    for (const value of values) {
      const plain = await z.safeParseAsync(schema, value);
      const copy = parse(value);
      const answers = [accepts(value), copy !== z.INVALID, isAccepted(value), check(value).valid];
      expect([value, answers]).toEqual([value, answers.map(() => plain.success)]);
      if (!plain.success) continue;
      taken += 1;
      expect(JSON.stringify(copy)).toBe(JSON.stringify(plain.data));
    }
    expect(taken).toBeGreaterThan(count / 10);
    expect(taken).toBeLessThan(count);
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
