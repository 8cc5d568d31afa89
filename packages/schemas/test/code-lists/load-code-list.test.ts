import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CodeList,
  type CodeListEntry,
  codeListFrom,
  codeListOf,
  codeLists,
  nameOf,
} from "../../src/code-lists/index.ts";

const entry = (code: string, facts: Partial<CodeListEntry> = {}): CodeListEntry => ({
  code,
  name: { vi: `Tên ${code}`, en: `Name ${code}` },
  from: null,
  to: null,
  ...facts,
});

/** A clean edition to break one thing in. */
const clean: CodeList = {
  id: "land-use-codes",
  title: { vi: "Mã loại đất", en: "Land-use codes" },
  edition: "2027",
  from: "2027-01-01",
  to: null,
  instrument: null,
  source: "our own copy",
  confidence: "secondary",
  entries: [
    entry("A", { to: "2027-06-30", successors: ["B"] }),
    entry("A", { from: "2027-07-01" }),
    entry("B", { parent: "A" }),
  ],
};

const withEntries = (...entries: readonly CodeListEntry[]): CodeList => ({ ...clean, entries });

function messageOf(json: unknown, beside?: readonly CodeList[]): string {
  try {
    codeListFrom(json, beside && { beside });
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
  return "";
}

describe("an edition loaded at run time", () => {
  it("is used beside the lists that ship", () => {
    const loaded = codeListFrom(JSON.parse(JSON.stringify(clean)));
    expect(loaded).toEqual(clean);
    expect(nameOf(loaded, "A", { asOf: "2027-06-30" })).toBe("Tên A");
    expect(nameOf(loaded, "A", { asOf: "2026-12-31" })).toBeUndefined();
    const lists = [...codeLists, loaded];
    expect(codeListOf("land-use-codes", undefined, lists)).toBe(loaded);
    expect(codeListOf("land-use-codes", "27/2018/TT-BTNMT", lists)?.entries).toHaveLength(70);
  });

  it("may have no entries where it declares why", () => {
    const gaps = { vi: "Chưa đọc được", en: "Not read" };
    expect(codeListFrom({ ...clean, entries: [], gaps }).entries).toEqual([]);
    expect(messageOf({ ...clean, entries: [] })).toContain("look at entries.");
  });

  it("may name successors that stand in a list given beside it", () => {
    const old = withEntries(entry("OLD", { to: "2027-06-30", successors: ["NEW"] }));
    expect(messageOf(old)).toContain("names a successor");
    expect(messageOf(old, [withEntries(entry("NEW"))])).toBe("");
  });
});

describe("a broken edition is refused", () => {
  it.each<[string, unknown, string]>([
    ["when it is no object", "religions", "the file itself"],
    ["when it is nothing", null, "the file itself"],
    ["when a field is missing", { ...clean, source: undefined }, "source"],
    ["when a field is unknown", { ...clean, extra: 1 }, "the file itself"],
    ["when its id is no id", { ...clean, id: "Land Use" }, "look at id"],
    ["when a bound is no date", { ...clean, from: "01/01/2027" }, "look at from"],
    ["when a bound is no day of the calendar", { ...clean, from: "2027-02-30" }, "look at from"],
    ["when its confidence is no grade", { ...clean, confidence: "sure" }, "confidence"],
    [
      "when an entry lacks a language",
      { ...clean, entries: [{ ...entry("A"), name: { vi: "Tên" } }] },
      "entries.0.name.en",
    ],
    [
      "when the list ends before it begins",
      { ...clean, to: "2026-12-31" },
      "the list ends before it begins",
    ],
    [
      "when an entry ends before it begins",
      withEntries(entry("A", { from: "2027-02-01", to: "2027-01-31" })),
      "entries.0 ends before it begins",
    ],
    [
      "when a code has two meanings on one day",
      withEntries(entry("A", { to: "2027-07-01" }), entry("A", { from: "2027-07-01" })),
      "entries.1 gives its code a second meaning",
    ],
    [
      "when a code stands twice without dates",
      withEntries(entry("A"), entry("A")),
      "entries.1 gives its code a second meaning",
    ],
    ["when a parent is missing", withEntries(entry("A", { parent: "Z" })), "names a parent"],
    ["when an entry is its own parent", withEntries(entry("A", { parent: "A" })), "names a parent"],
    [
      "when parents go round",
      withEntries(entry("A", { parent: "B" }), entry("B", { parent: "A" })),
      "entries.0, entries.1 names a parent",
    ],
    [
      "when a successor is missing",
      withEntries(entry("A", { successors: ["Z"] })),
      "names a successor",
    ],
    [
      "when a name is decomposed",
      withEntries(entry("A", { name: { vi: "Đất ở".normalize("NFD"), en: "Land" } })),
      "entries.0 is not in Unicode NFC",
    ],
    [
      "when its title is decomposed",
      { ...clean, title: { vi: "Đất ở".normalize("NFD"), en: "Land" } },
      "the head of the list is not in Unicode NFC",
    ],
  ])("%s", (_, json, sentence) => {
    expect(messageOf(json)).toContain(sentence);
  });

  it("with a message that repeats no value of the file", () => {
    const secret = "0123-4567";
    for (const json of [
      { ...clean, id: secret },
      { ...clean, [secret]: secret },
      withEntries(entry(secret), entry(secret)),
      withEntries(entry(secret, { parent: `${secret}9`, successors: [secret] })),
      withEntries(entry("A", { successors: [secret] })),
    ]) {
      expect(messageOf(json)).not.toBe("");
      expect(messageOf(json)).not.toContain(secret);
    }
  });

  it("with five places at most, however many are wrong", () => {
    const many = Array.from({ length: 8 }, (_, index) => entry(`C${index}`, { parent: "Z" }));
    expect(messageOf(withEntries(...many))).toContain("entries.4 and 3 more");
  });

  it("with a TypeError and nothing else, whatever JSON it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(messageOf(json)).not.toBe("");
      }),
      { numRuns: 5_000, seed: 11 },
    );
  });
});
