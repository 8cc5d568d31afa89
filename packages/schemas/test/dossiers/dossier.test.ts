import { describe, expect, it } from "vitest";
import { checkRecord, Dossier, rulesOf } from "../../src/index.ts";

const clean = (): Dossier => ({
  code: "000.00.12.H40-210301-0001",
  procedureCode: "1.001193",
  agencyCode: "000.00.12.H40",
  channel: "online",
  applicant: { kind: "citizen", name: "Nguyễn Văn Mẫu", personalId: "001090000001" },
  submittedAt: "2021-03-01T07:30:00+07:00",
  receivedAt: "2021-03-01T08:30:00+07:00",
  dueAt: "2021-03-05T17:00:00+07:00",
  status: "in-progress",
});
const returned = (): Dossier => ({
  ...clean(),
  finishedAt: "2021-03-04T10:00:00+07:00",
  returnedAt: "2021-03-05T09:00:00+07:00",
  status: "returned",
});
const without = <Key extends keyof Dossier>(key: Key, from: Dossier) => {
  const { [key]: _, ...rest } = from;
  return rest;
};

const issues = (value: unknown, asOf?: string) =>
  checkRecord(Dossier, value, asOf === undefined ? {} : { asOf }).issues.map(
    ({ severity, path, code }) => `${severity} ${path}: ${code}`,
  );

describe("a dossier", () => {
  it("is accepted with nothing to say, under way and returned", () => {
    expect(issues(clean(), "2021-03-31")).toEqual([]);
    expect(issues(returned(), "2021-03-31")).toEqual([]);
    expect(Dossier.parse(clean())).toEqual(clean());
  });

  it.each<[string, Dossier, string]>([
    [
      "received before it was submitted",
      { ...clean(), submittedAt: "2021-03-02T07:30:00+07:00" },
      "receivedAt: received-before-submitted",
    ],
    [
      "due before it was received",
      { ...clean(), dueAt: "2021-03-01T08:29:59+07:00" },
      "dueAt: due-before-received",
    ],
    [
      "finished before it was received",
      { ...returned(), finishedAt: "2021-02-28T10:00:00+07:00" },
      "finishedAt: finished-before-received",
    ],
    [
      "returned before it was finished",
      { ...returned(), returnedAt: "2021-03-04T09:59:59+07:00" },
      "returnedAt: returned-before-finished",
    ],
    [
      "refused before it was submitted",
      {
        ...without("receivedAt", clean()),
        status: "refused",
        refusedAt: "2021-02-27T08:00:00+07:00",
      },
      "refusedAt: refused-before-submitted",
    ],
    [
      "under way but never received",
      without("receivedAt", clean()),
      "receivedAt: received-missing",
    ],
    [
      "processed but never finished",
      { ...clean(), status: "processed" },
      "finishedAt: finished-missing",
    ],
    ["returned on no day", without("returnedAt", returned()), "returnedAt: returned-missing"],
    [
      "finished but still open",
      { ...without("returnedAt", returned()), status: "in-progress" },
      "finishedAt: finished-while-open",
    ],
    [
      "returned but only processed",
      { ...returned(), status: "processed" },
      "returnedAt: returned-while-open",
    ],
    [
      "refused but under way",
      { ...clean(), refusedAt: "2021-03-02T08:00:00+07:00" },
      "refusedAt: refused-while-accepted",
    ],
    [
      "with a code of no pattern, received before the new circular",
      { ...clean(), code: "HS-1" },
      "code: dossier-code-form",
    ],
  ])("is refused when it is %s", (_, dossier, issue) => {
    const errors = issues(dossier).filter((each) => each.startsWith("error "));
    expect(errors).toEqual([`error ${issue}`]);
    expect(Dossier.safeParse(dossier).success).toBe(false);
  });

  it.each<[string, Dossier, string]>([
    ["no due date", without("dueAt", clean()), "dueAt: due-missing"],
    [
      "a level of another regime",
      { ...clean(), serviceLevel: "full" },
      "serviceLevel: level-not-in-force",
    ],
    [
      "a channel that its level does not offer",
      { ...clean(), serviceLevel: "level-2" },
      "channel: channel-against-level",
    ],
    [
      "another day in its code",
      { ...clean(), code: "000.00.12.H40-210307-0001" },
      "code: code-day-differs",
    ],
    [
      "a code of no pattern since the new circular",
      {
        ...without("submittedAt", clean()),
        code: "HS-2026-1",
        receivedAt: "2025-07-01T00:00:00+07:00",
        dueAt: "2025-07-05T17:00:00+07:00",
      },
      "code: pattern-unconfirmed",
    ],
    [
      "a due date that did not move with the supplement",
      {
        ...clean(),
        supplements: [
          {
            id: "1",
            requestedAt: "2021-03-02T09:00:00+07:00",
            content: "Bổ sung mẫu",
            newDueAt: "2021-03-09T17:00:00+07:00",
          },
        ],
      },
      "dueAt: due-not-moved",
    ],
    [
      "one file twice",
      {
        ...clean(),
        documents: [
          { id: "1", name: "Tờ khai" },
          { id: "1", name: "Đơn" },
        ],
      },
      "documents: document-twice",
    ],
    [
      "an exempt fee with an amount, told where it stands",
      { ...clean(), fees: [{ name: "Lệ phí", collection: "exempt", amount: 5000 }] },
      "fees[0].amount: exempt-with-amount",
    ],
    [
      "an applicant without a number",
      { ...clean(), applicant: { kind: "citizen", name: "Nguyễn Văn Mẫu" } },
      "applicant.personalId: applicant-unidentified",
    ],
  ])("is valid and a doubt with %s", (_, dossier, issue) => {
    expect(issues(dossier)).toEqual([`warning ${issue}`]);
    expect(Dossier.safeParse(dossier).success).toBe(true);
  });

  it("of the future is refused for a day, and by no clock", () => {
    expect(issues(clean(), "2021-02-28")).toEqual(["error : in-future"]);
    expect(issues(clean())).toEqual([]);
  });

  it("is told apart where a field is missing and where it is of another type", () => {
    const found = checkRecord(Dossier, { ...clean(), status: undefined, channel: 3 }).issues;
    expect(found.map(({ path, message }) => `${path}: ${message.en}`)).toEqual([
      "channel: Has to be one of: counter, online, post.",
      "status: This field is required and missing.",
    ]);
  });

  it("has rules with codes of their own and sentences in two languages", () => {
    const rules = rulesOf(Dossier);
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
    expect(rules.every(({ message }) => message.vi.length > 10 && message.en.length > 10)).toBe(
      true,
    );
  });

  it.each(["__proto__", "constructor", "toString"])("has no field named %s", (key) => {
    const record = JSON.parse(JSON.stringify(clean()).replace("{", `{"${key}": {"polluted": 1}, `));
    expect(issues(record)).toEqual(["error : unrecognized-keys"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
