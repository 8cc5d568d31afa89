import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CalendarDay, PartialDate } from "../../src/index.ts";
import { daysBetween } from "../../src/time/days-between.ts";
import { isSurelyBefore, yearsLater } from "../../src/time/partial-date.ts";

const day = fc
  .date({
    min: new Date("0001-01-01T00:00:00Z"),
    max: new Date("9999-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

describe("a date of which parts may be unknown", () => {
  it.each(["1948", "1948-02", "1948-02-29", "0001", "9999-12-31"])("may be %s", (text) => {
    expect(PartialDate.safeParse(text).success).toBe(true);
  });

  it.each([
    "",
    "194",
    "0000",
    "1948-",
    "1948-00",
    "1948-13",
    "1948-00-00",
    "1949-02-29",
    "1948-2",
    "1948/02",
    "19 48",
    "1948-02-29T",
    "29/02/1948",
  ])("is not %j", (text) => {
    expect(PartialDate.safeParse(text).success).toBe(false);
  });

  it("is every day of the calendar, its month and its year", () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(CalendarDay.safeParse(text).success).toBe(true);
        for (const length of [4, 7, 10]) {
          expect(PartialDate.safeParse(text.slice(0, length)).success).toBe(true);
        }
      }),
    );
  });

  it("lies before another only when the known parts say so", () => {
    expect(isSurelyBefore("1948", "1949-02")).toBe(true);
    expect(isSurelyBefore("1948", "1948-02")).toBe(false);
    expect(isSurelyBefore("1948-02", "1948")).toBe(false);
    expect(isSurelyBefore("1948-02-28", "1948-02-29")).toBe(true);
    expect(isSurelyBefore("1948-02-28", "1948-02-28")).toBe(false);
  });

  it("is moved by years and keeps what is unknown", () => {
    expect(["2004-02-29", "1948", "0990-05"].map((date) => yearsLater(date, 18))).toEqual([
      "2022-02-29",
      "1966",
      "1008-05",
    ]);
  });
});

describe("the days from one day to another", () => {
  it("are those that the clock of the machine counts", () => {
    fc.assert(
      fc.property(day, day, (first, second) => {
        const expected = (Date.parse(second) - Date.parse(first)) / 86_400_000;
        expect(daysBetween(first, second)).toBe(expected);
      }),
    );
  });
});
