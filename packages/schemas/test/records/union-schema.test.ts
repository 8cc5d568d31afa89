import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  checkRecord,
  field,
  leavesOf,
  legalBasis,
  type RecordRule,
  redact,
} from "../../src/index.ts";
import { recordSchema } from "../../src/records/record-schema.ts";
import { unionSchema } from "../../src/records/union-schema.ts";

const leaf = <Schema extends z.ZodType>(
  schema: Schema,
  protection: "public" | "personal" = "public",
) =>
  field(schema, {
    title: { vi: "Trường", en: "Field" },
    basis: [legalBasis("09/2019/NĐ-CP", null, { confidence: "unverified" })],
    class: protection,
  });
const atLeast = (
  code: string,
  severity: "error" | "warning",
  least: number,
): RecordRule<{ readonly count: number }> => ({
  code,
  severity,
  path: ["count"],
  message: { vi: "Quá ít.", en: "Too few." },
  basis: null,
  holds: ({ count }) => count >= least,
});

const Card = recordSchema(z.strictObject({ kind: leaf(z.literal("card")), count: leaf(z.int()) }), [
  atLeast("below-zero", "error", 0),
  atLeast("below-ten", "warning", 10),
]);
const Letter = recordSchema(
  z.strictObject({
    kind: leaf(z.enum(["letter", "parcel"])),
    to: leaf(z.string(), "personal"),
  }),
);
const Telegram = recordSchema(
  z.strictObject({ kind: leaf(z.literal("telegram")), count: leaf(z.int()) }),
);
const Post = unionSchema(z.discriminatedUnion("kind", [Card, Letter, Telegram]));

describe("an entity of several kinds", () => {
  it("is compiled strictly and accepts, refuses and reports as its members do", () => {
    const strict = z.compile(Post, { strict: true });
    for (const schema of [Post, strict]) {
      expect(schema.parse({ kind: "card", count: 10 })).toEqual({ kind: "card", count: 10 });
      expect(schema.parse({ kind: "parcel", to: "x" })).toEqual({ kind: "parcel", to: "x" });
      expect(schema.safeParse({ kind: "card", to: "x" }).success).toBe(false);
      const broken = schema.safeParse({ kind: "card", count: -1 });
      expect(broken.error?.issues.map(({ path, code }) => [path, code])).toEqual([
        [["count"], "custom"],
      ]);
    }
  });

  it("keeps the warnings of its members, also beside an error of a rule", () => {
    const codes = (value: unknown) => checkRecord(Post, value).issues.map(({ code }) => code);
    expect(codes({ kind: "card", count: 9 })).toEqual(["below-ten"]);
    expect(codes({ kind: "card", count: -1 })).toEqual(["below-zero", "below-ten"]);
    expect(codes({ kind: "letter", to: "x" })).toEqual([]);
  });

  it("names all kinds when the kind is none of them", () => {
    const [issue] = checkRecord(Post, { kind: "fax" }).issues;
    expect(issue?.path).toBe("kind");
    expect(issue?.message.en).toBe("Has to be one of: card, letter, parcel, telegram.");
  });

  it("shows the leaves of all members and masks what a member protects", () => {
    expect(leavesOf(Post).map(({ path, values }) => [path, values])).toEqual([
      ["kind", ["card", "telegram"]],
      ["count", undefined],
      ["kind", ["letter", "parcel"]],
      ["to", undefined],
    ]);
    expect(redact(Post, { kind: "letter", to: "x" })).toEqual({ kind: "letter", to: "•••" });
  });
});
