import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  bridges,
  type CodeList,
  CodeListFile,
  codeListFrom,
  codeListOf,
  codeLists,
} from "../../src/code-lists/index.ts";
import { findInstruments, parseInstrumentNumber } from "../../src/law/index.ts";

const byId = codeLists.map((list) => [list.id, list] as const);

/** The list under test; a missing one fails the test that asks. */
function list(id: string): CodeList {
  const found = codeListOf(id);
  if (found === undefined) throw new Error(`no list ${id}`);
  return found;
}

describe("the code lists", () => {
  it("are those of the issue, sorted by id", () => {
    expect(codeLists.map(({ id }) => id)).toEqual([
      "agencies-article-2021-q1",
      "agencies-central",
      "agencies-provincial",
      "applicant-kinds",
      "applicant-kinds-portal",
      "birth-kinds",
      "channels",
      "channels-portal",
      "civil-status-kinds",
      "civil-status-modules",
      "dossier-statuses",
      "dossier-statuses-opencps",
      "dossier-statuses-portal",
      "ethnic-groups",
      "feedback-contents",
      "health-insurance-group-levels",
      "health-insurance-groups",
      "health-insurance-levels",
      "identity-paper-kinds",
      "identity-paper-kinds-portal",
      "incident-kinds",
      "incident-kinds-reported",
      "land-use-codes",
      "marital-certificate-purposes",
      "parentage-kinds",
      "proof-of-death-kinds",
      "registration-kinds",
      "relationships-to-head",
      "religions",
      "residence-kinds",
      "return-methods",
      "return-methods-portal",
      "security-levels-law-116",
      "security-levels-nd85",
      "service-levels-2011",
      "service-levels-2022",
      "service-levels-2026",
      "service-levels-portal",
      "service-levels-proactive",
      "sexes",
      "sexes-card",
      "sexes-civil-status",
      "sexes-population-response",
      "sexes-qcvn-109",
      "submitted-via",
      "submitted-via-portal",
      "tax-code-statuses",
    ]);
  });

  it.each(byId)("%s has the published shape and loads again from JSON", (_, shipped) => {
    const json: unknown = JSON.parse(JSON.stringify(shipped));
    expect(CodeListFile.safeParse(json).error?.issues ?? []).toEqual([]);
    expect(codeListFrom(json)).toEqual(shipped);
  });

  it.each(byId)("%s names only instruments of the registry", (_, shipped) => {
    const named = [shipped.instrument ?? "", shipped.edition]
      .map((text) => parseInstrumentNumber(text)?.number ?? "")
      .filter((number) => number !== "");
    for (const number of named) expect(findInstruments(number), number).not.toEqual([]);
    if (shipped.instrument !== null) {
      expect(findInstruments(shipped.instrument), shipped.instrument).not.toEqual([]);
    }
  });

  it.each(byId)("%s gives every entry texts in composed letters", (_, shipped) => {
    const text = JSON.stringify(shipped);
    expect(text).toBe(text.normalize("NFC"));
    for (const { name, code } of shipped.entries) {
      expect(name.vi.trim(), code).toBe(name.vi);
      expect(name.en.trim(), code).toBe(name.en);
    }
  });

  it("say of every code without a name that it was not read", () => {
    const unnamed = codeLists.flatMap(({ entries }) =>
      entries.filter(({ code, name }) => name.vi === code && name.en === code),
    );
    expect(unnamed.length).toBeGreaterThan(20);
    for (const { code, note } of unnamed) expect(note?.en, code).toContain("not read");
  });

  it("have gaps wherever they rest on memory", () => {
    for (const { id, gaps } of codeLists.filter((each) => each.confidence === "unverified")) {
      expect(gaps, id).toBeDefined();
    }
  });

  it("declare the scheme of Law 116/2025/QH15 as a gap without codes", () => {
    const scheme = list("security-levels-law-116");
    expect(scheme).toMatchObject({ from: "2026-07-01", entries: [] });
    expect(scheme.gaps?.en).toContain("no codes yet");
  });

  it("are found by id, and by edition where one is named", () => {
    expect(codeListOf("land-use-codes", "27/2018/TT-BTNMT")?.entries).toHaveLength(70);
    expect(codeListOf("land-use-codes", "08/2024/TT-BTNMT")).toBeUndefined();
    expect(codeListOf("no-such-list")).toBeUndefined();
  });

  it("are looked for among an agency's own, where the edition that began last wins", () => {
    const own = { ...list("religions"), edition: "2027", from: "2027-01-01" };
    expect(codeListOf("religions", undefined, [own, ...codeLists])).toBe(own);
    expect(codeListOf("religions", "population-data", [own, ...codeLists])).toBe(list("religions"));
  });
});

describe("the source of the code lists", () => {
  const root = fileURLToPath(new URL("../../src/code-lists/", import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.startsWith("administrative-units"),
  );

  it.each(files)("%s reads no clock", (file) => {
    expect(readFileSync(`${root}${file}`, "utf8")).not.toMatch(/\b(?:Date|Temporal|performance)\b/);
  });
});

describe("a bridge", () => {
  it.each(bridges.map((bridge) => [`${bridge.from} → ${bridge.to}`, bridge] as const))(
    "%s leads from codes to codes that its lists have",
    (_, bridge) => {
      const from = new Set(list(bridge.from).entries.map(({ code }) => code));
      const to = new Set(list(bridge.to).entries.map(({ code }) => code));
      expect(bridge.rows.map((row) => row.from).filter((code) => !from.has(code))).toEqual([]);
      expect(
        bridge.rows.map((row) => row.to).filter((code) => code !== null && !to.has(code)),
      ).toEqual([]);
      // Every code of the first list has a row: what leads nowhere says so.
      expect(bridge.rows.map((row) => row.from).toSorted()).toEqual([...from].toSorted());
    },
  );

  it("joins two lists once only", () => {
    const pairs = bridges.map(({ from, to }) => `${from} → ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs).toEqual(pairs.toSorted());
  });
});
