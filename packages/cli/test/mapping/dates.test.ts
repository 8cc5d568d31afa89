import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDateForm } from "../../src/mapping/reading/date-forms.ts";
import { dateReader } from "../../src/mapping/reading/dates.ts";
import { Unread } from "../../src/mapping/reading/unread.ts";

const read = (forms: readonly string[], text: string, timeOfDay?: string) =>
  outcome(dateReader({ as: "instant", forms, timeOfDay })(text, text));
const readDay = (forms: readonly string[], text: string) =>
  outcome(dateReader({ as: "day", forms, timeOfDay: undefined })(text, text));

function outcome(value: unknown): unknown {
  return value instanceof Unread ? value.code : value;
}

/** The oracle counts days one by one from a known day, and knows nothing of the reader. */
function dayAfter(days: number): { y: number; m: number; d: number } {
  const lengths = (y: number) => {
    const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  };
  let [y, m, d] = [1900, 3, 1];
  for (let left = days; left > 0; left -= 1) {
    d += 1;
    if (d <= (lengths(y)[m - 1] ?? 0)) continue;
    [d, m] = [1, m + 1];
    if (m > 12) [m, y] = [1, y + 1];
  }
  return { y, m, d };
}

const two = (value: number) => String(value).padStart(2, "0");
const moments = fc
  .record({
    days: fc.integer({ min: 0, max: 60_000 }),
    h: fc.integer({ min: 0, max: 23 }),
    mi: fc.integer({ min: 0, max: 59 }),
    s: fc.integer({ min: 0, max: 59 }),
  })
  .map((at) => ({ ...at, ...dayAfter(at.days) }));

describe("dates in the forms of exports", () => {
  it("are read like the oracle reads them, in every form", () => {
    fc.assert(
      fc.property(moments, ({ days, y, m, d, h, mi, s }) => {
        const day = `${y}-${two(m)}-${two(d)}`;
        const clock = `${two(h)}:${two(mi)}:${two(s)}`;
        const instant = `${day}T${clock}+07:00`;
        expect(read(["dd/MM/yyyy HH:mm:ss"], `${two(d)}/${two(m)}/${y} ${clock}`)).toBe(instant);
        expect(read(["d/M/yyyy H:mm:ss"], `${d}/${m}/${y} ${h}:${two(mi)}:${two(s)}`)).toBe(
          instant,
        );
        expect(read(["yyyyMMddHHmmss"], `${day}${clock}`.replace(/[-:]/g, ""))).toBe(instant);
        expect(read(["yyyy-MM-dd HH:mm:ss"], `${day} ${clock}`)).toBe(instant);
        expect(read(["iso"], `${day}T${clock}`)).toBe(instant);
        const half = `${h % 12 === 0 ? 12 : h % 12}:${two(mi)}:${two(s)} ${h < 12 ? "SA" : "CH"}`;
        expect(read(["d/M/yyyy h:mm:ss a"], `${d}/${m}/${y} ${half}`)).toBe(instant);
        expect(read(["dd/MM/yyyy"], `${two(d)}/${two(m)}/${y}`, clock)).toBe(instant);
        expect(readDay(["dd/MM/yyyy"], `${two(d)}/${two(m)}/${y}`)).toBe(day);
        // 1 March 1900 is day 61 of a spreadsheet.
        expect(readDay(["excel-serial"], String(days + 61))).toBe(day);
        const seconds = h * 3600 + mi * 60 + s;
        const serial = (days + 61 + seconds / 86_400).toFixed(9);
        expect(read(["excel-serial"], serial)).toBe(instant);
      }),
      { numRuns: 300 },
    );
  });

  it("are refused when the calendar does not have them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 1900, max: 2100 }),
        (d, m, y) => {
          const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
          const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;
          const exists = d >= 1 && d <= days;
          const found = readDay(["dd/MM/yyyy"], `${two(d)}/${two(m)}/${y}`);
          expect(found).toBe(exists ? `${y}-${two(m)}-${two(d)}` : "unreadable-date");
        },
      ),
    );
  });

  it.each([
    ["01/03/2021", "time-missing"],
    ["1/3/2021", "unreadable-date"],
    ["01/03/21", "unreadable-date"],
    ["01/03/2021 ", "unreadable-date"],
    ["", "unreadable-date"],
  ])("(%j as dd/MM/yyyy) give %s", (text, code) => {
    expect(read(["dd/MM/yyyy"], text)).toBe(code);
  });

  it.each([
    ["2021-03-14T01:30:00Z", "2021-03-14T08:30:00+07:00"],
    ["2021-03-14T20:30:00.999Z", "2021-03-15T03:30:00+07:00"],
    ["2021-03-14T08:30:00+0700", "2021-03-14T08:30:00+07:00"],
    ["2021-03-14T00:30-01:00", "2021-03-14T08:30:00+07:00"],
    ["2021-02-29T08:30:00Z", "unreadable-date"],
    ["2021-03-14T24:00:00Z", "unreadable-date"],
    ["9999-12-31T23:00:00Z", "unreadable-date"],
  ])("(%s in ISO 8601) give %s", (text, instant) => {
    expect(read(["iso"], text)).toBe(instant);
  });

  it("are refused when two forms read them differently, and taken when they agree", () => {
    expect(readDay(["dd/MM/yyyy", "MM/dd/yyyy"], "03/04/2021")).toBe("ambiguous-date");
    expect(readDay(["dd/MM/yyyy", "MM/dd/yyyy"], "04/04/2021")).toBe("2021-04-04");
    expect(readDay(["dd/MM/yyyy", "MM/dd/yyyy"], "25/04/2021")).toBe("2021-04-25");
  });

  it("of a spreadsheet are read whatever the form; midnight counts as no time", () => {
    const cell = { local: "2021-03-14T08:30:00" };
    const midnight = { local: "2021-03-14T00:00:00" };
    const reader = dateReader({ as: "instant", forms: ["dd/MM/yyyy"], timeOfDay: "17:00:00" });
    expect(reader(cell, cell.local)).toBe("2021-03-14T08:30:00+07:00");
    expect(reader(midnight, midnight.local)).toBe("2021-03-14T17:00:00+07:00");
  });

  it("count from 1 March 1900 on, since spreadsheets count wrongly before", () => {
    expect(readDay(["excel-serial"], "60")).toBe("unreadable-date");
    expect(readDay(["excel-serial"], "44269")).toBe("2021-03-14");
    expect(readDay(["excel-serial"], "9999999")).toBe("unreadable-date");
  });
});

describe("a form of date", () => {
  it.each(["dd/MM/yyyy", "HH:mm dd/MM/yyyy", "yyyyMMdd", "d.M.yyyy h:mm a", "iso", "excel-serial"])(
    "may be %s",
    (form) => expect(isDateForm(form)).toBe(true),
  );
  it.each([
    "",
    "dd/MM/yy",
    "dd/MM",
    "dd/dd/yyyy",
    "dd/d/MM/yyyy",
    "dd/MM/yyyy HH",
    "dd/MM/yyyy hh:mm",
    "dd/MM/yyyy HH:mm a",
    "constructor",
    "toString/MM/yyyy",
  ])("may not be %j", (form) => expect(isDateForm(form)).toBe(false));
});
