import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import {
  isWorkingDay,
  type PublicHoliday,
  publicHolidaysOf,
  workingCalendarOf,
} from "../../src/index.ts";
import { findInstruments } from "../../src/law/index.ts";

const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026];
const daysOf = (year: number): readonly PublicHoliday[] => publicHolidaysOf(year)?.days ?? [];
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const isWeekend = (day: string) => weekday(day) % 6 === 0;
const later = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The public holidays of an independent library, which knows the lunar calendar and no notices. */
const inLibrary = (year: number) =>
  new Holidays("VN")
    .getHolidays(year)
    .filter(({ type }) => type === "public")
    .map(({ date }) => date.slice(0, 10));

describe.each(years)("the public holidays of %d", (year) => {
  const days = daysOf(year);
  const holidays = days.filter(({ kind }) => kind === "holiday");

  it("hold every day that an independent library names, lunar dates included", () => {
    const library = inLibrary(year);
    expect(library).toHaveLength(7);
    expect(holidays.map(({ on }) => on)).toEqual(expect.arrayContaining(library));
  });

  it("have no holiday but those days, the rest of Tết, the second of National Day and Culture Day", () => {
    const known = new Set(inLibrary(year));
    const others = holidays.filter(({ on }) => !known.has(on)).map(({ occasion }) => occasion);
    const second = year > 2020 ? ["national-day"] : [];
    const culture = year >= 2026 ? ["culture-day"] : [];
    expect(others).toEqual(["tet", "tet", "tet", ...second, ...culture]);
  });

  it("give Tết five days in a row, New Year's Eve and the first of the lunar year among them", () => {
    const tet = holidays.filter(({ occasion }) => occasion === "tet").map(({ on }) => on);
    expect(tet).toEqual(Array.from({ length: 5 }, (_, at) => later(tet[0] ?? "", at)));
  });

  it("make up for each holiday on a weekend by the next day that would be worked", () => {
    const free = new Set(days.filter(({ kind }) => kind === "holiday").map(({ on }) => on));
    const made: string[] = [];
    for (const { on, occasion } of holidays) {
      // Culture Day is not in art. 112, which is the one that art. 111(3) speaks of.
      if (!isWeekend(on) || occasion === "culture-day") continue;
      let at = later(on, 1);
      while (isWeekend(at) || free.has(at)) at = later(at, 1);
      free.add(at);
      made.push(at);
    }
    expect(days.filter(({ kind }) => kind === "in-lieu").map(({ on }) => on)).toEqual(made);
  });

  it("exchange a weekday for a Saturday, one for one, and name each day once", () => {
    const off = days.filter(({ kind }) => kind === "exchanged");
    const worked = days.filter(({ kind }) => kind === "worked");
    expect(off.map(({ occasion }) => occasion).sort()).toEqual(
      worked.map(({ occasion }) => occasion).sort(),
    );
    for (const { on } of off) expect(isWeekend(on), on).toBe(false);
    for (const { on } of worked) expect(weekday(on), on).toBe(6);
    expect(new Set(days.map(({ on }) => on)).size).toBe(days.length);
    for (const { on } of days) expect(on.slice(0, 4)).toBe(String(year));
  });

  it("each have a source and are never called official, since no notice itself was read", () => {
    for (const { source, confidence } of days) {
      expect(source.length).toBeGreaterThan(10);
      expect(["library", "press", "secondary"]).toContain(confidence);
    }
  });
});

describe("the table of holidays", () => {
  it("says of a year outside it that it is not known, never that it has none", () => {
    for (const year of [1999, 2019, 2027, Number.NaN, 2024.5]) {
      expect(publicHolidaysOf(year)).toBeUndefined();
      expect(() => workingCalendarOf([2024, year])).toThrow(TypeError);
    }
    expect(workingCalendarOf([])).toEqual({ holidays: [], workedDays: [] });
  });

  it("declares the exchange that was proposed for November 2026 as a gap", () => {
    expect(publicHolidaysOf(2026)?.gaps).toHaveLength(1);
    expect(isWorkingDay("2026-11-23", workingCalendarOf([2026]))).toBe(true);
    expect(isWorkingDay("2026-11-24", workingCalendarOf([2026]))).toBe(false);
  });

  it("names laws that stand in the registry", () => {
    for (const number of ["45/2019/QH14", "10/2012/QH13", "28/2026/QH16"]) {
      expect(findInstruments(number)).toHaveLength(1);
    }
  });
});
