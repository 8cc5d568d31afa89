import { describe, expect, it } from "vitest";
import { loadAdministrativeUnits } from "../../../src/code-lists/administrative-units/index.ts";
import { foldName } from "../../../src/names/fold-name.ts";

const units = await loadAdministrativeUnits();
const current = units.list({ edition: "2025", level: "commune" });

// The expected figures compare two versions of an independent data set, thanglequoc's 2.4.1 and 4.2.0.
describe("a code that was given again in 2025", () => {
  it("is that of 3,315 of the 3,321 communes; six codes are new", () => {
    const fresh = current.filter(({ code }) => units.find(code, "2004") === undefined);
    expect(current.length - fresh.length).toBe(3315);
    expect(fresh.map(({ code }) => code)).toEqual([
      "06978",
      "11948",
      "19742",
      "20333",
      "21548",
      "26732",
    ]);
  });

  it("carries another name in 1,795 cases, where the independent data set has 1,797", () => {
    // Accents are left out of the comparison, since old lists place tone marks in two ways; the two
    // cases more are names that the data sets spell differently before 1/7/2025.
    const renamed = current.filter((unit) => {
      const old = units.find(unit.code, "2004");
      return old !== undefined && foldName(old.name.vi) !== foldName(unit.name.vi);
    });
    expect(renamed).toHaveLength(1795);
  });

  it("has one reading in each edition", () => {
    const names = (code: string) =>
      units.readings(code).map(({ edition, name }) => [edition, name.vi]);
    expect(names("00004")).toEqual([
      ["2004", "Trúc Bạch"],
      ["2025", "Ba Đình"],
    ]);
    expect(names("10402")).toEqual([
      ["2004", "Trầm Lộng"],
      ["2025", "Ứng Hòa"],
    ]);
    expect(names("26732")).toEqual([["2025", "Côn Đảo"]]);
    expect(names("001")).toEqual([["2004", "Ba Đình"]]);
    expect(names("99999")).toEqual([]);
  });

  it("changed its owner in seven provinces", () => {
    const moved = units.list({ edition: "2025", level: "province" }).flatMap(({ code, name }) => {
      const old = units.find(code, "2004")?.name.vi;
      return old === name.vi ? [] : [[code, old, name.vi]];
    });
    expect(moved).toEqual([
      ["15", "Yên Bái", "Lào Cai"],
      ["24", "Bắc Giang", "Bắc Ninh"],
      ["44", "Quảng Bình", "Quảng Trị"],
      ["52", "Bình Định", "Gia Lai"],
      ["80", "Long An", "Tây Ninh"],
      ["82", "Tiền Giang", "Đồng Tháp"],
      ["91", "Kiên Giang", "An Giang"],
    ]);
  });
});
