import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AdministrativeUnit,
  loadAdministrativeUnits,
} from "../../../src/code-lists/administrative-units/index.ts";

const units = await loadAdministrativeUnits();
const all = units.editions.flatMap(({ id }) => units.list({ edition: id }));
const communes = units.list({ edition: "2004", level: "commune" });

const successors = (unit: { code: string; edition: string }) =>
  units.successorsOf(unit).units.map((link) => link.unit);

function provinceOf(unit: AdministrativeUnit): string | undefined {
  const above = unit.parent === null ? undefined : units.find(unit.parent, unit.edition);
  return above === undefined ? unit.code : provinceOf(above);
}

describe("the provinces since 1/7/2025", () => {
  it("took over from one to three provinces each, as a whole", () => {
    const table = units.list({ edition: "2025", level: "province" }).map(({ code, name }) => {
      const { units: old } = units.predecessorsOf({ code, edition: "2025" });
      expect(
        old.every(({ share, confidence }) => share === "whole" && confidence === "derived"),
      ).toBe(true);
      return `${name.vi}: ${old.map(({ unit }) => unit.name.vi).join(", ")}`;
    });
    expect(table).toEqual([
      "Hà Nội: Hà Nội",
      "Cao Bằng: Cao Bằng",
      "Tuyên Quang: Hà Giang, Tuyên Quang",
      "Điện Biên: Điện Biên",
      "Lai Châu: Lai Châu",
      "Sơn La: Sơn La",
      "Lào Cai: Lào Cai, Yên Bái",
      "Thái Nguyên: Bắc Kạn, Thái Nguyên",
      "Lạng Sơn: Lạng Sơn",
      "Quảng Ninh: Quảng Ninh",
      "Bắc Ninh: Bắc Giang, Bắc Ninh",
      "Phú Thọ: Hoà Bình, Phú Thọ, Vĩnh Phúc",
      "Hải Phòng: Hải Dương, Hải Phòng",
      "Hưng Yên: Hưng Yên, Thái Bình",
      "Ninh Bình: Hà Nam, Nam Định, Ninh Bình",
      "Thanh Hóa: Thanh Hóa",
      "Nghệ An: Nghệ An",
      "Hà Tĩnh: Hà Tĩnh",
      "Quảng Trị: Quảng Bình, Quảng Trị",
      "Huế: Huế",
      "Đà Nẵng: Đà Nẵng, Quảng Nam",
      "Quảng Ngãi: Quảng Ngãi, Kon Tum",
      "Gia Lai: Bình Định, Gia Lai",
      "Khánh Hòa: Khánh Hòa, Ninh Thuận",
      "Đắk Lắk: Phú Yên, Đắk Lắk",
      "Lâm Đồng: Bình Thuận, Đắk Nông, Lâm Đồng",
      "Đồng Nai: Bình Phước, Đồng Nai",
      "Hồ Chí Minh: Bình Dương, Bà Rịa - Vũng Tàu, Hồ Chí Minh",
      "Tây Ninh: Tây Ninh, Long An",
      "Đồng Tháp: Tiền Giang, Đồng Tháp",
      "Vĩnh Long: Bến Tre, Trà Vinh, Vĩnh Long",
      "An Giang: An Giang, Kiên Giang",
      "Cần Thơ: Cần Thơ, Hậu Giang, Sóc Trăng",
      "Cà Mau: Bạc Liêu, Cà Mau",
    ]);
  });

  it("each old one has exactly one successor", () => {
    const old = units.list({ edition: "2004", level: "province" });
    expect(old.map((unit) => successors(unit).length)).toEqual(old.map(() => 1));
  });
});

describe("the communes since 1/7/2025", () => {
  it("Ba Đình took over from four wards, how much of each is not known", () => {
    const { status, units: old } = units.predecessorsOf({ code: "00004", edition: "2025" });
    expect(status).toBe("known");
    expect(old.map(({ unit }) => unit.name.vi)).toEqual([
      "Trúc Bạch",
      "Quán Thánh",
      "Điện Biên",
      "Đội Cấn",
    ]);
    expect(old.map(({ share, confidence }) => [share, confidence])).toEqual(
      old.map(() => ["unknown", "library"]),
    );
  });

  it("lie in the province that took over from the province of their predecessors", () => {
    // The table of provinces is written by hand and the rows of communes come from a data set.
    const astray = communes.filter((unit) => {
      const expected = successors({ code: provinceOf(unit) ?? "", edition: "2004" }).map(
        ({ code }) => code,
      );
      return successors(unit).some((next) => !expected.includes(provinceOf(next) ?? ""));
    });
    expect(astray).toEqual([]);
  });

  it("leave one old commune without a known successor, and six new ones without a predecessor", () => {
    const unknown = (
      level: "successorsOf" | "predecessorsOf",
      list: readonly AdministrativeUnit[],
    ) => list.filter((unit) => units[level](unit).status === "unknown").map(({ code }) => code);
    expect(unknown("successorsOf", communes)).toEqual(["23938"]);
    expect(unknown("predecessorsOf", units.list({ edition: "2025", level: "commune" }))).toEqual([
      "11948",
      "19742",
      "20333",
      "21548",
      "23938",
      "26732",
    ]);
  });
});

describe("successions", () => {
  it("are unknown for districts, for the ends of the table and for codes that are not listed", () => {
    const nothing = { status: "unknown", units: [] };
    expect(units.successorsOf({ code: "001", edition: "2004" })).toEqual(nothing);
    expect(units.predecessorsOf({ code: "00004", edition: "2004" })).toEqual(nothing);
    expect(units.successorsOf({ code: "00004", edition: "2025" })).toEqual(nothing);
    expect(units.successorsOf({ code: "99999", edition: "2004" })).toEqual(nothing);
  });

  it("forwards and backwards say the same, with the same evidence", () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), (unit) => {
        for (const { unit: next, ...evidence } of units.successorsOf(unit).units) {
          expect(units.predecessorsOf(next).units).toContainEqual({ unit, ...evidence });
        }
        for (const { unit: before, ...evidence } of units.predecessorsOf(unit).units) {
          expect(units.successorsOf(before).units).toContainEqual({ unit, ...evidence });
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("lead from the edition of 2004 to a unit of the same level in that of 2025", () => {
    const wrong = all.filter((unit) =>
      units
        .successorsOf(unit)
        .units.some(({ unit: next }) => next.edition !== "2025" || next.level !== unit.level),
    );
    expect(wrong).toEqual([]);
  });
});
