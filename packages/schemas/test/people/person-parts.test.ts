import { describe, expect, it } from "vitest";
import {
  Household,
  IdentityCard,
  PersonName,
  PreviousPersonalId,
  Relative,
} from "../../src/index.ts";
import { type Broken, codesOf, issuesOf, lineOf } from "../records/broken-rules.ts";

const asOf = "2026-11-24";

describe("a name", () => {
  it.each([
    { full: "Nguyễn Văn Mẫu", family: "Nguyễn", middle: "Văn", given: "Mẫu" },
    { full: "H’Mẫu Niê" },
    { full: "Mẫu", given: "Mẫu" },
    { full: "LÊ  THỬ NGHIỆM", family: "Lê", given: "Thử Nghiệm" },
    { full: "Trần Thị Ví Dụ".normalize("NFD"), family: "Trần Thị", given: "Ví Dụ" },
  ])("is $full", (name) => {
    expect(issuesOf(PersonName, name)).toEqual([]);
  });

  it("whose parts do not make it up is doubtful, not wrong", () => {
    const name = { full: "Nguyễn Văn Mẫu", family: "Nguyễn", given: "Mẫu" };
    expect(issuesOf(PersonName, name)).toEqual(["warning full: parts-differ-from-full"]);
    expect(codesOf(PersonName)).toEqual(["parts-differ-from-full"]);
  });

  it("needs the full name, since no one can put it together or take it apart", () => {
    expect(issuesOf(PersonName, { family: "Nguyễn", given: "Mẫu" })).toEqual([
      "error full: invalid-type",
    ]);
  });
});

describe("a relative", () => {
  it("stands in one of the relations of the law", () => {
    expect(issuesOf(Relative, { relation: "child", name: { full: "Mẫu" } })).toEqual([]);
    expect(issuesOf(Relative, { relation: "aunt", name: { full: "Mẫu" } })).toEqual([
      "error relation: invalid-value",
    ]);
  });
});

describe("a personal id that was cancelled", () => {
  it("does not end before it began", () => {
    const id = { number: "001089900001", from: "2021-03-02", to: "2021-03-01" };
    expect(issuesOf(PreviousPersonalId, id)).toEqual(["error to: ended-before-it-began"]);
    expect(issuesOf(PreviousPersonalId, { ...id, to: id.from })).toEqual([]);
    expect(codesOf(PreviousPersonalId)).toEqual(["ended-before-it-began"]);
  });
});

const head = { name: { full: "Nguyễn Văn Mẫu" }, personalId: "001090000001", isHead: true };
const child = { name: { full: "Lê Thử Nghiệm" }, personalId: "038204000003", isHead: false };
const household: Household = {
  fileNumber: "HS-MẪU-1",
  members: [{ ...head, relationCode: "00" }, child],
};
const brokenHouseholds: readonly Broken<Household>[] = [
  ["several-heads", "members", { members: [head, { ...child, isHead: true }] }],
  ["head-missing", "members", { members: [child] }],
  ["relation-against-head", "members", { members: [head, { ...child, relationCode: "00" }] }],
  ["member-twice", "members", { members: [head, { ...child, personalId: "001090000001" }] }],
];

describe("a household", () => {
  it("has one head and other members", () => {
    expect(issuesOf(Household, household)).toEqual([]);
  });

  it.each(brokenHouseholds)("has the issue %s at %j, and no other", (code, path, record) => {
    expect(issuesOf(Household, record)).toEqual([lineOf(Household, code, path)]);
  });

  it("has no rule that nothing above breaks", () => {
    expect(brokenHouseholds.map(([code]) => code).sort()).toEqual(codesOf(Household));
  });

  it("is not empty", () => {
    expect(Household.safeParse({ members: [] }).success).toBe(false);
  });
});

const card: IdentityCard = {
  kind: "can-cuoc",
  number: "001090000001",
  issuedOn: "2025-03-10",
  expiresOn: "2030-01-15",
  cancelledNumbers: ["000000001"],
};
const { expiresOn: _, ...undated } = card;
const brokenCards: readonly Broken<IdentityCard>[] = [
  ["never-expires-with-date", "expiresOn", { ...card, neverExpires: true }],
  ["number-against-kind", "number", { ...card, number: "000000002" }],
  ["kind-against-day", "kind", { ...card, kind: "cccd-chip" }],
  [
    "old-card-no-longer-usable",
    "kind",
    { kind: "cmnd-9", number: "000000002", issuedOn: "2012-03-10" },
  ],
  ["card-expired", "expiresOn", { ...card, expiresOn: "2026-11-23" }],
  ["issued-in-future", "issuedOn", { ...undated, issuedOn: "2026-11-25" }],
  ["own-number-cancelled", "cancelledNumbers", { ...card, cancelledNumbers: [card.number] }],
];

describe("an identity card", () => {
  it("is accepted with nothing to say, on its last day too", () => {
    expect(issuesOf(IdentityCard, card, asOf)).toEqual([]);
    expect(issuesOf(IdentityCard, { ...card, expiresOn: asOf }, asOf)).toEqual([]);
    expect(issuesOf(IdentityCard, { ...card, expiresOn: card.issuedOn })).toEqual([]);
  });

  it.each(brokenCards)("has the issue %s at %j, and no other", (code, path, record) => {
    expect(issuesOf(IdentityCard, record, asOf)).toEqual([lineOf(IdentityCard, code, path)]);
  });

  it("does not expire before it was issued", () => {
    const early = { ...card, expiresOn: "2025-03-09" };
    expect(issuesOf(IdentityCard, early)).toEqual(["error expiresOn: expired-before-issued"]);
    const codes = [...brokenCards.map(([code]) => code), "expired-before-issued"].sort();
    expect(codes).toEqual(codesOf(IdentityCard));
  });

  it("was an old card until the end of 2024", () => {
    const old = { kind: "cmnd-9", number: "000000002", issuedOn: "2012-03-10" };
    expect(issuesOf(IdentityCard, old, "2024-12-31")).toEqual([]);
  });
});
