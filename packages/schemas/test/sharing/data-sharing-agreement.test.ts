import { describe, expect, it } from "vitest";
import { checkRecord, DataSharingAgreement } from "../../src/index.ts";
import { daysBetween } from "../../src/time/days-between.ts";
import { workingDaysBetween } from "../../src/time/working-days.ts";

const clean = (): DataSharingAgreement => ({
  number: "01/TT-MẪU",
  provider: { code: "G15.03", name: "Cục Ví dụ, Bộ Mẫu" },
  consumer: { code: "H56.01", name: "Sở Ví dụ tỉnh Mẫu" },
  dataServices: [{ code: "apiHoTichTuPhap" }],
  purpose: "Điền sẵn tờ khai",
  legalGround: "Căn cứ mẫu",
  personalDataClasses: ["basic"],
  from: "2025-09-01",
  to: "2025-09-01",
  // A Thursday, and the Monday after it: two working days.
  account: { requestedOn: "2025-08-21", createdOn: "2025-08-25" },
});
const without = <Key extends keyof DataSharingAgreement>(key: Key) => {
  const { [key]: _, ...rest } = clean();
  return rest;
};
const issues = (value: unknown, asOf?: string) =>
  checkRecord(DataSharingAgreement, value, asOf === undefined ? {} : { asOf }).issues.map(
    ({ severity, path, code }) => `${severity} ${path}: ${code}`,
  );

describe("an agreement to share data", () => {
  it("is accepted with nothing to say", () => {
    expect(issues(clean(), "2026-01-01")).toEqual([]);
    expect(issues({ ...without("purpose"), personalDataClasses: [] })).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ["ends before it begins", { ...clean(), to: "2025-08-31" }, "to: ends-before-start"],
    [
      "shares personal data for no purpose",
      without("purpose"),
      "purpose: personal-data-without-purpose",
    ],
    [
      "shares personal data on no ground",
      without("legalGround"),
      "legalGround: personal-data-without-ground",
    ],
    [
      "had its account before the request",
      { ...clean(), account: { requestedOn: "2025-08-21", createdOn: "2025-08-20" } },
      "account.createdOn: account-before-request",
    ],
    [
      "was refused an account before the request",
      {
        ...clean(),
        account: { requestedOn: "2025-08-21", refusedOn: "2025-08-20", refusalReason: "Mẫu" },
      },
      "account.refusedOn: refusal-before-request",
    ],
  ])("is refused when it %s", (_, agreement, issue) => {
    expect(issues(agreement)).toEqual([`error ${issue}`]);
    expect(DataSharingAgreement.safeParse(agreement).success).toBe(false);
  });

  it.each<[string, unknown, string]>([
    [
      "an account on the third working day",
      { ...clean(), account: { requestedOn: "2025-08-21", createdOn: "2025-08-26" } },
      "account.createdOn: account-late",
    ],
    [
      "a refusal without a reason",
      { ...clean(), account: { requestedOn: "2025-08-21", refusedOn: "2025-08-22" } },
      "account.refusalReason: refusal-without-reason",
    ],
    [
      "one agency on both sides",
      { ...clean(), consumer: clean().provider },
      "consumer.code: provider-is-consumer",
    ],
  ])("is valid and a doubt with %s", (_, agreement, issue) => {
    expect(issues(agreement)).toEqual([`warning ${issue}`]);
  });

  it("tells of a request without an answer only once its time is over", () => {
    const waiting = { ...clean(), account: { requestedOn: "2025-08-21" } };
    expect(issues(waiting, "2025-08-25")).toEqual([]);
    expect(issues(waiting, "2025-08-26")).toEqual(["warning account.createdOn: account-overdue"]);
    expect(issues(waiting, "2025-01-01")).toEqual([]);
    expect(issues(waiting)).toEqual([]);
  });
});

describe("the distance of days", () => {
  it("counts the weekdays that a walk from day to day counts", () => {
    const start = Date.parse("2025-08-17T00:00:00Z");
    const day = (offset: number) =>
      new Date(start + offset * 86_400_000).toISOString().slice(0, 10);
    for (let first = 0; first < 7; first += 1) {
      let weekdays = 0;
      for (let last = first; last < first + 30; last += 1) {
        const weekday = new Date(start + last * 86_400_000).getUTCDay();
        if (last > first && weekday !== 0 && weekday !== 6) weekdays += 1;
        expect(workingDaysBetween(day(first), day(last))).toBe(weekdays);
        expect(daysBetween(day(first), day(last))).toBe(last - first);
      }
    }
  });
});
