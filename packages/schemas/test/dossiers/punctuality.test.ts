import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  currentDueAt,
  type DatedDossier,
  dossierStatuses,
  dueAtOf,
  mayFollow,
  nextStatuses,
  onTimeDefinitions,
  punctualityOf,
} from "../../src/index.ts";

const dueAt = "2021-03-05T17:00:00+07:00";
const at = "2021-03-31T23:59:59+07:00";
const shares = (dossier: DatedDossier, on = at) =>
  onTimeDefinitions.map(({ judge }) => judge(dossier, on));

describe("punctuality", () => {
  it.each<[string, DatedDossier, string]>([
    [
      "finished the day before, after hours",
      { status: "processed", dueAt, finishedAt: "2021-03-04T23:59:59+07:00" },
      "early",
    ],
    ["finished at the due second", { status: "returned", dueAt, finishedAt: dueAt }, "on-time"],
    [
      "finished a second later",
      { status: "returned", dueAt, finishedAt: "2021-03-05T17:00:01+07:00" },
      "late",
    ],
    ["still open", { status: "payment-requested", dueAt }, "overdue"],
    [
      "withdrawn after it was late",
      { status: "withdrawn", dueAt, finishedAt: "2021-03-09T17:00:01+07:00" },
      "withdrawn",
    ],
    ["refused", { status: "refused" }, "refused"],
    ["stopped", { status: "stopped", dueAt }, "stopped"],
    ["finished without a due date", { status: "processed", finishedAt: dueAt }, "undated"],
  ])("of a dossier that was %s", (_, dossier, expected) => {
    expect(punctualityOf(dossier, at)).toBe(expected);
  });

  it("of an open dossier is not due up to the due second", () => {
    expect(punctualityOf({ status: "in-progress", dueAt }, dueAt)).toBe("not-due");
  });

  it("has five definitions that disagree where reports do", () => {
    expect(onTimeDefinitions.map(({ id }) => id)).toEqual([
      "of-resolved",
      "of-received",
      "of-due",
      "not-overdue",
      "supplement-ends",
    ]);
    const early = { status: "processed", dueAt, finishedAt: "2021-03-02T10:00:00+07:00" } as const;
    expect(shares(early)).toEqual([true, true, true, true, true]);
    const late = { status: "processed", dueAt, finishedAt: "2021-03-08T10:00:00+07:00" } as const;
    expect(shares(late)).toEqual([false, false, false, false, false]);
    const overdue = { status: "in-progress", dueAt } as const;
    expect(shares(overdue)).toEqual([undefined, false, false, false, false]);
    expect(shares(overdue, "2021-03-01T00:00:00+07:00")).toEqual([
      undefined,
      false,
      undefined,
      true,
      undefined,
    ]);
    expect(shares({ status: "refused" })).toEqual(Array(5).fill(undefined));
  });

  it("counts one request for papers as the end, and a second as late, in one system", () => {
    const request = (requestedAt: string) => ({ id: requestedAt, requestedAt, content: "Mẫu" });
    const once: DatedDossier = {
      status: "supplement-requested",
      dueAt,
      supplements: [request("2021-03-03T10:00:00+07:00")],
    };
    expect(shares(once).at(-1)).toBe(true);
    const again = request("2021-03-04T10:00:00+07:00");
    const twice = { ...once, supplements: [...(once.supplements ?? []), again] };
    expect(shares(twice).at(-1)).toBe(false);
  });
});

describe("a due date", () => {
  const calendar = { holidays: ["2021-04-30", "2021-05-03"] };

  it.each<[string, Parameters<typeof dueAtOf>[1], string]>([
    ["2021-03-01T08:00:00+07:00", { amount: 1, unit: "working-day" }, "2021-03-02T17:00:00+07:00"],
    ["2021-03-05T08:00:00+07:00", { amount: 1, unit: "working-day" }, "2021-03-08T17:00:00+07:00"],
    ["2021-04-29T08:00:00+07:00", { amount: 1, unit: "working-day" }, "2021-05-04T17:00:00+07:00"],
    ["2021-03-05T08:00:00+07:00", { amount: 1, unit: "day" }, "2021-03-08T17:00:00+07:00"],
    ["2021-03-05T08:00:00+07:00", { amount: 4, unit: "day" }, "2021-03-09T17:00:00+07:00"],
    ["2021-03-05T22:30:00+07:00", { amount: 8, unit: "hour" }, "2021-03-06T06:30:00+07:00"],
  ])("from %s is counted in its unit", (receivedAt, time, expected) => {
    expect(dueAtOf(receivedAt, time, calendar)).toBe(expected);
  });

  it("takes a Saturday that is worked and another closing hour", () => {
    const own = { ...calendar, workedDays: ["2021-03-06"], closesAt: "16:30" };
    expect(dueAtOf("2021-03-05T08:00:00+07:00", { amount: 1, unit: "working-day" }, own)).toBe(
      "2021-03-06T16:30:00+07:00",
    );
  });

  it("falls on a worked day, with as many worked days behind the receipt as were asked", () => {
    const isWorked = (day: string) =>
      ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) &&
      !calendar.holidays.includes(day);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 1, max: 60 }),
        (days, amount) => {
          const day = (plus: number) =>
            new Date(Date.UTC(2020, 0, 1) + (days + plus) * 86_400_000).toISOString().slice(0, 10);
          const due = dueAtOf(
            `${day(0)}T08:00:00+07:00`,
            { amount, unit: "working-day" },
            calendar,
          );
          let counted = 0;
          let plus = 0;
          while (day(plus) < due.slice(0, 10)) {
            plus += 1;
            if (isWorked(day(plus))) counted += 1;
          }
          expect([isWorked(due.slice(0, 10)), counted]).toEqual([true, amount]);
        },
      ),
    );
  });

  it.each<[string, number, readonly string[]]>([
    ["2021-03-05T08:00:00Z", 1, []],
    ["yesterday", 1, []],
    ["2021-03-05T08:00:00+07:00", 0, []],
    ["2021-03-05T08:00:00+07:00", 1, ["30/4/2021"]],
  ])("refuses %j, %d days, holidays %j", (receivedAt, amount, holidays) => {
    expect(() => dueAtOf(receivedAt, { amount, unit: "day" }, { holidays })).toThrow(TypeError);
  });

  it("is the one that the latest supplement set", () => {
    const request = { id: "1", requestedAt: at, content: "Mẫu" };
    expect(currentDueAt({ dueAt, supplements: [request] })).toBe(dueAt);
    expect(
      currentDueAt({
        dueAt,
        supplements: [
          { ...request, newDueAt: at },
          { ...request, id: "2" },
        ],
      }),
    ).toBe(at);
  });
});

describe("a status", () => {
  it("leads from the first to every other, and from an end to none", () => {
    for (const status of dossierStatuses) {
      expect([status, mayFollow("registered", status, { skipping: true })]).toEqual([status, true]);
      const isEnd = ["refused", "withdrawn", "stopped", "returned"].includes(status);
      expect([status, nextStatuses(status).length === 0]).toEqual([status, isEnd]);
      expect(mayFollow(status, "registered", { skipping: true })).toBe(status === "registered");
    }
  });
});
