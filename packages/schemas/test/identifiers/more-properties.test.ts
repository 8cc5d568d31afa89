import fc from "fast-check";
import { stdnum } from "stdnum";
import { describe, expect, it } from "vitest";
import { loadAdministrativeUnits } from "../../src/code-lists/administrative-units/index.ts";
import { checkAdministrativeUnitCode } from "../../src/identifiers/index.ts";
import {
  AgencyCode,
  checkAgencyCode,
  EnterpriseCode,
  LandParcelId,
  ProcedureCode,
  parseIdCardQr,
} from "../../src/index.ts";
import { checkLegalInstrument } from "../../src/law/index.ts";

const runs = { numRuns: 100_000, seed: 20 };
const digits = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
    .map((all) => all.join(""));

/** A text with one character put in the place of another. */
const withAt = (text: string, at: number, letter: string) =>
  text.slice(0, at) + letter + text.slice(at + 1);

describe("100,000 enterprise codes", () => {
  const oracle = stdnum["VN"]?.["mst"];
  // The other library also refuses the range code 00, for which no source was found: left out here.
  const ten = fc
    .integer({ min: 100_000_000, max: 9_999_999_999 })
    .map((number) => String(number).padStart(10, "0"));

  it("are accepted and refused as by an independent implementation", () => {
    fc.assert(
      fc.property(ten, (value) => {
        expect(EnterpriseCode.safeParse(value).success).toBe(oracle?.validate(value).isValid);
      }),
      runs,
    );
  });
});

describe("100,000 agency codes", () => {
  const capital = fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXY");
  const current = fc
    .tuple(capital, digits(2), fc.array(digits(2), { maxLength: 5 }))
    .map(([letter, number, below]) => [letter + number, ...below].join("."));
  const former = fc
    .tuple(digits(3), digits(2), digits(2), capital, digits(2))
    .map(([a, b, c, letter, number]) => `${a}.${b}.${c}.${letter}${number}`);

  it("of both layouts are accepted, taken apart and put together again", () => {
    fc.assert(
      fc.property(fc.oneof(current, former), (value) => {
        expect(AgencyCode.safeParse(value).success).toBe(true);
        const { parts } = checkAgencyCode(value);
        if (parts?.layout === "current") {
          expect([parts.level1, ...parts.below].join(".")).toBe(value);
        } else {
          expect(value.endsWith(`.${parts?.level1}`)).toBe(true);
        }
      }),
      runs,
    );
  });

  it("are refused with a small letter, or with a letter in the place of a digit of level 1", () => {
    fc.assert(
      fc.property(former, (value) => {
        expect(AgencyCode.safeParse(value.toLowerCase()).success).toBe(false);
        expect(AgencyCode.safeParse(withAt(value, value.length - 1, "X")).success).toBe(false);
      }),
      runs,
    );
  });
});

describe("100,000 parcel ids", () => {
  const id = fc
    .array(fc.constantFrom(..."0123456789bcdefghjkmnpqrstuvwxyz"), { minLength: 12, maxLength: 12 })
    .map((letters) => letters.join(""));

  it("are accepted, and refused with a letter that GeoHash does not use", () => {
    fc.assert(
      fc.property(
        id,
        fc.integer({ min: 0, max: 11 }),
        fc.constantFrom(..."ailoA-"),
        (value, at, letter) => {
          expect(LandParcelId.safeParse(value).success).toBe(true);
          expect(LandParcelId.safeParse(withAt(value, at, letter)).success).toBe(false);
        },
      ),
      runs,
    );
  });
});

describe("100,000 procedure codes", () => {
  it("are refused when one character of the code is no digit", () => {
    const code = fc
      .tuple(fc.integer({ min: 1, max: 3 }), digits(6))
      .map(([kind, rest]) => `${kind}.${rest}`);
    fc.assert(
      fc.property(code, fc.integer({ min: 0, max: 7 }), (value, at) => {
        expect(ProcedureCode.safeParse(value).success).toBe(true);
        expect(ProcedureCode.safeParse(withAt(value, at, "x")).success).toBe(false);
      }),
      runs,
    );
  });
});

describe("100,000 QR texts", () => {
  const day = fc
    .date({ min: new Date("1950-01-01"), max: new Date("1999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10).split("-").reverse().join(""));
  const name = fc.constantFrom(
    "Nguyễn Văn An",
    "H’Hen Niê",
    "Y Ê-ban",
    "Lê",
    "Công Tằng Tôn Nữ Thị Ngọc Ánh",
  );
  const text = fc
    .tuple(day, fc.boolean(), digits(6), fc.option(digits(9)), name, day)
    .map(([born, man, rest, old, full, issued]) => {
      const number = `001${man ? 0 : 1}${born.slice(6)}${rest}`;
      return [number, old ?? "", full, born, man ? "Nam" : "Nữ", "Số 1, Phố X", issued].join("|");
    });

  it("are accepted, composed or not, and refused with a digit of the number gone", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 11 }), (value, at) => {
        expect(parseIdCardQr(value).issues).toEqual([]);
        expect(parseIdCardQr(value.normalize("NFD")).parts).toEqual(parseIdCardQr(value).parts);
        expect(parseIdCardQr(value.slice(0, at) + value.slice(at + 1)).valid).toBe(false);
      }),
      { numRuns: 100_000, seed: 21 },
    );
  });
});

describe("100,000 numbers of legal instruments", () => {
  const symbol = fc.constantFrom("NĐ-CP", "QĐ-TTg", "TT-BTTTT", "NQ-CP", "QH15");
  const number = fc
    .tuple(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1990, max: 2030 }), symbol)
    .map((parts) => parts.join("/"));

  it("are read as they stand, and refused without their symbol", () => {
    fc.assert(
      fc.property(number, (value) => {
        const check = checkLegalInstrument(value);
        expect(check.valid).toBe(true);
        expect(check.parts?.number).toBe(value);
        expect(checkLegalInstrument(value.split("/").slice(0, 2).join("/")).valid).toBe(false);
      }),
      runs,
    );
  });
});

describe("every code of an administrative unit", () => {
  it("is accepted with its readings, and no other code of five digits is", async () => {
    const units = await loadAdministrativeUnits();
    const known = new Set(
      units.editions.flatMap(({ id }) => units.list({ edition: id }).map((unit) => unit.code)),
    );
    expect(known.size).toBeGreaterThan(10_000);
    for (let number = 0; number < 100_000; number += 1) {
      const code = String(number).padStart(5, "0");
      if (known.has(code) !== units.readings(code).length > 0) expect(code).toBe("told apart");
      if (number % 50 === 0) {
        const { valid } = await checkAdministrativeUnitCode(code, { units });
        expect(valid, code).toBe(known.has(code));
      }
    }
    for (const code of known) {
      const check = await checkAdministrativeUnitCode(code, { units });
      if (check.normalized !== code) expect(check.normalized).toBe(code);
    }
  });
});
