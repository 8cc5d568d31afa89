import { describe, expect, it } from "vitest";
import { Enterprise, HouseholdBusiness, redact, TaxRegistration } from "../../src/index.ts";
import { issuesOf } from "../records/issues-of.ts";

const enterprise = (): Enterprise => ({
  code: "0314409058",
  name: "Công ty TNHH Ví Dụ Mẫu",
  foundedOn: "2015-03-02",
  lastAmendedOn: "2020-01-06",
  legalRepresentatives: [{ name: "Nguyễn Văn Mẫu", personalId: "001090000001" }],
  headOffice: { edition: "2025", provinceCode: "79", communeCode: "26704" },
  industries: [{ code: "4711", main: true }, { code: "56" }],
  members: [
    { name: "Nguyễn Văn Mẫu", percent: 60 },
    { name: "Trần Thị Ví Dụ", percent: 40 },
  ],
  branches: [{ code: "0314409058-002", name: "Chi nhánh Ví Dụ" }],
  locations: [{ code: "00001" }, { code: "00002" }],
});

describe("an enterprise", () => {
  it("is accepted with nothing to say", () => {
    expect(issuesOf(Enterprise, enterprise(), "2021-03-31")).toEqual([]);
  });

  it.each<[string, Partial<Enterprise>, string]>([
    [
      "carries the code of a branch",
      { code: "0314409058-002", branches: [] },
      "code: code-of-branch",
    ],
    [
      "has a branch of another enterprise",
      { branches: [{ code: "0312687878-001", name: "Chi nhánh" }] },
      "branches: branch-of-other",
    ],
    [
      "has a branch without a suffix",
      { branches: [{ code: "0314409058", name: "Chi nhánh" }] },
      "branches: branch-of-other",
    ],
    [
      "has one branch twice",
      {
        branches: [
          { code: "0314409058-002", name: "Chi nhánh" },
          { code: "0314409058-002", name: "Chi nhánh" },
        ],
      },
      "branches: branch-twice",
    ],
    [
      "has one location twice",
      { locations: [{ code: "00001" }, { code: "00001" }] },
      "locations: location-twice",
    ],
    [
      "was amended before it was founded",
      { lastAmendedOn: "2015-03-01" },
      "lastAmendedOn: amended-before-founded",
    ],
    [
      "has a status older than itself",
      { statusSetOn: "2015-03-01" },
      "statusSetOn: status-before-founded",
    ],
  ])("is refused when it %s", (_, change, issue) => {
    expect(issuesOf(Enterprise, { ...enterprise(), ...change })).toEqual([`error ${issue}`]);
  });

  it.each<[string, Partial<Enterprise>, string]>([
    [
      "nobody who acts for it",
      { legalRepresentatives: [] },
      "legalRepresentatives: representative-missing",
    ],
    ["no main industry", { industries: [{ code: "56" }] }, "industries: main-industry-not-one"],
    [
      "two main industries",
      {
        industries: [
          { code: "4711", main: true },
          { code: "56", main: true },
        ],
      },
      "industries: main-industry-not-one",
    ],
    [
      "shares over the whole",
      {
        members: [
          { name: "Mẫu", percent: 60 },
          { name: "Thử", percent: 41 },
        ],
      },
      "members: shares-over-hundred",
    ],
  ])("is valid and a doubt with %s", (_, change, issue) => {
    expect(issuesOf(Enterprise, { ...enterprise(), ...change })).toEqual([`warning ${issue}`]);
  });

  it("was not founded after the day of the check", () => {
    expect(issuesOf(Enterprise, enterprise(), "2019-01-01")).toEqual(["error : in-future"]);
  });

  it.each(["00000", "1", "000001", "0000a"])("has no location with the code %s", (code) => {
    expect(Enterprise.safeParse({ ...enterprise(), locations: [{ code }] }).success).toBe(false);
  });

  it("shows its head office, and masks who acts for it", () => {
    const { headOffice, legalRepresentatives } = redact(Enterprise, enterprise());
    expect(headOffice).toEqual(enterprise().headOffice);
    expect(legalRepresentatives).toEqual([{ name: "•••", personalId: "•••" }]);
  });

  it("has the rules of an address at its head office", () => {
    const headOffice = { provinceCode: "79" };
    expect(issuesOf(Enterprise, { ...enterprise(), headOffice })).toEqual([
      "error headOffice.edition: edition-missing",
    ]);
  });
});

const household = (): HouseholdBusiness => ({
  name: "Hộ kinh doanh Ví Dụ",
  taxCode: "001090000001",
  owner: { name: "Nguyễn Văn Mẫu", personalId: "001090000001" },
  registeredOn: "2025-07-01",
});

describe("a household business", () => {
  it("is accepted with nothing to say, and with an old code before its end", () => {
    expect(issuesOf(HouseholdBusiness, household(), "2026-11-24")).toEqual([]);
    const old = { ...household(), taxCode: "0100233488", registeredOn: "2020-03-02" };
    expect(issuesOf(HouseholdBusiness, old, "2025-06-30")).toEqual([]);
    expect(issuesOf(HouseholdBusiness, old, "2025-07-01")).toEqual([
      "warning taxCode: old-code-today",
    ]);
  });

  it("is refused with the personal id of somebody else, and amended before it was registered", () => {
    expect(issuesOf(HouseholdBusiness, { ...household(), taxCode: "079185000002" })).toEqual([
      "error taxCode: tax-code-not-of-owner",
    ]);
    expect(issuesOf(HouseholdBusiness, { ...household(), lastAmendedOn: "2025-06-30" })).toEqual([
      "error lastAmendedOn: amended-before-registered",
    ]);
    expect(issuesOf(HouseholdBusiness, household(), "2025-06-30")).toEqual(["error : in-future"]);
  });

  it("is a doubt when it was registered since July 2025 with an old code, or has no code", () => {
    expect(issuesOf(HouseholdBusiness, { ...household(), taxCode: "0100233488" })).toEqual([
      "warning taxCode: registered-with-old-code",
    ]);
    const { taxCode: _, ...bare } = household();
    expect(issuesOf(HouseholdBusiness, bare)).toEqual(["warning taxCode: business-unidentified"]);
    expect(issuesOf(HouseholdBusiness, { ...bare, registrationNumber: "MẪU-1" })).toEqual([]);
  });
});

const registration = (): TaxRegistration => ({
  taxCode: "0100233488",
  holder: "organisation",
  name: "Công ty TNHH Ví Dụ Mẫu",
  statusCode: "06",
  reasonCode: "03",
  statusSetOn: "2026-07-01",
  registeredOn: "2015-03-02",
});
const personal = (): TaxRegistration => ({
  ...registration(),
  taxCode: "001090000001",
  holder: "individual",
  personalId: "001090000001",
});

describe("a tax registration", () => {
  it("is accepted with nothing to say, of an organisation, a unit and a person", () => {
    const unit = { ...registration(), taxCode: "0314409058-002", holder: "dependent-unit" };
    for (const each of [registration(), unit, personal()]) {
      expect(issuesOf(TaxRegistration, each, "2026-11-24")).toEqual([]);
    }
  });

  it.each<[string, TaxRegistration, string]>([
    [
      "gives a unit the code of its parent",
      { ...registration(), holder: "dependent-unit" },
      "taxCode: code-not-of-dependent-unit",
    ],
    [
      "gives an organisation the code of a unit",
      { ...registration(), taxCode: "0314409058-002" },
      "taxCode: code-not-of-dependent-unit",
    ],
    [
      "gives an organisation a personal id",
      { ...registration(), taxCode: "001090000001" },
      "taxCode: personal-id-of-organisation",
    ],
    [
      "gives a person the personal id of somebody else",
      { ...personal(), personalId: "079185000002" },
      "taxCode: tax-code-not-personal-id",
    ],
    [
      "was closed before it was issued",
      { ...registration(), closedOn: "2015-03-01" },
      "closedOn: closed-before-registered",
    ],
  ])("is refused when it %s", (_, each, issue) => {
    expect(issuesOf(TaxRegistration, each)).toEqual([`error ${issue}`]);
  });

  it.each<[string, TaxRegistration, string]>([
    [
      "a status that the list does not hold",
      { ...registration(), statusCode: "08" },
      "statusCode: status-unlisted",
    ],
    [
      "a reason of another status",
      { ...registration(), reasonCode: "02" },
      "reasonCode: reason-unlisted",
    ],
    [
      "a reason where the status has none",
      { ...registration(), statusCode: "04" },
      "reasonCode: reason-unlisted",
    ],
    [
      "a day of closing while it is in use",
      { ...registration(), statusCode: "00", reasonCode: "02", closedOn: "2026-07-01" },
      "closedOn: closed-while-open",
    ],
    [
      "ten digits of a person who has a personal id",
      { ...personal(), taxCode: "0100233488" },
      "taxCode: old-code-of-person",
    ],
  ])("is valid and a doubt with %s", (_, each, issue) => {
    expect(issuesOf(TaxRegistration, each)).toEqual([`warning ${issue}`]);
  });

  it("of a status before the list began is not looked up, and lies in no future", () => {
    const old = { ...registration(), statusCode: "08", statusSetOn: "2026-06-30" };
    expect(issuesOf(TaxRegistration, old)).toEqual([]);
    expect(issuesOf(TaxRegistration, registration(), "2026-06-30")).toEqual(["error : in-future"]);
  });
});
