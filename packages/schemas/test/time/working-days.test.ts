import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isWorkingDay,
  type WorkingCalendar,
  workingCalendarOf,
  workingDayAfter,
  workingDaysBetween,
} from "../../src/index.ts";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** The same count, day by day with the calendar of the platform. */
function countedOneByOne(after: string, upTo: string, calendar?: WorkingCalendar): number {
  let count = 0;
  const at = new Date(`${after}T00:00:00Z`);
  const last = new Date(`${upTo}T00:00:00Z`);
  while (at < last) {
    at.setUTCDate(at.getUTCDate() + 1);
    const day = at.toISOString().slice(0, 10);
    if (calendar?.workedDays?.includes(day)) count += 1;
    else if (at.getUTCDay() % 6 !== 0 && !calendar?.holidays.includes(day)) count += 1;
  }
  return count;
}

describe("working days", () => {
  it.each([
    ["2021-03-01", "2021-03-01", 0],
    ["2021-03-01", "2021-03-05", 4],
    ["2021-03-01", "2021-03-07", 4],
    ["2021-03-01", "2021-03-08", 5],
    ["2021-03-06", "2021-03-08", 1],
    ["2024-02-28", "2024-03-01", 2],
    ["2021-03-01T23:00:00+07:00", "2021-03-02T01:00:00+07:00", 1],
  ])("after %s up to %s are %d", (after, upTo, count) => {
    expect(workingDaysBetween(after, upTo)).toBe(count);
  });

  it("are those that the calendar of the platform counts", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 800 }), (after, days) => {
        const later = new Date(`${after}T00:00:00Z`);
        later.setUTCDate(later.getUTCDate() + days);
        const upTo = later.toISOString().slice(0, 10);
        expect(workingDaysBetween(after, upTo)).toBe(countedOneByOne(after, upTo));
      }),
    );
  });
});

const dayOf2021 = fc.integer({ min: 0, max: 120 }).map((days) => laterBy("2021-01-01", days));
const someDays = fc.array(dayOf2021, { maxLength: 30 });

function laterBy(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

describe("working days of a calendar", () => {
  it.each([
    // Over Tết, over an exchange, and over a holiday that falls on a Saturday.
    ["2024-02-07", "2024-02-15", 1],
    ["2024-04-26", "2024-05-06", 4],
    ["2021-04-29", "2021-05-04", 1],
  ])("after %s up to %s are %d", (after, upTo, count) => {
    const calendar = workingCalendarOf([2021, 2024]);
    expect(workingDaysBetween(after, upTo, calendar)).toBe(count);
    expect(workingDaysBetween(upTo, after, calendar)).toBe(-count);
  });

  it("are those counted one by one, whatever days are named, twice or on weekends too", () => {
    fc.assert(
      fc.property(someDays, someDays, dayOf2021, dayOf2021, (holidays, workedDays, a, b) => {
        const calendar = { holidays, workedDays };
        const [after, upTo] = a < b ? [a, b] : [b, a];
        expect(workingDaysBetween(after, upTo, calendar)).toBe(
          countedOneByOne(after, upTo, calendar),
        );
      }),
    );
  });

  it("are counted forward to the day that counting back gives", () => {
    fc.assert(
      fc.property(
        someDays,
        someDays,
        dayOf2021,
        fc.integer({ min: 1, max: 40 }),
        (h, w, day, n) => {
          const calendar = { holidays: h, workedDays: w };
          const reached = workingDayAfter(day, n, calendar);
          expect(isWorkingDay(reached, calendar)).toBe(true);
          expect(countedOneByOne(day, reached, calendar)).toBe(n);
        },
      ),
    );
  });

  it("cannot be counted with a day or a number that is none", () => {
    const calendar = workingCalendarOf([2024]);
    expect(() => workingDayAfter("2023-02-29", 1, calendar)).toThrow(TypeError);
    expect(() => workingDayAfter("2024-02-29", 0, calendar)).toThrow(TypeError);
    expect(() => workingDayAfter("2024-02-29", 1, { holidays: ["1/5"] })).toThrow(TypeError);
  });
});
