import { describe, expect, it } from "vitest";
import { ElectronicAccount, explain } from "../../src/index.ts";
import { type Broken, codesOf, issuesOf, lineOf } from "../records/broken-rules.ts";

const clean: ElectronicAccount = {
  subjectKind: "citizen",
  personalId: "001090000001",
  level: "level-2",
  status: "active",
  grantedAt: "2025-03-10T08:00:00+07:00",
  activatedAt: "2025-03-10T08:05:00+07:00",
};
const locked: ElectronicAccount = {
  ...clean,
  status: "locked",
  lockedAt: "2025-04-01T08:00:00+07:00",
};
const { activatedAt: _, ...waiting } = clean;
const { personalId: __, ...unknown } = clean;
const { level: ___, ...levelless } = clean;

const broken: readonly Broken<ElectronicAccount>[] = [
  [
    "activated-before-granted",
    "activatedAt",
    { ...clean, activatedAt: "2025-03-10T07:59:59+07:00" },
  ],
  ["locked-before-granted", "lockedAt", { ...locked, lockedAt: "2025-03-09T08:00:00+07:00" }],
  ["locked-while-active", "status", { ...locked, status: "active" }],
  ["activated-while-granted", "status", { ...clean, status: "granted" }],
  ["lock-missing", "lockedAt", { ...clean, status: "locked" }],
  ["subject-unidentified", "personalId", unknown],
  [
    "level-of-organisation",
    "level",
    { ...unknown, subjectKind: "organisation", agencyCode: "H56.01" },
  ],
  ["level-missing", "level", levelless],
  ["level-2-under-six", "level", { ...clean, personalId: "001220000001" }],
];

describe("an account of electronic identification", () => {
  it("is accepted with nothing to say: granted, active, locked, and open again", () => {
    const open = { ...locked, status: "active", unlockedAt: "2025-04-02T08:00:00+07:00" };
    for (const account of [clean, locked, open, { ...waiting, status: "granted" }]) {
      expect(issuesOf(ElectronicAccount, account)).toEqual([]);
    }
  });

  it.each(broken)("has the issue %s at %j, and no other", (code, path, record) => {
    expect(issuesOf(ElectronicAccount, record)).toEqual([lineOf(ElectronicAccount, code, path)]);
  });

  it("has no rule that nothing above breaks", () => {
    expect(broken.map(([code]) => code).sort()).toEqual(codesOf(ElectronicAccount));
  });

  it("of an organisation had a level before July 2024", () => {
    const before = {
      ...unknown,
      subjectKind: "organisation",
      agencyCode: "H56.01",
      grantedAt: "2024-06-28T08:00:00+07:00",
    };
    expect(issuesOf(ElectronicAccount, before)).toEqual([]);
  });

  it("has no credential, and keeps the reason of a lock to itself", () => {
    expect(ElectronicAccount.safeParse({ ...clean, password: "Mẫu" }).success).toBe(false);
    expect(explain("ElectronicAccount.lockReason")[0]?.class).toBe("sensitive");
  });
});
