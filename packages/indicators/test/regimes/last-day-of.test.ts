import { describe, expect, it } from "vitest";
import { regimes } from "../../src/index.ts";
import { lastDayOf } from "../../src/regimes/last-day-of.ts";

describe("the last day of a period", () => {
  it("is that of its regime, else that of the calendar", () => {
    expect(lastDayOf(regimes["nd09-2019"], "2021-Q1")).toBe("2021-03-14");
    expect(lastDayOf(undefined, "2021-Q1")).toBe("2021-03-31");
    expect(lastDayOf(regimes["calendar"], "2020-02")).toBe("2020-02-29");
  });

  // Sundays of ISO 8601 weeks, the last of them across the turn of a year.
  it.each([
    ["2021-W12", "2021-03-28"],
    ["2026-W01", "2026-01-04"],
    ["2023-W01", "2023-01-08"],
    ["2020-W53", "2021-01-03"],
    ["2019-W01", "2019-01-06"],
  ])("of the week %s is %s", (label, day) => {
    expect(lastDayOf(regimes["nd09-2019"], label)).toBe(day);
  });

  it("is none where the label is no period", () => {
    expect(lastDayOf(undefined, "foo")).toBeUndefined();
    expect(lastDayOf(undefined, "2021-W53")).toBeUndefined();
  });
});
