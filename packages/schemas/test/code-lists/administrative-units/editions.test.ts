import { describe, expect, it } from "vitest";
import {
  type AdministrativeLevel,
  formOn,
  fullName,
  loadAdministrativeUnits,
} from "../../../src/code-lists/administrative-units/index.ts";

const units = await loadAdministrativeUnits();
const levels = ["province", "district", "commune"] as const;

function counted(edition: string, level: AdministrativeLevel): Record<string, number> {
  const kinds = Map.groupBy(units.list({ edition, level }), ({ kind }) => kind);
  return Object.fromEntries([...kinds].map(([kind, list]) => [kind, list.length]));
}

describe("the editions of administrative units", () => {
  it("are the three-tier list until 30/6/2025 and the two-tier list since 1/7/2025", () => {
    expect(
      units.editions.map(({ id, from, to, instrument }) => [id, from, to, instrument]),
    ).toEqual([
      ["2004", null, "2025-06-30", "124/2004/QĐ-TTg"],
      ["2025", "2025-07-01", null, "19/2025/QĐ-TTg"],
    ]);
  });

  it("have 63, 696 and 10,035 units until 30/6/2025", () => {
    expect(levels.map((level) => units.list({ edition: "2004", level }).length)).toEqual([
      63, 696, 10_035,
    ]);
    expect(counted("2004", "province")).toEqual({ municipality: 6, province: 57 });
    expect(counted("2004", "district")).toEqual({
      "urban-district": 49,
      district: 508,
      town: 52,
      "provincial-city": 85,
      "municipal-city": 2,
    });
    expect(counted("2004", "commune")).toEqual({ ward: 1726, township: 617, commune: 7692 });
  });

  it("have 34 provinces and 3,321 communes since 1/7/2025, and no districts", () => {
    expect(levels.map((level) => units.list({ edition: "2025", level }).length)).toEqual([
      34, 0, 3321,
    ]);
    // After the change of 30/4/2026: an independent data set counts 2,611, 697 and 13.
    expect(counted("2025", "commune")).toEqual({ commune: 2611, ward: 697, "special-zone": 13 });
  });

  it("had 2,621 communes and 687 wards on 1/7/2025", () => {
    const kinds = units
      .list({ edition: "2025", level: "commune" })
      .map((unit) => formOn(unit, "2025-07-01")?.kind);
    expect(kinds.filter((kind) => kind === "commune")).toHaveLength(2621);
    expect(kinds.filter((kind) => kind === "ward")).toHaveLength(687);
  });

  it("give every unit below a province a parent in the same edition, and no province one", () => {
    const all = units.editions.flatMap(({ id }) => units.list({ edition: id }));
    const wrong = all.filter(({ level, parent, edition }) =>
      level === "province"
        ? parent !== null
        : parent === null || units.find(parent, edition) === undefined,
    );
    expect(wrong).toEqual([]);
  });

  it("hold codes as text of the length of the level, and names in Unicode NFC with single spaces", () => {
    const shapes = { province: /^\d{2}$/, district: /^\d{3}$/, commune: /^\d{5}$/ };
    const all = units.editions.flatMap(({ id }) => units.list({ edition: id }));
    const wrong = all.filter(
      ({ code, level, name }) =>
        !shapes[level].test(code) ||
        name.vi !== name.vi.normalize("NFC") ||
        /^\s|\s\s|\s$|^$/u.test(name.vi),
    );
    expect(wrong).toEqual([]);
    expect(units.find("1", "2004")).toBeUndefined();
    expect(units.find("01", "2004")?.name).toEqual({ vi: "Hà Nội", en: null });
  });

  it("list the units under a unit", () => {
    expect(
      units.list({ edition: "2025", parent: "46", level: "commune" }).map(({ parent }) => parent),
    ).toEqual(Array.from({ length: 40 }, () => "46"));
    expect(units.list({ edition: "2004", parent: "498" })).toEqual([]);
  });

  it("refuse to list an edition that is not loaded", () => {
    expect(() => units.list({ edition: "2031" })).toThrow(
      new TypeError(
        'There is no edition "2031" of administrative units; loaded: 2004, 2025. Add one with administrativeUnitsFrom.',
      ),
    );
    expect(units.find("01", "2031")).toBeUndefined();
  });
});

describe("a change of kind or name within an edition", () => {
  it.each([
    ["75", "2025", "2026-04-29", "Tỉnh Đồng Nai"],
    ["75", "2025", "2026-04-30", "Thành phố Đồng Nai"],
    ["46", "2004", "2024-12-31", "Tỉnh Thừa Thiên Huế"],
    ["46", "2004", "2025-01-01", "Thành phố Huế"],
    ["26368", "2025", "2026-04-29", "Xã Long Thành"],
    ["26368", "2025", "2026-04-30", "Phường Long Thành"],
  ])("makes %s of %s on %s %s", (code, edition, day, name) => {
    const unit = units.find(code, edition);
    const form = unit && formOn(unit, day);
    expect(form && fullName(form)).toBe(name);
  });

  it("leaves a day outside the edition without a form", () => {
    const hanoi = units.find("01", "2025");
    expect(hanoi && formOn(hanoi, "2025-06-30")).toBeUndefined();
    expect(() => hanoi && formOn(hanoi, "30/06/2025")).toThrow(TypeError);
  });

  it("raised exactly ten communes of Đồng Nai to wards on 30/4/2026", () => {
    const raised = units
      .list({ edition: "2025", level: "commune" })
      .filter(({ earlier }) => earlier !== undefined);
    expect(raised.map(({ name }) => name.vi)).toEqual([
      "Lộc Ninh",
      "Tân Khai",
      "Đồng Phú",
      "Tân Phú",
      "Trị An",
      "Trảng Bom",
      "Dầu Giây",
      "Long Thành",
      "Xuân Lộc",
      "Nhơn Trạch",
    ]);
    expect(new Set(raised.map(({ parent }) => parent))).toEqual(new Set(["75"]));
  });
});

describe("a name without accents", () => {
  it("finds units by the bare name and by the full one", () => {
    expect(units.search("ba dinh", "2025").map(({ code }) => code)).toContain("00004");
    expect(units.search("PHƯỜNG BA ĐÌNH", "2025").map(({ code }) => code)).toEqual(["00004"]);
    expect(units.search("Hoà Bình", "2004")).toEqual(units.search("Hòa Bình", "2004"));
    expect(units.search("Atlantis", "2025")).toEqual([]);
    expect(() => units.search("Ba Đình", "1999")).toThrow(TypeError);
  });
});
