import { findInstruments } from "@egov-vn/schemas/law";
import { describe, expect, it } from "vitest";
import { deadlineOf, partsOf, type Regime, regimes, windowOf } from "../../src/index.ts";

const all: readonly (readonly [string, Regime])[] = Object.entries(regimes);
const labels = ["2024", "2024-H1", "2024-9M", "2024-Q1", "2024-03", "2024-W10"];

describe.each(all)("the regime %s", (id, regime) => {
  it("has its own id, texts in both languages, and bases that the registry holds", () => {
    expect(regime.id).toBe(id);
    const texts = [regime.title, ...(regime.gaps ?? [])].flatMap(({ vi, en }) => [vi, en]);
    for (const text of texts) {
      expect(text.length).toBeGreaterThan(10);
      expect(text).toBe(text.normalize("NFC"));
    }
    const bases = [regime.basis, ...(regime.deadlines ?? []).map(({ basis }) => basis)];
    for (const basis of bases) {
      if (basis) expect(findInstruments(basis.instrument), basis.instrument).not.toEqual([]);
    }
  });

  it("begins when its instrument does, and declares what is not known", () => {
    const from = regime.from ?? null;
    if (from !== null) {
      expect(regime.basis?.from).toBe(from);
      const [instrument] = findInstruments(regime.basis?.instrument ?? "");
      expect(instrument?.from).toBe(from);
    }
    expect(regime.gaps?.length).toBeGreaterThan(0);
  });

  it("gives a window for the periods that it names, and for no other", () => {
    for (const label of labels) {
      const kinds = regime.periods.filter((kind) => partsOf(label, kind)?.[0] === label);
      expect(windowOf(regime, label) !== undefined, label).toBe(kinds.length === 1);
    }
  });

  it("has an answer for every deadline that it names", () => {
    for (const { stage, periods } of regime.deadlines ?? []) {
      const own = labels.filter((label) =>
        periods.some((kind) => partsOf(label, kind)?.[0] === label),
      );
      expect(own.length).toBeGreaterThan(0);
      for (const label of own) expect(deadlineOf(regime, label, { stage })?.on).toMatch(/^2024-/);
    }
  });
});

describe("the regimes", () => {
  it("close on their own days", () => {
    const march = Object.entries(regimes).map(([id, regime]) => [
      id,
      windowOf(regime, "2024-Q1")?.to,
    ]);
    expect(Object.fromEntries(march)).toEqual({
      "nd09-2019": "2024-03-14",
      "tt01-2020-vpcp": "2024-03-14",
      "tt05-2025-vpcp": undefined,
      "tt03-2013-ttcp": "2024-03-15",
      "tt02-2023-btttt": undefined,
      "tt09-2019-nhnn": "2024-03-14",
      calendar: "2024-03-31",
      "nd94-2016": undefined,
      "qd01-2023-khanh-hoa": "2024-03-14",
      "local-21-20": undefined,
    });
  });
});
