import { describe, expect, it } from "vitest";
import * as z from "zod";
import { Citizen, entities, field, leavesOf, legalBasis, metadataOf } from "../../src/index.ts";
import { findInstruments } from "../../src/law/index.ts";

const titled = (name: string) =>
  ({
    title: { vi: name, en: name },
    basis: [legalBasis("09/2019/NĐ-CP", "4", { confidence: "official" })],
    class: "public",
  }) as const;

describe("the leaves of a schema", () => {
  it("are found through objects, lists, records, unions and wrappers, each with its path", () => {
    const schema = z.object({
      name: field(z.string(), titled("name")),
      born: field(z.string(), titled("born")).optional(),
      phones: z.array(z.object({ number: field(z.string(), titled("number")).nullable() })),
      scores: z.record(z.string(), field(z.int(), titled("score"))),
      kind: z.union([field(z.literal("a"), titled("a")), field(z.null(), titled("none"))]),
    });
    expect(leavesOf(schema).map(({ path, type, required }) => [path, type, required])).toEqual([
      ["name", "string", true],
      ["born", "string", false],
      ["phones[].number", "string", true],
      ["scores.*", "int", true],
      ["kind", "literal", true],
      ["kind", "null", true],
    ]);
    expect(leavesOf(schema).every((leaf) => leaf.metadata !== undefined)).toBe(true);
  });

  it("show a gap where a field was not declared", () => {
    const schema = z.object({ name: z.string(), born: field(z.string(), titled("born")) });
    const gaps = leavesOf(schema).filter((leaf) => leaf.metadata === undefined);
    expect(gaps.map((leaf) => leaf.path)).toEqual(["name"]);
  });

  it("end in a schema that holds itself", () => {
    const Tree = z.object({
      name: field(z.string(), titled("name")),
      get children() {
        return z.array(Tree);
      },
    });
    expect(leavesOf(Tree).map((leaf) => leaf.path)).toEqual(["name"]);
  });

  it("keep one title each when one schema stands in two fields", () => {
    const code = z.string().length(3);
    const from = field(code, titled("from"));
    const to = field(code, titled("to"));
    expect(metadataOf(from)?.title.en).toBe("from");
    expect(metadataOf(to)?.title.en).toBe("to");
    expect(from.safeParse("12").success).toBe(false);
  });
});

describe("every leaf of every entity", () => {
  const leaves = entities.flatMap(({ name, schema }) =>
    leavesOf(schema).map((leaf) => ({ where: `${name}.${leaf.path}`, ...leaf })),
  );

  it("has titles in two languages, a legal basis in the registry and a class", () => {
    expect(leaves.length).toBeGreaterThan(60);
    for (const { where, metadata } of leaves) {
      expect(metadata?.title.vi, where).toBeTruthy();
      expect(metadata?.title.en, where).toBeTruthy();
      expect(metadata?.class, where).toBeTruthy();
      for (const { instrument } of metadata?.basis ?? []) {
        expect(findInstruments(instrument), `${where}: ${instrument}`).not.toEqual([]);
      }
    }
  });

  it("carry the ground of the field around them first, and their own title and class", () => {
    const leaf = leavesOf(Citizen).find(({ path }) => path === "otherNames[].full");
    expect(leaf?.metadata?.title.en).toBe("Full name");
    const grounds = leaf?.metadata?.basis.map(({ instrument, article }) => [instrument, article]);
    expect(grounds?.slice(0, 2)).toEqual([
      ["26/2023/QH15", "9(2)"],
      ["26/2023/QH15", "9(1)"],
    ]);
  });
});
