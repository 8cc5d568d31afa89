import { describe, expect, it } from "vitest";
import { identifierKinds } from "../../src/identifiers/index.ts";

// Synthetic throughout. Each row: kind, text, day, canonical form or null, codes of the issues.
const vectors: readonly (readonly [
  string,
  string,
  string | undefined,
  string | null,
  readonly string[],
])[] = [
  ["personal-id", "001090012345", undefined, "001090012345", []],
  ["personal-id", "079303012345", "2025-07-01", "079303012345", []],
  ["personal-id", "038204000001", undefined, "038204000001", []],
  ["personal-id", "097090012345", undefined, "097090012345", ["unknown-province"]],
  ["personal-id", "001590012345", "2026-01-01", "001590012345", ["born-in-future"]],
  ["personal-id", "01090012345", undefined, null, ["wrong-length", "leading-zero-lost"]],
  ["personal-id", "00109001234X", undefined, null, ["not-digits"]],
  ["personal-id", "123090012345", undefined, "123090012345", ["unknown-country"]],
  ["personal-id", "001 090 012345", undefined, "001090012345", []],
  ["old-identity-number", "012345678", "2024-12-31", "012345678", []],
  ["old-identity-number", "012345678", "2025-01-01", "012345678", ["form-no-longer-in-force"]],
  ["old-identity-number", "12345678", undefined, null, ["wrong-length", "leading-zero-lost"]],
  ["enterprise-code", "0100109106", undefined, "0100109106", []],
  ["enterprise-code", "0314409058002", undefined, "0314409058-002", []],
  ["enterprise-code", "001090012345", undefined, null, ["wrong-length", "leading-zero-lost"]],
  ["enterprise-code", "00001", undefined, null, ["location-needs-parent"]],
  ["social-insurance-number", "0123456789", "2025-07-31", "0123456789", []],
  [
    "social-insurance-number",
    "0123456789",
    "2025-08-01",
    "0123456789",
    ["replaced-by-personal-id"],
  ],
  ["social-insurance-number", "001090012345", "2025-08-01", "001090012345", []],
  [
    "social-insurance-number",
    "001090012345",
    "2025-07-31",
    "001090012345",
    ["form-not-yet-in-force"],
  ],
  ["social-insurance-number", "012345678", undefined, null, ["wrong-length", "leading-zero-lost"]],
  ["health-insurance-card", "HS4010123456789", undefined, "HS4010123456789", []],
  ["health-insurance-card", "TE1010123456789", undefined, "TE1010123456789", []],
  ["health-insurance-card", "CN3010123456789", "2025-12-31", "CN3010123456789", []],
  [
    "health-insurance-card",
    "CN3010123456789",
    "2026-01-01",
    "CN3010123456789",
    ["level-of-other-day"],
  ],
  ["health-insurance-card", "ZZ4010123456789", undefined, "ZZ4010123456789", ["unknown-group"]],
  ["health-insurance-card", "HS6010123456789", undefined, null, ["wrong-benefit-level"]],
  ["health-insurance-card", "H40101234567890", undefined, null, ["wrong-form"]],
  ["health-insurance-card", "HS4030123456789", undefined, "HS4030123456789", ["unknown-province"]],
  ["health-insurance-card", "0123456789", undefined, "0123456789", []],
  ["administrative-unit", "01", "2026-01-01", "01", []],
  ["administrative-unit", "00004", undefined, "00004", ["readings-differ"]],
  ["administrative-unit", "24", undefined, "24", ["readings-differ"]],
  ["administrative-unit", "99999", undefined, null, ["unknown-code"]],
  ["administrative-unit", "4", undefined, null, ["wrong-length", "leading-zero-lost"]],
  ["agency-code", "000.00.00.H56", "2021-01-01", "000.00.00.H56", []],
  ["agency-code", "000.00.00.H56", "2022-09-16", "000.00.00.H56", ["former-layout"]],
  ["agency-code", "H56.01.02", undefined, "H56.01.02", []],
  ["agency-code", "G22", "2020-09-14", "G22", ["form-not-yet-in-force"]],
  ["agency-code", "Z01ABC123", undefined, "Z01ABC123", []],
  ["agency-code", "H40", "2025-06-30", "H40", []],
  ["agency-code", "H40", "2025-07-01", "H40", ["agency-closed"]],
  ["agency-code", "G14.01", "2021-03-31", "G14.01", []],
  ["agency-code", "H99", undefined, "H99", ["unknown-agency"]],
  ["agency-code", "H5", undefined, null, ["wrong-form"]],
  ["agency-code", "000.00.H56", undefined, null, ["wrong-form"]],
  ["agency-code", "h56", undefined, null, ["lower-case"]],
  ["agency-code", `H56.${"1".repeat(40)}`, undefined, null, ["too-long"]],
  ["dossier-code", "000.00.12.H40-210301-0001", undefined, "000.00.12.H40-210301-0001", []],
  ["dossier-code", "H56.01-250225-00012", undefined, "H56.01-250225-00012", []],
  ["dossier-code", "000.00.12.H40-213101-0001", "2026-01-01", null, ["wrong-date"]],
  ["dossier-code", "000.00.12.H40-210301-001", "2026-01-01", null, ["short-serial"]],
  ["dossier-code", "h40-210301-0001", undefined, null, ["wrong-agency"]],
  ["dossier-code", "HS123", "2025-06-30", null, ["wrong-form"]],
  ["dossier-code", "HS123", "2025-07-01", "HS123", ["pattern-unconfirmed"]],
  ["procedure-code", "1.001193", undefined, "1.001193", []],
  ["procedure-code", "1.000656.000.00.00.H29", undefined, "1.000656.000.00.00.H29", []],
  ["procedure-code", "2.002621.H56", undefined, "2.002621.H56", []],
  ["procedure-code", "1.1193", undefined, null, ["wrong-form", "zeros-lost"]],
  ["procedure-code", "4.000001", undefined, null, ["wrong-form"]],
  ["land-parcel-id", "w7er8u7mx2pq", "2026-03-30", "w7er8u7mx2pq", []],
  ["land-parcel-id", "w7er8u7mx2pq", "2026-03-29", "w7er8u7mx2pq", ["form-not-yet-in-force"]],
  ["land-parcel-id", "w7er8u7mx2pa", undefined, null, ["wrong-letter"]],
  ["land-parcel-id", "w7er8u7mx2p", undefined, null, ["wrong-length"]],
  ["phone-number", "0912 345 678", undefined, "+84912345678", []],
  ["phone-number", "+84 912345678", undefined, "+84912345678", []],
  ["phone-number", "84912345678", undefined, "+84912345678", []],
  ["phone-number", "19001234", undefined, "19001234", []],
  ["phone-number", "+8419001234", undefined, null, ["unknown-range"]],
  ["phone-number", "912345678", undefined, null, ["unknown-range"]],
  ["phone-number", "0112345678", undefined, null, ["unknown-range"]],
  ["phone-number", "01234567890", undefined, null, ["moved-in-2018"]],
  ["phone-number", "gọi sau", undefined, null, ["not-a-number"]],
  ["postal-code", "10000", undefined, "10000", []],
  ["postal-code", "1000", undefined, null, ["wrong-length", "leading-zero-lost"]],
  ["legal-instrument", "9/2019/NĐ - CP", undefined, "09/2019/NĐ-CP", []],
  ["legal-instrument", "1/2099/NĐ-CP", undefined, "1/2099/NĐ-CP", ["not-in-registry"]],
  ["legal-instrument", "42/2022/NĐ-CP", "2026-07-01", "42/2022/NĐ-CP", ["no-longer-in-force"]],
  ["legal-instrument", "nghị định", undefined, null, ["wrong-form"]],
];

const kinds = new Map(identifierKinds.map((kind) => [kind.kind, kind]));

describe("an identifier", () => {
  it.each(vectors)(
    "of kind %s, '%s' on %s, is %s with %j",
    async (kind, text, asOf, normalized, codes) => {
      const check = await kinds.get(kind)?.check(text, asOf === undefined ? {} : { asOf });
      expect(check?.issues.map((issue) => issue.code)).toEqual(codes);
      expect(check?.normalized).toBe(normalized);
      expect(check?.kind).toBe(kind);
      expect(check?.value).toBe(text);
    },
  );

  it.each(identifierKinds.map(({ kind }) => kind))(
    "of kind %s is refused when empty, in two languages, with its ground",
    async (kind) => {
      const check = await kinds.get(kind)?.check("");
      expect(check?.valid).toBe(false);
      expect(check?.issues.map((issue) => issue.code)).toEqual(["empty"]);
      expect(check?.issues[0]?.message).toEqual({
        vi: expect.stringMatching(/\.$/),
        en: expect.stringMatching(/\.$/),
      });
      if (kind !== "legal-instrument") expect(check?.basis.length).toBeGreaterThan(0);
    },
  );

  it("is judged the same way in its canonical form", async () => {
    for (const [kind, text, asOf] of vectors) {
      const options = asOf === undefined ? {} : { asOf };
      const first = await kinds.get(kind)?.check(text, options);
      if (!first || first.normalized === null) continue;
      const again = await kinds.get(kind)?.check(first.normalized, options);
      expect(again?.normalized).toBe(first.normalized);
      expect(again?.issues).toEqual(first.issues);
    }
  });
});
