import fc from "fast-check";
import { parsePhoneNumberWithError } from "libphonenumber-js/max";
import { parse as parseMrz } from "mrz";
import geohash from "ngeohash";
import { describe, expect, it } from "vitest";
import { identifierKinds } from "../../src/identifiers/index.ts";
import { mrzCheckDigit } from "../../src/identifiers/people/mrz-check-digit.ts";
import {
  AgencyCode,
  checkDossierCode,
  checkLandParcelId,
  checkPersonalId,
  checkPhoneNumber,
  DossierCode,
  HealthInsuranceCard,
  LandParcelId,
  OldIdentityNumber,
  PersonalId,
  PhoneNumber,
  PostalCode,
  ProcedureCode,
  parseIdCardMrz,
  parseIdCardQr,
  SocialInsuranceNumber,
} from "../../src/index.ts";

const digits = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
    .map((all) => all.join(""));
const provinces = [
  ..."01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 44 45 46 48 49 51 52 54 56 58 60 62 64 66 67 68 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96".split(
    " ",
  ),
];
const province = fc.constantFrom(...provinces);
const personalId = fc
  .tuple(province, fc.integer({ min: 0, max: 3 }), digits(8))
  .map(([code, century, rest]) => `0${code}${century}${rest}`);
const day = fc
  .date({ min: new Date("2018-01-01"), max: new Date("2025-06-30"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const agency = fc.oneof(
  fc
    .tuple(digits(3), digits(2), digits(2), digits(2))
    .map(([a, b, c, d]) => `${a}.${b}.${c}.H${d}`),
  fc.tuple(digits(2), digits(2)).map(([a, b]) => `G${a}.${b}`),
);
const runs = { numRuns: 100_000, seed: 10 };

describe("100,000 generated numbers", () => {
  it("of every place are personal ids, and say sex and year", () => {
    expect(provinces).toHaveLength(63);
    fc.assert(
      fc.property(personalId, (value) => {
        expect(PersonalId.safeParse(value).success).toBe(true);
        const { parts } = checkPersonalId(value);
        expect(parts?.birthYear).toBe(
          1900 + 100 * Math.floor(Number(value[3]) / 2) + Number(value.slice(4, 6)),
        );
        expect(parts?.sex).toBe(Number(value[3]) % 2 === 0 ? "male" : "female");
      }),
      runs,
    );
  });

  it("with a prefix of no province are refused", () => {
    const other = fc
      .integer({ min: 0, max: 99 })
      .map((code) => String(code).padStart(2, "0"))
      .filter((code) => !provinces.includes(code));
    fc.assert(
      fc.property(other, digits(9), (code, rest) => {
        expect(PersonalId.safeParse(`0${code}${rest}`).success).toBe(false);
      }),
      runs,
    );
  });

  it("with a digit too many, too few or no digit are refused", () => {
    fc.assert(
      fc.property(personalId, fc.integer({ min: 0, max: 11 }), (value, at) => {
        const without = value.slice(0, at) + value.slice(at + 1);
        const letter = `${value.slice(0, at)}O${value.slice(at + 1)}`;
        for (const broken of [without, `${value}0`, letter]) {
          expect(PersonalId.safeParse(broken).success).toBe(false);
        }
      }),
      runs,
    );
  });

  it("of plain digits are accepted by length alone", () => {
    const byLength = { 5: PostalCode, 9: OldIdentityNumber } as const;
    for (const [length, schema] of Object.entries(byLength)) {
      fc.assert(
        fc.property(digits(Number(length)), (value) => {
          expect(schema.safeParse(value).success).toBe(true);
          expect(schema.safeParse(value.slice(1)).success).toBe(false);
          expect(schema.safeParse(`${value.slice(1)}x`).success).toBe(false);
        }),
        runs,
      );
    }
  });

  it("of social insurance are 10 or 12 digits and nothing else", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }).chain(digits), (value) => {
        expect(SocialInsuranceNumber.safeParse(value).success).toBe(
          [10, 12].includes(value.length),
        );
      }),
      runs,
    );
  });

  it("of cards are accepted with levels 1 to 5 and refused with any other", () => {
    const group = fc.constantFrom("HS", "TE", "DN", "HN", "CA");
    fc.assert(
      fc.property(group, fc.integer({ min: 0, max: 9 }), digits(12), (letters, level, rest) => {
        const accepted = HealthInsuranceCard.safeParse(`${letters}${level}${rest}`).success;
        expect(accepted).toBe(level >= 1 && level <= 5);
      }),
      runs,
    );
  });

  it("of dossiers are accepted, and refused for a month that is none", () => {
    fc.assert(
      fc.property(agency, day, digits(4), (code, received, serial) => {
        const [, year = "", month = "", date = ""] =
          /^20(\d\d)-(\d\d)-(\d\d)$/.exec(received) ?? [];
        const value = `${code}-${year}${month}${date}-${serial}`;
        expect(AgencyCode.safeParse(code).success).toBe(true);
        expect(DossierCode.safeParse(value).success).toBe(true);
        expect(checkDossierCode(value).parts?.receivedOn).toBe(received);
        expect(
          DossierCode.safeParse(`${code}-${year}${Number(month) + 12}${date}-${serial}`).success,
        ).toBe(false);
      }),
      runs,
    );
  });

  it("of procedures begin with 1, 2 or 3", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), digits(6), (kind, rest) => {
        expect(ProcedureCode.safeParse(`${kind}.${rest}`).success).toBe(kind >= 1 && kind <= 3);
      }),
      runs,
    );
  });
});

describe("beside independent implementations", () => {
  it("phone numbers are accepted alike, 100,000 times", () => {
    const accepted = { ours: 0 };
    // The other library takes a leading 0 for the trunk prefix, after +84 too: left out here.
    const first = fc.integer({ min: 1, max: 9 });
    const national = fc.oneof(
      fc.tuple(first, digits(8)).map((parts) => parts.join("")),
      fc.tuple(first, digits(9)).map((parts) => parts.join("")),
      fc
        .tuple(fc.constantFrom("3", "5", "7", "8", "9", "2"), digits(8))
        .map((parts) => parts.join("")),
      fc.tuple(fc.constantFrom("2"), digits(9)).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(national, (number) => {
        const ours = PhoneNumber.safeParse(`+84${number}`).success;
        let kind: string | undefined;
        try {
          kind = parsePhoneNumberWithError(`+84${number}`).getType();
        } catch {
          // Too short or too long: no number, for them as for us.
        }
        const theirs = kind === "MOBILE" || kind === "FIXED_LINE";
        if (ours !== theirs) expect({ number, ours, kind }).toEqual({ number, ours: theirs, kind });
        if (ours) accepted.ours += 1;
      }),
      runs,
    );
    expect(accepted.ours).toBeGreaterThan(10_000);
    expect(checkPhoneNumber("0912345678").normalized).toBe(
      parsePhoneNumberWithError("0912345678", "VN").number,
    );
  });

  it("places of parcels inside and outside Vietnam are told apart alike", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -89, max: 89, noNaN: true }),
        fc.double({ min: -179, max: 179, noNaN: true }),
        (latitude, longitude) => {
          const id = geohash.encode(latitude, longitude, 12);
          expect(LandParcelId.safeParse(id).success).toBe(true);
          const place = geohash.decode(id);
          const inside =
            place.latitude >= 6 &&
            place.latitude <= 24 &&
            place.longitude >= 101 &&
            place.longitude <= 118;
          expect(checkLandParcelId(id).issues.map((issue) => issue.code)).toEqual(
            inside ? [] : ["outside-vietnam"],
          );
        },
      ),
      { numRuns: 100_000, seed: 11 },
    );
  });

  const zone = fc.tuple(personalId, day, fc.constantFrom("M", "F")).map(([number, expiry, sex]) => {
    const century = sex === "M" ? 0 : 1;
    const id = `${number.slice(0, 3)}${century}${number.slice(4)}`;
    const born = `${id.slice(4, 6)}0115`;
    const ends = expiry.slice(2).replaceAll("-", "");
    const first = `IDVNM${id.slice(3)}${mrzCheckDigit(id.slice(3))}${id}<<`;
    const line1 = `${first}${mrzCheckDigit(first.slice(15))}`;
    const start = `${born}${mrzCheckDigit(born)}${sex}${ends}${mrzCheckDigit(ends)}VNM<<<<<<<<<<<`;
    const composite = mrzCheckDigit(
      line1.slice(5) + start.slice(0, 7) + start.slice(8, 15) + start.slice(18),
    );
    return { id, lines: [line1, `${start}${composite}`, "NGUYEN<<VAN<AN<<<<<<<<<<<<<<<<"] };
  });

  it("machine-readable zones are read alike", () => {
    fc.assert(
      fc.property(zone, ({ id, lines }) => {
        const ours = parseIdCardMrz(lines.join("\n"));
        const theirs = parseMrz(lines);
        expect(ours.issues).toEqual([]);
        expect(ours.parts).toMatchObject({ number: id, surname: "NGUYEN", givenNames: "VAN AN" });
        expect([
          theirs.fields.lastName,
          theirs.fields.firstName,
          theirs.fields.documentNumber,
        ]).toEqual(["NGUYEN", "VAN AN", id.slice(3)]);
        expect(theirs.details.find((detail) => detail.field === "compositeCheckDigit")?.valid).toBe(
          true,
        );
      }),
      { numRuns: 100_000, seed: 12 },
    );
  });

  it("a changed digit of a zone is found", () => {
    fc.assert(
      fc.property(
        zone,
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 1, max: 9 }),
        ({ lines }, at, by) => {
          const text = lines.slice(0, 2).join("");
          if (!/\d/.test(text[at] ?? "")) return;
          const changed =
            text.slice(0, at) + String((Number(text[at]) + by) % 10) + text.slice(at + 1);
          expect(parseIdCardMrz(changed).valid).toBe(false);
        },
      ),
      { numRuns: 100_000, seed: 13 },
    );
  });
});

describe("the QR text of a card", () => {
  const text =
    "001090012345|012345678|Nguyễn Văn An|15011990|Nam|Số 1, Phố X, Phường Y, Hà Nội|20042021";

  it("is read field by field, composed or not", () => {
    const parts = {
      number: "001090012345",
      oldNumber: "012345678",
      fullName: "Nguyễn Văn An",
      bornOn: "1990-01-15",
      sex: "male",
      permanentAddress: "Số 1, Phố X, Phường Y, Hà Nội",
      issuedOn: "2021-04-20",
      tail: [],
    };
    expect(parseIdCardQr(text)).toMatchObject({ valid: true, parts, issues: [] });
    expect(parseIdCardQr(text.normalize("NFD"))).toMatchObject({ valid: true, parts });
  });

  it("may lack the old number and have more fields, which are kept", () => {
    const longer = `${text.replace("012345678", "")}|Nguyễn Văn Bình|038204000001`;
    const { valid, parts, issues } = parseIdCardQr(longer);
    expect([valid, parts?.oldNumber, parts?.tail]).toEqual([
      true,
      null,
      ["Nguyễn Văn Bình", "038204000001"],
    ]);
    expect(issues.map((issue) => issue.code)).toEqual(["unknown-tail"]);
  });

  it.each([
    ["|Nam|", "|Nữ|", "sex-differs"],
    ["15011990", "15011991", "birth-year-differs"],
    ["15011990", "31021990", "wrong-birth-date"],
    ["|Nam|", "|X|", "unknown-sex"],
    ["20042021", "2021", "wrong-issue-date"],
    ["012345678", "12", "wrong-old-number"],
    ["001090012345", "097090012345", "unknown-province"],
    ["|20042021", "", "too-few-fields"],
  ])("with %s as %s has the issue %s%s", (from, to, code) => {
    expect(parseIdCardQr(text.replace(from, to)).issues.map((issue) => issue.code)).toEqual([code]);
  });
});

describe("any text", () => {
  it("is checked by every kind without a throw and without being repeated in a message", async () => {
    const marker = "MARKER7391";
    for (const { check } of identifierKinds) {
      for (const text of [marker, `${marker}|${marker}|||||`, `001-210301-${marker}`]) {
        for (const { message } of (await check(text)).issues) {
          expect(message.vi + message.en).not.toContain(marker);
        }
      }
    }
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 100 }), async (text) => {
        for (const { check } of identifierKinds) await check(text, { asOf: "2026-01-01" });
      }),
      { numRuns: 3_000, seed: 14 },
    );
  });

  it("is judged by no day that is none", () => {
    for (const { kind, check } of identifierKinds) {
      if (kind.startsWith("id-card") || kind === "administrative-unit") continue;
      for (const asOf of ["1/7/2025", "2025-02-29", "2025-13-01", ""]) {
        expect(() => check("1", { asOf }), kind).toThrow(TypeError);
      }
    }
  });
});
