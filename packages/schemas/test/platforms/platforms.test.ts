import { describe, expect, it } from "vitest";
import type * as z from "zod";
import {
  checkRecord,
  DataService,
  DigitalPlatform,
  explain,
  OpenDataset,
  rulesOf,
} from "../../src/index.ts";

const issuesOf = (schema: z.core.$ZodType) => (value: unknown, asOf?: string) =>
  checkRecord(schema, value, asOf === undefined ? {} : { asOf }).issues.map(
    ({ severity, path, code }) => `${severity} ${path}: ${code}`,
  );

/** The codes of the rules that a table of cases shows. */
const codesIn = (...issues: readonly string[]) =>
  issues.map((issue) => issue.split(": ")[1]).sort();
const codesOf = (schema: z.core.$ZodType) =>
  rulesOf(schema)
    .map(({ code }) => code)
    .sort();

describe("a data service", () => {
  const clean = (): DataService => ({
    id: "apiMau1",
    name: "Dịch vụ mẫu",
    providerName: "Bộ Mẫu",
    transport: "api-gateway",
    dataShared: ["Họ, chữ đệm và tên"],
    personalData: true,
    purposeNeeded: true,
    legalGround: "Căn cứ mẫu",
    consumers: [{ code: "H56.01", name: "Sở Ví dụ", from: "2024-01-01" }],
    status: "published",
    publishedOn: "2023-01-01",
  });
  const { legalGround: _, ...withoutGround } = clean();
  const issues = issuesOf(DataService);

  const cases: [string, DataService, string][] = [
    [
      "is retired before it was published",
      { ...clean(), status: "retired", retiredOn: "2022-12-31" },
      "error retiredOn: retired-before-published",
    ],
    [
      "has a day of retirement and is published",
      { ...clean(), retiredOn: "2026-01-01" },
      "error retiredOn: retired-day-against-status",
    ],
    [
      "is retired on no day",
      { ...clean(), status: "retired" },
      "warning retiredOn: retired-without-day",
    ],
    [
      "shares personal data and asks for no purpose",
      { ...clean(), purposeNeeded: false },
      "warning purposeNeeded: personal-data-without-purpose",
    ],
    [
      "shares personal data on no ground",
      withoutGround,
      "warning legalGround: personal-data-without-ground",
    ],
    [
      "was consumed before it was published",
      { ...clean(), consumers: [{ name: "Sở Ví dụ", from: "2022-12-31" }] },
      "warning consumers: consumed-before-published",
    ],
    [
      "names one consumer twice",
      {
        ...clean(),
        consumers: [
          { code: "H56.01", name: "Sở Ví dụ" },
          { code: "H56.01", name: "Sở Mẫu" },
        ],
      },
      "warning consumers: consumer-twice",
    ],
  ];

  it("is accepted with nothing to say", () => {
    expect(issues(clean(), "2026-11-24")).toEqual([]);
    expect(DataService.parse(clean())).toEqual(clean());
  });

  it.each(cases)("that %s is told so", (_, service, issue) => {
    expect(issues(service)).toEqual([issue]);
    expect(DataService.safeParse(service).success).toBe(issue.startsWith("warning"));
  });

  it("may be consumed from its first day, and retired on it", () => {
    const publishedOn = "2024-01-01";
    expect(issues({ ...clean(), publishedOn })).toEqual([]);
    const retired = { status: "retired", retiredOn: publishedOn } as const;
    expect(issues({ ...clean(), publishedOn, ...retired })).toEqual([]);
  });

  it("without personal data needs neither purpose nor ground", () => {
    expect(issues({ ...withoutGround, personalData: false, purposeNeeded: false })).toEqual([]);
  });

  it("has a case in this file for every rule", () => {
    expect(codesIn(...cases.map(([, , issue]) => issue))).toEqual(codesOf(DataService));
  });
});

describe("a shared digital platform", () => {
  const clean = (): DigitalPlatform => ({
    name: "Nền tảng mẫu",
    scope: "province",
    ownerName: "Sở Ví dụ tỉnh Mẫu",
    users: 12,
    from: "2024-01-01",
    securityLevel: { scheme: "security-levels-nd85", level: "3" },
  });
  const issues = issuesOf(DigitalPlatform);

  const cases: [string, DigitalPlatform, string][] = [
    ["ends before it begins", { ...clean(), to: "2023-12-31" }, "error to: ends-before-begin"],
    [
      "has a security level that the scheme does not know",
      { ...clean(), securityLevel: { scheme: "security-levels-nd85", level: "6" } },
      "error securityLevel.level: level-not-of-scheme",
    ],
    [
      "is national and listed nowhere",
      { ...clean(), scope: "national" },
      "warning listedBy: national-not-listed",
    ],
    ["is shared by one agency", { ...clean(), users: 1 }, "warning users: shared-by-nobody"],
  ];

  it("is accepted with nothing to say", () => {
    expect(issues(clean(), "2026-11-24")).toEqual([]);
    expect(DigitalPlatform.parse(clean())).toEqual(clean());
  });

  it.each(cases)("that %s is told so", (_, platform, issue) => {
    expect(issues(platform)).toEqual([issue]);
    expect(DigitalPlatform.safeParse(platform).success).toBe(issue.startsWith("warning"));
  });

  it.each<[string, DigitalPlatform, string, boolean]>([
    ["of before 2027-07-01, at the end of 2028", clean(), "2028-12-31", false],
    ["of before 2027-07-01, after 2028", clean(), "2029-01-01", true],
    ["that began on 2027-07-01", { ...clean(), from: "2027-07-01" }, "2027-07-01", true],
    ["that began the day before", { ...clean(), from: "2027-06-30" }, "2027-07-01", false],
    ["that has yet to begin", { ...clean(), from: "2030-01-01" }, "2029-06-01", false],
    [
      "that begins on the first day for all",
      { ...clean(), from: "2029-01-01" },
      "2029-01-01",
      true,
    ],
    ["on its last day", { ...clean(), to: "2029-01-01" }, "2029-01-01", true],
    ["of one agency alone", { ...clean(), scope: "agency" }, "2029-01-01", false],
    ["that is over", { ...clean(), to: "2028-06-30" }, "2029-01-01", false],
    ["that says it meets them", { ...clean(), meetsMinimum: true }, "2029-01-01", false],
  ])("%s: minimum requirements are due as the decree says", (_, platform, asOf, due) => {
    const found = due ? ["warning meetsMinimum: minimum-not-met"] : [];
    expect(issues(platform, asOf)).toEqual(found);
    expect(issues(platform)).toEqual([]);
  });

  it("may run for one day, and is shared by two", () => {
    expect(issues({ ...clean(), to: "2024-01-01", users: 2 })).toEqual([]);
  });

  it("is not judged by the levels of a scheme whose codes nobody has read", () => {
    const securityLevel = { scheme: "security-levels-law-116", level: "A" };
    expect(issues({ ...clean(), securityLevel })).toEqual([]);
  });

  it("keeps its security level for the agencies, all else is public", () => {
    expect(explain("DigitalPlatform.securityLevel.level")[0]?.class).toBe("internal");
    expect(explain("DigitalPlatform.url")[0]?.class).toBe("public");
  });

  it("has a case in this file for every rule", () => {
    const tested = codesIn(...cases.map(([, , issue]) => issue), "x: minimum-not-met");
    expect(tested).toEqual(codesOf(DigitalPlatform));
  });
});

describe("an open dataset", () => {
  const file = { url: "https://du-lieu.vidu.example/1.csv", format: "csv" } as const;
  const clean = (): OpenDataset => ({
    id: "mau-1",
    title: "Danh mục mẫu",
    publisherName: "Sở Ví dụ tỉnh Mẫu",
    licence: "CC BY 4.0",
    formats: ["csv"],
    updateFrequency: "yearly",
    issuedOn: "2023-01-31",
    modifiedOn: "2025-11-30",
    coversFrom: "2022-01-01",
    coversTo: "2022-12-31",
    distributions: [file],
    personalDataCheck: "none-found",
    checkedOn: "2025-11-30",
  });
  const { licence: _, ...withoutLicence } = clean();
  const issues = issuesOf(OpenDataset);

  const cases: [string, OpenDataset, string][] = [
    [
      "was modified before it was issued",
      { ...clean(), issuedOn: "2025-12-01" },
      "error modifiedOn: modified-before-issued",
    ],
    ["covers no day", { ...clean(), coversTo: "2021-12-31" }, "error coversTo: covers-nothing"],
    [
      "holds personal data",
      { ...clean(), personalDataCheck: "found" },
      "error personalDataCheck: personal-data-found",
    ],
    [
      "nobody has checked",
      { ...clean(), personalDataCheck: "not-checked" },
      "warning personalDataCheck: personal-data-not-checked",
    ],
    [
      "was modified since it was checked",
      { ...clean(), checkedOn: "2025-11-29" },
      "warning checkedOn: modified-since-check",
    ],
    ["has no licence", withoutLicence, "warning licence: licence-missing"],
    [
      "has a file of another format",
      { ...clean(), formats: ["json"] },
      "warning formats: format-not-listed",
    ],
    [
      "is for people only",
      { ...clean(), formats: ["pdf"], distributions: [] },
      "warning formats: for-people-only",
    ],
    [
      "names one address twice",
      { ...clean(), distributions: [file, file] },
      "warning distributions: distribution-twice",
    ],
  ];

  it("is accepted with nothing to say", () => {
    expect(issues(clean(), "2026-11-24")).toEqual([]);
    expect(OpenDataset.parse(clean())).toEqual(clean());
  });

  it.each(cases)("that %s is told so", (_, dataset, issue) => {
    expect(issues(dataset)).toEqual([issue]);
    expect(OpenDataset.safeParse(dataset).success).toBe(issue.startsWith("warning"));
  });

  it("may be modified on the day of issue, and cover one day", () => {
    const days = { issuedOn: "2025-11-30", coversTo: "2022-01-01" };
    expect(issues({ ...clean(), ...days })).toEqual([]);
  });

  it.each<[OpenDataset["updateFrequency"], string, string]>([
    ["daily", "2025-12-30", "2025-12-31"],
    ["monthly", "2025-12-30", "2025-12-31"],
    ["quarterly", "2026-02-28", "2026-03-01"],
    ["half-yearly", "2026-05-30", "2026-05-31"],
    ["yearly", "2026-11-30", "2026-12-01"],
  ])("that is %s is late after its time, and by no clock", (updateFrequency, good, late) => {
    const dataset = { ...clean(), updateFrequency };
    expect(issues(dataset, good)).toEqual([]);
    expect(issues(dataset, late)).toEqual(["warning modifiedOn: update-overdue"]);
    expect(issues(dataset)).toEqual([]);
  });

  it.each(["once", "irregular"] as const)("that is published %s is never late", (rhythm) => {
    expect(issues({ ...clean(), updateFrequency: rhythm }, "2099-01-01")).toEqual([]);
  });

  it("has a case in this file for every rule", () => {
    const tested = codesIn(...cases.map(([, , issue]) => issue), "x: update-overdue");
    expect(tested).toEqual(codesOf(OpenDataset));
  });
});
