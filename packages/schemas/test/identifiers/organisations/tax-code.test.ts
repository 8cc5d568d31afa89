import fc from "fast-check";
import { stdnum } from "stdnum";
import { describe, expect, it } from "vitest";
import { checkTaxCode, TaxCode } from "../../../src/index.ts";

/** An independent implementation, from the registry. */
const oracle = stdnum["VN"]?.["mst"];

const codes = (value: string, options?: Parameters<typeof checkTaxCode>[1]) =>
  checkTaxCode(value, options).issues.map((issue) => issue.code);

describe("a tax code", () => {
  it.each(["0100233488", "0314409058-002", "0100112437", "0312687878-001", "001090012345"])(
    "%s is accepted as it is",
    (value) => {
      expect(TaxCode.safeParse(value)).toMatchObject({ success: true, data: value });
      expect(checkTaxCode(value)).toMatchObject({ valid: true, normalized: value, issues: [] });
    },
  );

  it.each([
    ["0100233480", ["wrong-check-digit"]],
    ["0100112437-000", ["zero-suffix"]],
    ["0000000000", ["zero-serial", "wrong-check-digit"]],
    ["12345", ["wrong-length"]],
    ["100233488", ["wrong-length", "leading-zero-lost"]],
    ["01002334AB", ["not-digits"]],
    ["", ["empty"]],
    ["  ", ["empty"]],
  ])("%s is refused with its reasons", (value, reasons) => {
    expect(codes(value)).toEqual(reasons);
    expect(checkTaxCode(value).valid).toBe(false);
    expect(TaxCode.safeParse(value).success).toBe(false);
  });

  it.each(["0314409058002", "0314409058 002", "0314.409.058-002", "０３１４４０９０５８-002"])(
    "%s is put into canonical form",
    (value) => {
      expect(checkTaxCode(value)).toMatchObject({
        valid: true,
        normalized: "0314409058-002",
        parts: { form: "dependent-unit", base: "0314409058", suffix: "002" },
      });
    },
  );

  it("takes the personal id of an individual from 1 July 2025 only", () => {
    expect(codes("001090012345", { asOf: "2025-06-30" })).toEqual(["form-not-yet-in-force"]);
    expect(codes("001090012345", { asOf: "2025-07-01" })).toEqual([]);
  });

  it("takes the ten digits of an individual until 30 June 2025 only", () => {
    const holder = "individual" as const;
    expect(codes("0100233488", { holder, asOf: "2025-06-30" })).toEqual([]);
    expect(codes("0100233488", { holder, asOf: "2025-07-01" })).toEqual([
      "form-no-longer-in-force",
    ]);
  });

  it("refuses a date that is none with a TypeError", () => {
    expect(() => checkTaxCode("0100233488", { asOf: "1/7/2025" })).toThrow(TypeError);
  });

  it("names no digit of the code in any message", () => {
    const value = "9876543219";
    for (const { message } of checkTaxCode(value).issues) {
      expect(message.vi + message.en).not.toContain(value.slice(0, 5));
    }
  });
});

describe("beside an independent implementation", () => {
  // The other library also refuses the range code 00, for which no source was found: left out here.
  const tenDigits = fc
    .integer({ min: 100_000_000, max: 9_999_999_999 })
    .map((number) => String(number).padStart(10, "0"));

  it("gives the same answer for 100,000 ten-digit numbers", () => {
    let accepted = 0;
    fc.assert(
      fc.property(tenDigits, (digits) => {
        const ours = TaxCode.safeParse(digits).success;
        if (ours) accepted += 1;
        expect(ours).toBe(oracle?.validate(digits).isValid);
      }),
      { numRuns: 100_000, seed: 1 },
    );
    expect(accepted).toBeGreaterThan(5_000);
  });

  it("gives the same answer for 20,000 dependent units", () => {
    fc.assert(
      fc.property(tenDigits, fc.integer({ min: 0, max: 999 }), (digits, unit) => {
        const value = `${digits}-${String(unit).padStart(3, "0")}`;
        expect(TaxCode.safeParse(value).success).toBe(oracle?.validate(value).isValid);
      }),
      { numRuns: 20_000, seed: 2 },
    );
  });

  it("refuses every valid number after one digit is changed, in 100,000 tries", () => {
    const valid = tenDigits.filter((digits) => TaxCode.safeParse(digits).success);
    fc.assert(
      fc.property(
        valid,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (digits, at, by) => {
          const changed = String((Number(digits[at]) + by) % 10);
          const other = digits.slice(0, at) + changed + digits.slice(at + 1);
          expect(TaxCode.safeParse(other).success).toBe(false);
        },
      ),
      { numRuns: 100_000, seed: 3 },
    );
  });
});
