import { describe, expect, it } from "vitest";
import { Agency, checkRecord, rulesOf } from "../../src/index.ts";

const clean = (): Agency => ({
  code: "H56.01",
  name: "Sở Ví dụ tỉnh Mẫu",
  kind: "provincial-department",
  level1Code: "H56",
  parentCode: "H56",
  from: "2016-01-01",
});
const merged = (): Agency => ({
  ...clean(),
  to: "2025-06-30",
  closure: "merged",
  successors: ["H56.02"],
});
const district = (): Agency => ({
  code: "H29.12",
  name: "Ủy ban nhân dân quận Thử Nghiệm",
  kind: "district-committee",
  level1Code: "H29",
});

const issues = (value: unknown, asOf?: string) =>
  checkRecord(Agency, value, asOf === undefined ? {} : { asOf }).issues.map(
    ({ severity, path, code }) => `${severity} ${path}: ${code}`,
  );

const errors: [string, Agency, string][] = [
  [
    "has another level-1 code than its code",
    { ...clean(), level1Code: "H57" },
    "level1Code: level1-differs",
  ],
  ["stands above itself", { ...clean(), parentCode: "H56.01" }, "parentCode: own-parent"],
  [
    "was closed before it was set up",
    { ...merged(), to: "2015-12-31" },
    "to: closed-before-set-up",
  ],
  [
    "is of a district and goes on after the reform",
    { ...district(), to: "2025-07-01" },
    "kind: district-after-2025",
  ],
];

const warnings: [string, Agency, string][] = [
  [
    "under an agency of another branch",
    { ...clean(), parentCode: "H56.02" },
    "parentCode: code-not-under-parent",
  ],
  [
    "that is called another organisation under an agency's code",
    { ...clean(), kind: "other-organisation" },
    "kind: kind-against-code",
  ],
  [
    "that is called a ministry under a province's letter",
    { ...clean(), kind: "ministry" },
    "kind: kind-against-letter",
  ],
  [
    "that was merged on no day",
    { ...clean(), closure: "merged", successors: ["H56.02"] },
    "to: end-without-day",
  ],
  [
    "that was merged into nobody",
    { ...clean(), to: "2025-06-30", closure: "merged" },
    "successors: successor-missing",
  ],
  [
    "that was dissolved and goes on",
    { ...merged(), closure: "dissolved" },
    "successors: successor-of-dissolved",
  ],
];

const dated: [string, Agency, string, string, string][] = [
  [
    "keeps the former layout after the time for changing over",
    { ...clean(), code: "000.00.12.H56" },
    "2022-09-15",
    "2022-09-16",
    "code: former-layout",
  ],
  ["was merged", merged(), "2025-06-30", "2025-07-01", "to: agency-merged"],
  [
    "was dissolved",
    { ...clean(), to: "2025-06-30", closure: "dissolved" },
    "2025-06-30",
    "2025-07-01",
    "to: agency-closed",
  ],
  ["is of a district", district(), "2025-06-30", "2025-07-01", "to: district-not-closed"],
];

describe("an agency", () => {
  it("is accepted with nothing to say while it works", () => {
    expect(issues(clean(), "2026-11-24")).toEqual([]);
    expect(Agency.parse(clean())).toEqual(clean());
  });

  it.each(errors)("is refused when it %s", (_, agency, issue) => {
    expect(issues(agency)).toEqual([`error ${issue}`]);
    expect(Agency.safeParse(agency).success).toBe(false);
  });

  it.each(warnings)("is valid and a doubt %s", (_, agency, issue) => {
    expect(issues(agency)).toEqual([`warning ${issue}`]);
    expect(Agency.safeParse(agency).success).toBe(true);
  });

  it.each(dated)("is a doubt for a day when it %s", (_, agency, lastGood, firstBad, issue) => {
    expect(issues(agency, lastGood)).toEqual([]);
    expect(issues(agency, firstBad)).toEqual([`warning ${issue}`]);
    expect(issues(agency)).toEqual([]);
  });

  it("is a doubt for a day before it works", () => {
    expect(issues(clean(), "2015-12-31")).toEqual(["warning from: agency-not-yet"]);
    expect(issues(clean(), "2016-01-01")).toEqual([]);
  });

  it("may work for one day, in a district to its last day", () => {
    expect(issues({ ...merged(), to: "2016-01-01" })).toEqual([]);
    const last = { from: "2025-06-30", to: "2025-06-30", closure: "dissolved" } as const;
    expect(issues({ ...district(), ...last })).toEqual([]);
  });

  it("is recognised by its level-1 code in every layout", () => {
    const { parentCode: _, ...alone } = clean();
    expect(issues({ ...alone, code: "000.00.12.H56" })).toEqual([]);
    const society = { ...alone, kind: "other-organisation", code: "Z01MAU1", level1Code: "Z01" };
    expect(issues(society)).toEqual([]);
    expect(issues({ ...alone, code: "000.00.12.H40" })).toEqual([
      "error level1Code: level1-differs",
    ]);
  });

  it("needs no more than a code and a name", () => {
    expect(issues({ code: "H56.01", name: "Sở Ví dụ tỉnh Mẫu" }, "2026-11-24")).toEqual([]);
  });

  it("may stand under a parent whose code has the other layout, in the same province", () => {
    expect(issues({ ...clean(), parentCode: "000.00.00.H56" })).toEqual([]);
    expect(issues({ ...clean(), parentCode: "000.00.00.H57" })).toEqual([
      "warning parentCode: code-not-under-parent",
    ]);
    // A code that only begins alike is no branch of the other.
    expect(issues({ ...clean(), code: "H56.011", parentCode: "H56.01" })).toEqual([
      "warning parentCode: code-not-under-parent",
    ]);
  });

  it("may go on under its own code and another name, as G10 did", () => {
    const ministry: Agency = {
      code: "G10",
      name: "Bộ Mẫu",
      kind: "ministry",
      level1Code: "G10",
      to: "2025-04-13",
      closure: "renamed",
      successors: ["G10"],
    };
    expect(issues(ministry)).toEqual([]);
  });

  it("has a case in this file for every rule", () => {
    const tested = [
      ...errors.map(([, , issue]) => issue),
      ...warnings.map(([, , issue]) => issue),
      ...dated.map(([, , , , issue]) => issue),
      "from: agency-not-yet",
    ].map((issue) => issue.split(": ")[1]);
    expect(tested.sort()).toEqual(
      rulesOf(Agency)
        .map(({ code }) => code)
        .sort(),
    );
  });
});
