import { describe, expect, it } from "vitest";
import * as z from "zod";
import { entities } from "../../src/index.ts";
import { toJsonSchema } from "../../src/json-schema/index.ts";
import { fuzzEntity, requireProof } from "./fuzz/fuzz.ts";
import { judgeOf } from "./fuzz/judged.ts";

const count = 600;

describe.each(entities)("the JSON Schema of $name", (entity) => {
  it("accepts and refuses what zod does, but for the rules that it lists", () => {
    const { accepted, refused, declared } = fuzzEntity(entity, count, count);
    expect(accepted + refused + declared).toBe(count);
  });
});

describe("the comparison with a JSON Schema validator", () => {
  const document = toJsonSchema("Fee");

  it("sees a schema that accepts more than zod does", () => {
    const { judge } = judgeOf(z.strictObject({ name: z.string().max(3) }), {
      $schema: document.$schema,
      type: "object",
    });
    expect(judge({ name: "abc" })).toBe("accepted");
    expect(() => judge({ name: "abcd" })).toThrow("JSON Schema accepts and zod refuses");
  });

  it("sees a schema that refuses more than zod does", () => {
    const { judge } = judgeOf(z.string(), { ...document });
    expect(() => judge("text")).toThrow("zod accepts and JSON Schema refuses");
  });

  it("takes a broken rule as declared only when the document lists it", () => {
    const schema = z.strictObject({}).check((payload) => {
      const params = { rule: "never" };
      payload.issues.push({ code: "custom", path: [], params, input: undefined });
    });
    const plain = { $schema: document.$schema, type: "object" };
    expect(() => judgeOf(schema, plain).judge({})).toThrow("JSON Schema accepts");
    const rules = [{ code: "never", severity: "error" }];
    expect(judgeOf(schema, { ...plain, "x-rules": rules }).judge({})).toBe("declared");
    const warnings = [{ code: "never", severity: "warning" }];
    expect(() => judgeOf(schema, { ...plain, "x-rules": warnings }).judge({})).toThrow();
  });

  it("keeps every pattern of a text that has several, and its format", () => {
    const { judge } = judgeOf(
      z.strictObject({
        code: z
          .stringFormat("sha-256", () => true)
          .regex(/^\d/)
          .regex(/9$/)
          .max(70),
      }),
    );
    expect(() => judge({ code: "1x9" })).toThrow("zod accepts and JSON Schema refuses");
    const both = judgeOf(z.strictObject({ code: z.string().regex(/^\d/).regex(/9$/).max(4) }));
    expect(["1x9", "x9", "1x", "1xxx9"].map((code) => both.judge({ code }))).toEqual([
      "accepted",
      "refused",
      "refused",
      "refused",
    ]);
  });

  it("proves nothing with too few values, or when one side was never seen", () => {
    const enough = { accepted: 5, refused: 5, declared: 0 };
    expect(requireProof("Fee", enough, 10)).toBe(enough);
    expect(() => requireProof("Fee", enough, 11)).toThrow("fewer than 11");
    expect(() => requireProof("Fee", { ...enough, accepted: 0 }, 1)).toThrow("accepted nothing");
    expect(() => requireProof("Fee", { ...enough, refused: 0 }, 1)).toThrow("refused nothing");
  });
});
