import { describe, expect, it } from "vitest";
import * as z from "zod";
import { codeLists } from "../../src/code-lists/index.ts";
import {
  BirthRecord,
  CivilStatusPerson,
  CivilStatusRecord,
  DeathRecord,
  explain,
  MarriageRecord,
  OtherCivilStatusRecord,
  redact,
} from "../../src/index.ts";
import { sample } from "../../src/samples/index.ts";
import { type Broken, codesOf, issuesOf, lineOf } from "../records/broken-rules.ts";

const register = {
  number: "7/2021",
  registeredOn: "2021-03-14",
  registrationKind: "1",
  agency: "Ủy ban nhân dân xã Mẫu",
} as const;

const marriage: MarriageRecord = {
  kind: "marriage",
  register,
  husband: {
    name: { full: "Nguyễn Văn Mẫu" },
    sex: "male",
    bornOn: "1990-01-15",
    ethnicGroup: "01",
    nationality: "VNM",
    residence: { edition: "2004", provinceCode: "01" },
    personalId: "001090000001",
  },
  wife: {
    name: { full: "VIDU MAU" },
    sex: "female",
    bornOn: "1992-09-21",
    ethnicGroupText: "Người nước ngoài",
    nationality: "LAO",
    residence: { country: "LAO" },
    identityPaper: { kind: "2", number: "P0000013" },
  },
  marriedSince: "2021-03-14",
};
const { nationality: _, ...stateless } = marriage.wife;
const spouse = (name: "husband" | "wife", change: Partial<CivilStatusPerson>) => ({
  ...marriage,
  [name]: { ...marriage[name], ...change },
});
const { personalId: __, ...paperless } = marriage.husband;

const brokenMarriages: readonly Broken<MarriageRecord>[] = [
  ["registered-before-event", "register.registeredOn", { ...marriage, marriedSince: "2021-03-15" }],
  ["husband-not-born", "husband.bornOn", { ...marriage, marriedSince: "1989" }],
  ["wife-not-born", "wife.bornOn", spouse("wife", { bornOn: "2021-03-15" })],
  [
    "husband-too-young",
    "husband.bornOn",
    { ...marriage, husband: { ...paperless, identityPaper: { kind: "8" }, bornOn: "2001-03-15" } },
  ],
  ["wife-too-young", "wife.bornOn", spouse("wife", { bornOn: "2003-03-15" })],
  ["married-to-oneself", "wife.personalId", spouse("wife", { personalId: "001090000001" })],
  ["sex-against-role", "husband.sex", spouse("wife", { sex: "male" })],
  ["content-incomplete", "", { ...marriage, wife: stateless }],
];
/** Who was not born was too young; one number for two people disagrees with one of them. */
const togetherWithMarriage: Readonly<Record<string, readonly string[]>> = {
  "husband-not-born": [
    "error wife.bornOn: wife-not-born",
    "warning husband.bornOn: husband-too-young",
    "warning wife.bornOn: wife-too-young",
  ],
  "wife-not-born": ["warning wife.bornOn: wife-too-young"],
  "married-to-oneself": [
    "warning wife.sex: sex-differs",
    "warning wife.bornOn: birth-year-differs",
  ],
};

describe("a marriage", () => {
  it("is accepted with nothing to say, with a foreigner too", () => {
    expect(issuesOf(MarriageRecord, marriage, "2026-11-24")).toEqual([]);
  });

  it.each(brokenMarriages)("has the issue %s at %j", (code, path, record) => {
    const [main, ...further] = issuesOf(MarriageRecord, record);
    expect(main).toBe(lineOf(MarriageRecord, code, path));
    expect(further).toEqual(togetherWithMarriage[code] ?? []);
  });

  it("has no rule that nothing above breaks", () => {
    expect(brokenMarriages.map(([code]) => code).sort()).toEqual(codesOf(MarriageRecord));
  });

  it("is of age on the birthday, and by the year where the day is not known", () => {
    expect(issuesOf(MarriageRecord, spouse("wife", { bornOn: "2003-03-14" }))).toEqual([]);
    expect(issuesOf(MarriageRecord, spouse("wife", { bornOn: "2003" }))).toEqual([]);
    expect(issuesOf(MarriageRecord, spouse("wife", { bornOn: "2004" }))).toEqual([
      "warning wife.bornOn: wife-too-young",
    ]);
  });
});

describe("a person in a record", () => {
  it("whose number tells another sex or year is doubtful", () => {
    const person = {
      name: { full: "Mẫu" },
      sex: "male",
      bornOn: "1948",
      personalId: "064179000004",
    };
    expect(issuesOf(CivilStatusPerson, person)).toEqual([
      "warning sex: sex-differs",
      "warning bornOn: birth-year-differs",
    ]);
    expect(codesOf(CivilStatusPerson)).toEqual(["birth-year-differs", "sex-differs"]);
  });
});

const death: DeathRecord = {
  kind: "death",
  register,
  deceased: { name: { full: "Lò Văn Mẫu" }, bornOn: "1948", personalId: "014048000010" },
  diedOn: "2021-02-27",
  diedAtTime: "23:59",
  causeOfDeath: "Nguyên nhân mẫu",
  proof: { kind: "1", number: "BT-MẪU-1", issuedOn: "2021-02-27" },
  requester: { name: { full: "Sùng Thị Mẫu" }, personalId: "010153000011" },
};
const brokenDeaths: readonly Broken<DeathRecord>[] = [
  [
    "registered-before-event",
    "register.registeredOn",
    { ...death, diedOn: "2021-03-15", proof: { kind: "0" } },
  ],
  ["died-before-born", "diedOn", { ...death, diedOn: "1947" }],
  ["on-time-against-days", "register.registrationKind", { ...death, diedOn: "2021-02-26" }],
  [
    "proof-before-death",
    "proof.issuedOn",
    { ...death, proof: { kind: "1", number: "BT-MẪU-1", issuedOn: "2021-02-26" } },
  ],
  ["proof-without-number", "proof.number", { ...death, proof: { kind: "3" } }],
  [
    "requested-by-deceased",
    "requester.personalId",
    { ...death, requester: { name: { full: "Mẫu" }, personalId: "014048000010" } },
  ],
];

describe("a death", () => {
  it("is accepted with nothing to say", () => {
    expect(issuesOf(DeathRecord, death, "2026-11-24")).toEqual([]);
  });

  it.each(brokenDeaths)("has the issue %s at %j, and no other", (code, path, record) => {
    expect(issuesOf(DeathRecord, record)).toEqual([lineOf(DeathRecord, code, path)]);
  });

  it("has no rule that nothing above breaks", () => {
    expect(brokenDeaths.map(([code]) => code).sort()).toEqual(codesOf(DeathRecord));
  });

  it("keeps its cause and its proof to itself", () => {
    for (const path of ["causeOfDeath", "proof.kind", "proof.issuer"]) {
      expect(explain(`DeathRecord.${path}`)[0]?.class, path).toBe("sensitive");
    }
  });

  it.each(["24:00", "9:30", "09:60"])("is not at %s", (diedAtTime) => {
    expect(DeathRecord.safeParse({ ...death, diedAtTime }).success).toBe(false);
  });
});

const person = { name: { full: "Lê Thử Nghiệm" }, personalId: "038204000003" };
const correction: OtherCivilStatusRecord = {
  kind: "correction",
  register,
  person,
  changes: [{ item: "Chữ đệm", before: "Thử", after: "Ví Dụ" }],
  originalRegisteredOn: "2004-03-10",
};
const divorce: OtherCivilStatusRecord = {
  kind: "entry-divorce",
  register,
  person,
  decision: { number: "5/2021/QĐ-MẪU", issuedOn: "2021-03-01", effectiveOn: "2021-03-05" },
};
const abroad: OtherCivilStatusRecord = {
  kind: "event-abroad",
  register,
  person,
  abroad: { event: "Kết hôn", country: "LAO", registeredOn: "2020-12-01" },
};
const parentage: OtherCivilStatusRecord = {
  kind: "parentage",
  register,
  person,
  parentageKind: "1",
  otherParties: [{ role: "father", person: { name: { full: "Y Mẫu Ê-ban" } } }],
};
const guardianship: OtherCivilStatusRecord = {
  kind: "guardianship",
  register,
  person,
  otherParties: [{ role: "guardian", person: { name: { full: "Trần Thị Ví Dụ" } } }],
};
const { changes: ___, ...empty } = correction;
const { decision: ____, ...undecided } = divorce;
const brokenOthers: readonly Broken<OtherCivilStatusRecord>[] = [
  [
    "registered-before-decision",
    "register.registeredOn",
    { ...divorce, decision: { number: "5/2021/QĐ-MẪU", issuedOn: "2021-03-15" } },
  ],
  [
    "in-force-before-issued",
    "decision.effectiveOn",
    {
      ...divorce,
      decision: { number: "5/2021/QĐ-MẪU", issuedOn: "2021-03-01", effectiveOn: "2021-02-28" },
    },
  ],
  [
    "changed-before-registered",
    "originalRegisteredOn",
    { ...correction, originalRegisteredOn: "2021-03-15" },
  ],
  [
    "registered-before-abroad",
    "abroad.registeredOn",
    { ...abroad, abroad: { event: "Kết hôn", country: "LAO", registeredOn: "2021-03-15" } },
  ],
  ["parentage-kind-elsewhere", "parentageKind", { ...divorce, parentageKind: "1" }],
  ["own-party", "otherParties", { ...guardianship, otherParties: [{ role: "guardian", person }] }],
  ["decision-missing", "decision", undecided],
  ["abroad-missing", "abroad", { kind: "event-abroad", register, person }],
  ["changes-missing", "changes", empty],
  [
    "change-without-effect",
    "changes",
    { ...correction, changes: [{ item: "Chữ đệm", before: "Thử", after: "Thử" }] },
  ],
  ["addition-with-content-before", "changes", { ...correction, kind: "addition" }],
  ["guardian-missing", "otherParties", { kind: "guardianship", register, person }],
  ["parent-or-child-missing", "otherParties", { kind: "parentage", register, person }],
];

describe("any other event of civil status", () => {
  it("is accepted with nothing to say", () => {
    for (const record of [correction, divorce, abroad, parentage, guardianship]) {
      expect(issuesOf(OtherCivilStatusRecord, record, "2026-11-24")).toEqual([]);
    }
  });

  it.each(brokenOthers)("has the issue %s at %j, and no other", (code, path, record) => {
    expect(issuesOf(OtherCivilStatusRecord, record)).toEqual([
      lineOf(OtherCivilStatusRecord, code, path),
    ]);
  });

  it("has no rule that nothing above breaks", () => {
    expect(brokenOthers.map(([code]) => code).sort()).toEqual(codesOf(OtherCivilStatusRecord));
  });

  it("hides an adoption by its kind, its decision and its agency, a divorce not", () => {
    const secret = redact(OtherCivilStatusRecord, { ...divorce, kind: "entry-adoption" });
    expect([secret.register.agency, secret.decision?.number]).toEqual(["•••", "•••"]);
    expect(redact(OtherCivilStatusRecord, divorce).register.agency).toBe(register.agency);
    const inUnion = redact(CivilStatusRecord, { ...divorce, kind: "entry-adoption" as const });
    expect(inUnion.register.agency).toBe("•••");
  });
});

describe("a record of civil status", () => {
  it("is of one of the kinds of the code list, each in one schema", () => {
    const listed = codeLists.find(({ id }) => id === "civil-status-kinds")?.entries ?? [];
    const kinds = explain("CivilStatusRecord.kind").flatMap(({ values = [] }) => values);
    expect(kinds.sort()).toEqual(listed.map(({ code }) => code));
  });

  it("takes the codes of the other lists", () => {
    const lists = {
      "BirthRecord.birthKind": "birth-kinds",
      "DeathRecord.proof.kind": "proof-of-death-kinds",
      "OtherCivilStatusRecord.parentageKind": "parentage-kinds",
      "RegisterEntry.registrationKind": "registration-kinds",
      "MarriageRecord.husband.identityPaper.kind": "identity-paper-kinds",
      "MarriageRecord.husband.residenceKind": "residence-kinds",
    };
    for (const [place, id] of Object.entries(lists)) {
      const listed = codeLists.find((list) => list.id === id)?.entries.map(({ code }) => code);
      expect(explain(place)[0]?.values, place).toEqual(listed);
    }
  });

  it("keeps the rules of its kind, errors and warnings, and gives them the same words", () => {
    const members = [BirthRecord, MarriageRecord, DeathRecord, OtherCivilStatusRecord];
    for (const [code, path, record] of [...brokenMarriages, ...brokenDeaths, ...brokenOthers]) {
      const member = members.find((each) => codesOf(each).includes(code) && kindOf(each, record));
      expect(issuesOf(CivilStatusRecord, record), `${code} ${path}`).toEqual(
        member && issuesOf(member, record),
      );
    }
  });

  it("is compiled strictly and stays as strict", () => {
    const compiled = z.compile(CivilStatusRecord, { strict: true });
    for (let seed = 0; seed < 100; seed += 1) {
      const record = sample("CivilStatusRecord", seed);
      expect(compiled.parse(record)).toEqual(record);
      expect(compiled.safeParse({ ...record, colour: "red" }).success).toBe(false);
    }
    expect(compiled.safeParse({ ...death, diedOn: "1947" }).success).toBe(false);
  });
});

function kindOf(schema: z.core.$ZodType, { kind }: CivilStatusRecord): boolean {
  return schema._zod.propValues?.["kind"]?.has(kind) === true;
}
