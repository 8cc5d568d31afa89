import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workingDaysBetween } from "../../src/time/working-days.ts";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** The same count, day by day with the calendar of the platform. */
function countedOneByOne(after: string, upTo: string): number {
  let count = 0;
  const at = new Date(`${after}T00:00:00Z`);
  const last = new Date(`${upTo}T00:00:00Z`);
  while (at < last) {
    at.setUTCDate(at.getUTCDate() + 1);
    if (at.getUTCDay() !== 0 && at.getUTCDay() !== 6) count += 1;
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
