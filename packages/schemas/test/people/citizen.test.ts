import { describe, expect, it } from "vitest";
import { codeLists } from "../../src/code-lists/index.ts";
import { Citizen, explain, explainFields, metadataOf, redact } from "../../src/index.ts";
import { EthnicGroupCode, ReligionCode, Sex } from "../../src/people/person-codes.ts";
import { sample } from "../../src/samples/index.ts";
import { type Broken, codesOf, issuesOf, lineOf } from "../records/broken-rules.ts";

const asOf = "2026-11-24";
const clean: Citizen = {
  birthName: { full: "Nguyễn Văn Mẫu", family: "Nguyễn", middle: "Văn", given: "Mẫu" },
  personalId: "001090000001",
  previousIds: [{ number: "001089900001", to: "2026-04-30" }],
  bornOn: "1990-01-15",
  sex: "male",
  birthRegistrationPlace: { edition: "2004", provinceCode: "01" },
  ethnicGroup: "01",
  nationality: "VNM",
  oldIdentityNumber: "000000001",
  cards: [{ kind: "can-cuoc", number: "001090000001", issuedOn: "2025-03-10" }],
  relatives: [
    { relation: "father", name: { full: "Lò Văn Mẫu" }, personalId: "014048000010" },
    { relation: "spouse", name: { full: "H’Mẫu Niê" } },
  ],
  maritalStatus: "married",
  absentFrom: "2026-02-02",
  absentTo: "2026-02-02",
  furtherItems: [{ list: "1", number: 42, value: "Nội dung mẫu" }],
};
const [father] = clean.relatives ?? [];
const [card] = clean.cards ?? [];
const { personalId: _, ...unnumbered } = clean;

const broken: readonly Broken<Citizen>[] = [
  ["died-before-born", "diedOn", { ...clean, diedOn: "1990-01-14" }],
  ["missing-before-born", "missingSince", { ...clean, missingSince: "1989" }],
  ["absence-ends-before-it-begins", "absentTo", { ...clean, absentTo: "2026-02-01" }],
  ["in-future", "", { ...clean, diedOn: "2026-12" }],
  ["sex-differs", "sex", { ...clean, sex: "female" }],
  ["birth-year-differs", "bornOn", { ...clean, bornOn: "1991" }],
  [
    "registration-place-differs",
    "birthRegistrationPlace",
    { ...clean, birthRegistrationPlace: { edition: "2004", provinceCode: "79" } },
  ],
  ["current-id-cancelled", "personalId", { ...clean, previousIds: [{ number: "001090000001" }] }],
  [
    "card-number-differs",
    "cards",
    { ...clean, cards: [{ kind: "can-cuoc", number: "001090000002" }] },
  ],
  ["old-number-only", "oldIdentityNumber", unnumbered],
  [
    "item-not-in-list",
    "furtherItems",
    { ...clean, furtherItems: [{ list: "1", number: 43, value: "Nội dung mẫu" }] },
  ],
  [
    "parent-twice",
    "relatives",
    { ...clean, relatives: father === undefined ? [] : [father, father] },
  ],
  [
    "parent-not-older",
    "relatives",
    {
      ...clean,
      relatives: [{ relation: "mother", name: { full: "Mẫu" }, personalId: "066195000006" }],
    },
  ],
  ["spouse-of-never-married", "maritalStatus", { ...clean, maritalStatus: "never-married" }],
];

describe("a citizen", () => {
  it("is accepted with nothing to say, and so is an old person of whom little is known", () => {
    expect(issuesOf(Citizen, clean, asOf)).toEqual([]);
    const old = { birthName: { full: "Mẫu" }, bornOn: "1948", sex: "male", diedOn: "1948" };
    expect(issuesOf(Citizen, old, asOf)).toEqual([]);
  });

  it.each(broken)("has the issue %s at %j, and no other", (code, path, record) => {
    expect(issuesOf(Citizen, record, asOf)).toEqual([lineOf(Citizen, code, path)]);
  });

  it("has no rule that nothing above breaks", () => {
    expect(broken.map(([code]) => code).sort()).toEqual(codesOf(Citizen));
  });

  it("is invalid by errors only: a corrected sex or year is a warning", () => {
    expect(Citizen.safeParse({ ...clean, sex: "female", bornOn: "1991" }).success).toBe(true);
    expect(Citizen.safeParse({ ...clean, diedOn: "1989" }).success).toBe(false);
  });

  it("of undetermined or unknown sex does not disagree with a number", () => {
    for (const sex of ["undetermined", "unknown"] as const) {
      expect(issuesOf(Citizen, { ...clean, sex })).toEqual([]);
    }
  });

  it("may bear a card with any number that was theirs", () => {
    const cards = ["001089900001", "000000001"].map((number) => ({ ...card, number }));
    const kinds = ["can-cuoc", "cmnd-9"] as const;
    const theirs = cards.map(({ number }, at) => ({ kind: kinds[at] ?? "cccd", number }));
    expect(issuesOf(Citizen, { ...clean, cards: theirs })).toEqual([]);
  });

  it("was registered in a province that may have merged since", () => {
    const place = { edition: "2025", provinceCode: "79" };
    expect(issuesOf(Citizen, { ...clean, birthRegistrationPlace: place })).toEqual([]);
  });

  it("has no district since 2025", () => {
    const permanentAddress = { edition: "2025", provinceCode: "01", districtCode: "001" };
    expect(issuesOf(Citizen, { ...clean, permanentAddress })).toEqual([
      "error permanentAddress.districtCode: district-after-2025",
    ]);
  });
});

describe("the fields of a citizen", () => {
  it("name all 26 items of article 9, each once at least", () => {
    const articles = [
      ...Object.values(Citizen.shape).flatMap((schema) => metadataOf(schema)?.basis ?? []),
    ].flatMap(({ instrument, article }) => (instrument === "26/2023/QH15" ? [article] : []));
    const items = Array.from({ length: 26 }, (_, index) => `9(${index + 1})`);
    expect(items.filter((item) => !articles.includes(item))).toEqual([]);
  });

  it("protect ethnic group, religion, blood group and further items as sensitive", () => {
    const sensitive = explainFields(Citizen).filter((field) => field.class === "sensitive");
    expect(sensitive.map(({ path, classConfidence }) => `${path} ${classConfidence}`)).toEqual([
      "ethnicGroup press",
      "ethnicGroupText press",
      "religion press",
      "bloodGroup derived",
      "furtherItems[].number press",
      "furtherItems[].value press",
    ]);
  });

  it("hold no biometrics", () => {
    const paths = explainFields(Citizen).map(({ path }) => path);
    expect(paths.filter((path) => /face|finger|iris|voice|dna|photo/i.test(path))).toEqual([]);
  });

  it("are all masked but what names no person", () => {
    const masked = redact(Citizen, sample("Citizen", 4));
    expect(masked.birthName.full).toBe("•••");
    expect(masked.bornOn).toBe("•••");
    expect(masked.cards?.[0]?.number).toBe("•••");
    expect(explain("Citizen.relatives[].name.full")[0]?.class).toBe("personal");
  });

  it("take the codes of the code lists and no others", () => {
    const codes = (id: string) =>
      codeLists.find((list) => list.id === id)?.entries.map(({ code }) => code) ?? [];
    const twoDigits = Array.from({ length: 100 }, (_, code) => String(code).padStart(2, "0"));
    const taken = twoDigits.filter((code) => EthnicGroupCode.safeParse(code).success);
    expect(taken).toEqual(codes("ethnic-groups"));
    expect([...Sex.options].sort()).toEqual(codes("sexes"));
    expect(codes("religions").every((code) => ReligionCode.safeParse(code).success)).toBe(true);
  });
});
