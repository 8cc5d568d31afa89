import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  AdministrativeUnitRef,
  AdministrativeUnitsFile,
  administrativeUnitsFrom,
  loadAdministrativeUnits,
} from "../../../src/code-lists/administrative-units/index.ts";

const shipped = await loadAdministrativeUnits();

const hanoi = {
  code: "01",
  level: "province",
  kind: "municipality",
  name: { vi: "Hà Nội", en: "Hanoi" },
  parent: null,
  from: "2031-01-01",
  to: null,
};
const ward = {
  code: "00004",
  level: "commune",
  kind: "ward",
  name: { vi: "Ba Đình Mới", en: null },
  parent: "01",
  from: "2031-01-01",
  to: null,
};
const whole = { share: "whole", confidence: "unverified", source: "synthetic" };
const clean = {
  edition: {
    id: "2031",
    title: { vi: "Danh mục thử", en: "Trial list" },
    from: "2031-01-01",
    to: null,
    stateOn: null,
    instrument: null,
    source: "synthetic",
    confidence: "unverified",
  },
  units: [hanoi, ward],
  successions: [
    { from: { code: "00004", edition: "2025" }, to: { code: "00004", edition: "2031" }, ...whole },
  ],
};

describe("an edition from a JSON file", () => {
  it("comes on top of what is loaded, and leaves that as it was", () => {
    const units = administrativeUnitsFrom(JSON.parse(JSON.stringify(clean)), shipped);
    expect(units.readings("00004").map(({ name }) => name.vi)).toEqual([
      "Trúc Bạch",
      "Ba Đình",
      "Ba Đình Mới",
    ]);
    expect(units.successorsOf({ code: "00004", edition: "2025" }).units).toEqual([
      { unit: { ...ward, edition: "2031" }, ...whole },
    ]);
    expect(units.editions.map(({ id }) => id)).toEqual(["2004", "2025", "2031"]);
    expect(shipped.editions.map(({ id }) => id)).toEqual(["2004", "2025"]);
    expect(shipped.successorsOf({ code: "00004", edition: "2025" }).status).toBe("unknown");
  });

  it("stands alone without a base", () => {
    const units = administrativeUnitsFrom({ ...clean, successions: [] });
    expect(units.list({ edition: "2031" }).map(({ code }) => code)).toEqual(["00004", "01"]);
  });

  it("changes an edition that is loaded, unit by unit", () => {
    const [edition] = shipped.editions.filter(({ id }) => id === "2025");
    const units = administrativeUnitsFrom({ edition, units: [ward], successions: [] }, shipped);
    expect(units.find("00004", "2025")?.name.vi).toBe("Ba Đình Mới");
    expect(units.list({ edition: "2025", level: "commune" })).toHaveLength(3321);
  });

  it("takes the shipped editions back as they are", () => {
    for (const edition of shipped.editions) {
      const units = shipped.list({ edition: edition.id }).map(({ edition: _, ...unit }) => unit);
      const again = administrativeUnitsFrom({ edition, units, successions: [] });
      expect(again.list({ edition: edition.id })).toEqual(shipped.list({ edition: edition.id }));
    }
  });

  it.each([
    ["a shape that is another", { ...clean, units: "none" }, "units: "],
    ["an unknown key", { ...clean, note: "x" }, "This is no usable edition"],
    ["a number for a code", { ...clean, units: [{ ...hanoi, code: 1 }] }, "units[0].code: "],
    ["a code twice", { ...clean, units: [hanoi, hanoi, ward] }, "units[1].code: 01 comes twice"],
    [
      "a code of another level",
      { ...clean, units: [hanoi, { ...ward, code: "004" }] },
      "units[1].code: a commune has 5 digits",
    ],
    [
      "a kind of another level",
      { ...clean, units: [hanoi, { ...ward, kind: "town" }] },
      "units[1].kind: town is no kind of commune",
    ],
    [
      "a parent that is not there",
      { ...clean, units: [hanoi, { ...ward, parent: "02" }] },
      "units[1].parent: 02 is not in edition 2031",
    ],
    [
      "a parent of its own level",
      { ...clean, units: [hanoi, ward, { ...ward, code: "00005", parent: "00004" }] },
      "units[2].parent: a commune is not above a commune",
    ],
    [
      "a province under a province",
      { ...clean, units: [{ ...hanoi, parent: "01" }, ward] },
      "units[0].parent: a province has none",
    ],
    [
      "an end before the start",
      { ...clean, units: [hanoi, { ...ward, to: "2030-12-31" }] },
      "units[1].to: is before from",
    ],
    [
      "a succession from nowhere",
      {
        ...clean,
        successions: [
          {
            from: { code: "99999", edition: "2025" },
            to: { code: "01", edition: "2031" },
            ...whole,
          },
        ],
      },
      "successions[0].from: 99999 is not in edition 2025",
    ],
  ])("is refused for %s, with the place", (_, file, place) => {
    expect(() => administrativeUnitsFrom(file, shipped)).toThrow(TypeError);
    expect(() => administrativeUnitsFrom(file, shipped)).toThrow(place);
  });

  it("names five places at most and counts the others", () => {
    const units = [hanoi, ...Array.from({ length: 9 }, () => ({ ...ward, parent: "02" }))];
    expect(() => administrativeUnitsFrom({ ...clean, units })).toThrow("; and ");
  });

  it("goes on top of lists of this library only", () => {
    expect(() => administrativeUnitsFrom(clean, { ...shipped })).toThrow(
      "pass what loadAdministrativeUnits or administrativeUnitsFrom gave",
    );
  });

  it("has a shape that can be published as JSON Schema", () => {
    expect(z.toJSONSchema(AdministrativeUnitsFile)).toMatchObject({
      type: "object",
      required: ["edition", "units", "successions"],
      additionalProperties: false,
    });
  });
});

describe("a reference to an administrative unit", () => {
  it.each([
    { code: "01", edition: "2004" },
    { code: "001", edition: "2004" },
    { code: "00004", edition: "2025" },
    { code: "00004", edition: "2031-draft" },
  ])("$code of $edition is accepted", (ref) => {
    expect(AdministrativeUnitRef.parse(ref)).toEqual(ref);
  });

  it.each([
    { code: "00004" },
    { code: "4", edition: "2025" },
    { code: 4, edition: "2025" },
    { code: "0004", edition: "2025" },
    { code: "00004", edition: "25" },
    { code: "00004", edition: 2025 },
    { code: "00004", edition: "2025", name: "Ba Đình" },
  ])("%j is refused", (ref) => {
    expect(AdministrativeUnitRef.safeParse(ref).success).toBe(false);
  });
});
