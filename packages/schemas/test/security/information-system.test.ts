import { describe, expect, it } from "vitest";
import { codeListOf } from "../../src/code-lists/index.ts";
import { checkRecord, InformationSystem, rulesOf } from "../../src/index.ts";
import { isSchemeOfDay, securityLevelSchemes } from "../../src/security/security-level-scheme.ts";

const graded = (level: string) => ({
  scheme: "security-levels-nd85" as const,
  level,
  approvedOn: "2021-06-01",
});
const clean = (): InformationSystem => ({
  code: "HT-MAU-1",
  name: "Cổng dịch vụ công mẫu",
  ownerName: "Ủy ban nhân dân tỉnh Mẫu",
  operatorName: "Trung tâm Ví dụ",
  kind: "public-facing",
  userCount: 10_000,
  handlesPersonalData: true,
  services: [{ name: "Đăng ký khai sinh", level: "level-4" }],
  securityLevel: graded("3"),
});
const issues = (value: unknown) =>
  checkRecord(InformationSystem, value).issues.map(
    ({ severity, path, code }) => `${severity} ${path}: ${code}`,
  );

describe("an information system", () => {
  it("is accepted with nothing to say, graded or not yet", () => {
    const { securityLevel: _, ...ungraded } = clean();
    expect(issues(clean())).toEqual([]);
    expect(issues(ungraded)).toEqual([]);
    expect(InformationSystem.parse(clean())).toEqual(clean());
  });

  it.each<[string, Partial<InformationSystem>, string]>([
    [
      "offers services of level 3 at security level 2",
      { securityLevel: graded("2"), userCount: 9_999 },
      "services-below-level-3",
    ],
    [
      "offers partial services at security level 2",
      {
        securityLevel: graded("2"),
        userCount: 9_999,
        services: [{ name: "Cấp bản sao", level: "partial" }],
      },
      "later-services-below-level-3",
    ],
    [
      "holds personal data of 10,000 users at security level 2",
      { securityLevel: graded("2"), services: [] },
      "users-below-level-3",
    ],
    [
      "handles state secrets at security level 2",
      { securityLevel: graded("2"), kind: "internal", services: [], handlesStateSecrets: true },
      "secrets-below-level-3",
    ],
    [
      "handles personal data at security level 1",
      { securityLevel: graded("1"), kind: "internal", services: [] },
      "not-of-level-1",
    ],
    [
      "serves the public at security level 1",
      { securityLevel: graded("1"), services: [], handlesPersonalData: false },
      "not-of-level-1",
    ],
    [
      "has a level that its scheme does not know",
      { securityLevel: graded("6") },
      "level-not-of-scheme",
    ],
  ])("is refused when it %s", (_, change, code) => {
    const system = { ...clean(), ...change };
    expect(issues(system)).toEqual([`error securityLevel.level: ${code}`]);
    expect(InformationSystem.safeParse(system).success).toBe(false);
  });

  it.each<[string, Partial<InformationSystem>]>([
    ["below 10,000 users", { userCount: 9_999, services: [] }],
    ["with services of level 2", { userCount: 1, services: [{ name: "Mẫu", level: "level-2" }] }],
    ["for internal work, whatever the number of users", { kind: "internal", services: [] }],
  ])("may be of security level 2 %s", (_, change) => {
    expect(issues({ ...clean(), ...change, securityLevel: graded("2") })).toEqual([]);
  });

  it("is not judged by the criteria of Decree 85 under Law 116, whose criteria nobody read", () => {
    const securityLevel = {
      scheme: "security-levels-law-116" as const,
      level: "1",
      approvedOn: "2026-08-01",
    };
    expect(issues({ ...clean(), securityLevel })).toEqual([]);
  });

  it.each<[string, Partial<InformationSystem>, string]>([
    [
      "a level of Decree 85 approved when Law 116 was in force",
      { securityLevel: { ...graded("3"), approvedOn: "2026-07-01" } },
      "securityLevel.scheme: scheme-not-in-force",
    ],
    [
      "a level of Law 116 approved before it",
      {
        securityLevel: {
          scheme: "security-levels-law-116",
          level: "3",
          approvedOn: "2026-06-30",
        },
      },
      "securityLevel.scheme: scheme-not-in-force",
    ],
    [
      "a level that was approved on no day",
      { securityLevel: { scheme: "security-levels-nd85", level: "3" } },
      "securityLevel.approvedOn: level-unapproved",
    ],
    [
      "a place on the critical list below level 5",
      { onCriticalList: true },
      "onCriticalList: critical-not-level-5",
    ],
  ])("is valid and a doubt with %s", (_, change, issue) => {
    expect(issues({ ...clean(), ...change })).toEqual([`warning ${issue}`]);
  });

  it("has rules with codes of their own", () => {
    const codes = rulesOf(InformationSystem).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe("the schemes of security levels", () => {
  it("are the code lists of security levels, from the same first days", () => {
    for (const scheme of securityLevelSchemes) {
      const from = codeListOf(scheme)?.from ?? "";
      expect([scheme, isSchemeOfDay(scheme, from)]).toEqual([scheme, true]);
      expect([scheme, isSchemeOfDay(scheme, dayBefore[scheme])]).toEqual([scheme, false]);
    }
    expect(codeListOf("security-levels-nd85")?.entries.map(({ code }) => code)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
    ]);
  });
});

const dayBefore = {
  "security-levels-law-116": "2026-06-30",
  "security-levels-nd85": "2016-06-30",
};
