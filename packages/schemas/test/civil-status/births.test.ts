import { describe, expect, it } from "vitest";
import {
  BirthRecord,
  explain,
  metadataOf,
  PersonalIdRequest,
  RegisterEntry,
} from "../../src/index.ts";
import { sample } from "../../src/samples/index.ts";
import { type Broken, codesOf, issuesOf, lineOf } from "../records/broken-rules.ts";

const clean: BirthRecord = {
  kind: "birth",
  register: {
    number: "12/2021",
    book: "01/2021",
    registeredOn: "2021-04-30",
    registrationKind: "1",
    agency: "Ủy ban nhân dân xã Mẫu",
  },
  birthKind: "1",
  child: {
    name: { full: "Nguyễn Bé Mẫu" },
    sex: "female",
    bornOn: "2021-03-01",
    placeOfBirth: { edition: "2004", provinceCode: "01" },
    placeOfOrigin: { edition: "2004", provinceCode: "38" },
    ethnicGroup: "01",
    nationality: "VNM",
    personalId: "001321800001",
  },
  mother: { name: { full: "Trần Thị Ví Dụ" }, bornOn: "1985-07-02" },
  father: { name: { full: "Lò Văn Mẫu" }, bornOn: "1990" },
  proofIssuedOn: "2021-03-01",
};
const { mother, father, ...orphan } = clean;
const child = (change: Partial<BirthRecord["child"]>) => ({
  ...clean,
  child: { ...clean.child, ...change },
});
const registered = (change: Partial<BirthRecord["register"]>) => ({
  ...clean,
  register: { ...clean.register, ...change },
});
const { nationality: _, ...stateless } = clean.child;

const broken: readonly Broken<BirthRecord>[] = [
  [
    "registered-before-event",
    "register.registeredOn",
    { ...registered({ registeredOn: "2021-02-28" }), proofIssuedOn: "2021-03-02" },
  ],
  [
    "mother-not-older",
    "mother.bornOn",
    { ...clean, mother: { name: { full: "Trần Thị Ví Dụ" }, bornOn: "2021" } },
  ],
  [
    "father-not-older",
    "father.bornOn",
    { ...clean, father: { name: { full: "Lò Văn Mẫu" }, bornOn: "2022-01-01" } },
  ],
  ["mother-unknown-and-named", "mother", { ...clean, birthKind: "2" }],
  ["father-unknown-and-named", "father", { ...clean, birthKind: "3" }],
  ["mother-missing", "mother", { ...orphan, ...(father && { father }) }],
  ["father-missing", "father", { ...orphan, ...(mother && { mother }) }],
  ["abandoned-with-parents", "birthKind", { ...clean, birthKind: "5" }],
  [
    "parent-very-young",
    "child.bornOn",
    { ...clean, mother: { name: { full: "Trần Thị Ví Dụ" }, bornOn: "2009" } },
  ],
  ["on-time-against-days", "register.registrationKind", registered({ registeredOn: "2021-05-01" })],
  ["content-incomplete", "child", { ...clean, child: stateless }],
  ["notice-before-birth", "proofIssuedOn", { ...clean, proofIssuedOn: "2021-02-28" }],
  ["sex-differs", "child.sex", child({ sex: "male" })],
  ["birth-year-differs", "child.bornOn", child({ personalId: "001322800001" })],
];

/** A parent who is no older is very young too. */
const together: Readonly<Record<string, string>> = {
  "mother-not-older": "warning child.bornOn: parent-very-young",
  "father-not-older": "warning child.bornOn: parent-very-young",
};

describe("a birth", () => {
  it("is accepted with nothing to say", () => {
    expect(issuesOf(BirthRecord, clean, "2026-11-24")).toEqual([]);
  });

  it.each(broken)("has the issue %s at %j, and no other", (code, path, record) => {
    const [main, ...further] = issuesOf(BirthRecord, record);
    expect(main).toBe(lineOf(BirthRecord, code, path));
    expect(further).toEqual(together[code] ? [together[code]] : []);
  });

  it("has no rule that nothing above breaks", () => {
    expect(broken.map(([code]) => code).sort()).toEqual(codesOf(BirthRecord));
  });

  it("is late after 60 days, and may be registered again at any time", () => {
    const kindAt = (registeredOn: string, registrationKind: "1" | "2" | "4") =>
      issuesOf(BirthRecord, registered({ registeredOn, registrationKind, book: "1" }));
    const doubt = ["warning register.registrationKind: on-time-against-days"];
    expect(kindAt("2021-04-30", "4")).toEqual(doubt);
    expect(kindAt("2021-05-01", "4")).toEqual([]);
    expect(kindAt("2023-05-01", "2")).toEqual([]);
  });

  it("on a day that is not known counts no days", () => {
    expect(issuesOf(BirthRecord, child({ bornOn: "2021" }))).toEqual([]);
    expect(issuesOf(BirthRecord, child({ bornOn: "2021-03" }))).toEqual([]);
  });

  it("of a foundling names no parents", () => {
    expect(issuesOf(BirthRecord, { ...orphan, birthKind: "5" })).toEqual([]);
    expect(issuesOf(BirthRecord, { ...orphan, birthKind: "4" })).toEqual([]);
  });

  it("says that it is data about a child", () => {
    expect(metadataOf(BirthRecord.shape.child)?.note?.en).toContain("child");
  });

  it("keeps to itself who the parents of a child are not", () => {
    expect(explain("BirthRecord.birthKind")[0]?.class).toBe("sensitive");
    expect(explain("BirthRecord.child.ethnicGroup")[0]?.class).toBe("sensitive");
    expect(explain("BirthRecord.register.note")[0]?.class).toBe("sensitive");
  });
});

describe("an entry in a register", () => {
  it("stands in the book of its year, when the book tells one", () => {
    const { register } = clean;
    expect(issuesOf(RegisterEntry, { ...register, book: "quyển 1" })).toEqual([]);
    expect(issuesOf(RegisterEntry, { ...register, book: "01/2020" })).toEqual([
      "warning book: book-of-another-year",
    ]);
  });

  it("is not made after the day of the check", () => {
    const late = { ...clean.register, registeredOn: "2026-11-25", book: "01/2026" };
    expect(issuesOf(RegisterEntry, late)).toEqual([]);
    expect(issuesOf(RegisterEntry, late, "2026-11-24")).toEqual([
      "error registeredOn: registered-in-future",
    ]);
    expect(codesOf(RegisterEntry)).toEqual(["book-of-another-year", "registered-in-future"]);
  });
});

const request: PersonalIdRequest = {
  event: "birth",
  birthName: { full: "Nguyễn Bé Mẫu" },
  bornOn: "2026-04-01",
  sex: "female",
  birthRegistrationPlace: { edition: "2025", provinceCode: "01" },
  placeOfBirth: { edition: "2025", provinceCode: "01" },
  placeOfOrigin: { edition: "2025", provinceCode: "38" },
  ethnicGroup: "01",
  nationality: "VNM",
  mother: { name: { full: "Trần Thị Ví Dụ" }, nationality: "VNM" },
};
const { mother: __, ...nobody } = request;
const brokenRequests: readonly Broken<PersonalIdRequest>[] = [
  ["nobody-named", "", nobody],
  ["birth-day-unknown", "bornOn", { ...request, bornOn: "2026-04" }],
  ["not-a-citizen", "nationality", { ...request, nationality: "LAO" }],
  ["born-in-future", "bornOn", { ...request, bornOn: "2026-11-25" }],
];

describe("a request for a personal id", () => {
  it("is accepted with nothing to say", () => {
    expect(issuesOf(PersonalIdRequest, request, "2026-11-24")).toEqual([]);
  });

  it.each(brokenRequests)("has the issue %s at %j, and no other", (code, path, record) => {
    expect(issuesOf(PersonalIdRequest, record, "2026-11-24")).toEqual([
      lineOf(PersonalIdRequest, code, path),
    ]);
  });

  it("has no rule that nothing above breaks", () => {
    expect(brokenRequests.map(([code]) => code).sort()).toEqual(codesOf(PersonalIdRequest));
  });

  it("needs everything that the decree lists, but for parents who are not known", () => {
    const needed = Object.keys(nobody);
    for (const name of needed) {
      const { [name as keyof typeof nobody]: ___, ...rest } = nobody;
      expect(PersonalIdRequest.safeParse(rest).success, name).toBe(false);
    }
    expect(needed).toHaveLength(9);
  });
});

describe("the samples of births", () => {
  it("give every child a number of its own that agrees with sex and year", () => {
    const births = Array.from({ length: 300 }, (_, seed) => sample("BirthRecord", seed));
    const ids = births.map(({ child: { personalId } }) => personalId);
    expect(new Set(ids).size).toBe(300);
    expect(births.flatMap((birth) => issuesOf(BirthRecord, birth, "2026-11-24"))).toEqual([]);
    expect(new Set(births.map(({ birthKind }) => birthKind)).size).toBeGreaterThan(3);
  });
});
