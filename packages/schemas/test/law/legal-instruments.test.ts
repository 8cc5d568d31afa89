import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LegalInstrument } from "../../src/index.ts";
import { findInstruments, legalInstruments, parseInstrumentNumber } from "../../src/law/index.ts";

describe("the registry of legal instruments", () => {
  it("holds well over a hundred, each valid by its own schema", () => {
    expect(legalInstruments.length).toBeGreaterThan(120);
    for (const record of legalInstruments) {
      expect(LegalInstrument.safeParse(record).error?.issues ?? [], record.number).toEqual([]);
    }
  });

  it("holds no number and year of issue twice", () => {
    const keys = legalInstruments.map(({ number, issuedOn }) => `${number} ${issuedOn ?? ""}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("is written in composed letters throughout", () => {
    const text = JSON.stringify(legalInstruments);
    expect(text).toBe(text.normalize("NFC"));
  });

  it("ends no instrument before it begins", () => {
    for (const { number, from, to } of legalInstruments) {
      if (from !== null && to !== null) expect(from <= to, number).toBe(true);
    }
  });

  it("names only instruments that it holds as replacing or amended", () => {
    for (const record of legalInstruments) {
      for (const other of [...record.replacedBy, ...record.amends]) {
        expect(findInstruments(other), `${record.number} → ${other}`).not.toEqual([]);
      }
    }
  });

  it("is found by any readable spelling of a number", () => {
    for (const spelling of ["09/2019/NĐ-CP", "9/2019/nđ-cp", "Nghị định số 09/2019/NĐ - CP"]) {
      expect(findInstruments(spelling).map((found) => found.number)).toEqual(["09/2019/NĐ-CP"]);
    }
  });

  it("reads its own numbers back", () => {
    // The decision of 1979 that lists the ethnic groups has a number without a slash before its symbol.
    const odd = new Set(["121-TCTK/PPCĐ"]);
    for (const { number } of legalInstruments.filter((record) => !odd.has(record.number))) {
      expect(parseInstrumentNumber(number)?.number).toBe(number);
    }
  });
});

describe("an instrument number", () => {
  it.each([
    ["Quyết định số 129/QĐ- BTTTT ngày 03/02/2021", "129/QĐ-BTTTT", null, "decision", "BTTTT"],
    ["Nghị định định số 47/2020/NĐ-CP", "47/2020/NĐ-CP", 2020, "decree", "CP"],
    ["công văn 1250/VPCP-KSTT", "1250/VPCP-KSTT", null, "official-dispatch", "VPCP"],
    ["Luật số 91/2025/QH15", "91/2025/QH15", 2025, null, "QH15"],
    ["QCVN 102:2016/BTTTT", "QCVN 102:2016/BTTTT", 2016, "technical-regulation", "BTTTT"],
    ["09/2019/NĐ-CP".normalize("NFD"), "09/2019/NĐ-CP", 2019, "decree", "CP"],
    ["66.22/2026/NQ-CP", "66.22/2026/NQ-CP", 2026, "resolution", "CP"],
  ])("in '%s' is read as it is meant", (text, number, year, kind, issuer) => {
    expect(parseInstrumentNumber(text)).toMatchObject({ number, year, kind, issuer });
  });

  it.each(["", "không có số nào", "20/3/2021", "ngày 25/02/2021", "3/4"])(
    "is not found in '%s'",
    (text) => {
      expect(parseInstrumentNumber(text)).toBeUndefined();
    },
  );

  it("is looked for in any string without a throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        parseInstrumentNumber(text);
        findInstruments(text);
      }),
      { numRuns: 20_000, seed: 4 },
    );
  });
});
