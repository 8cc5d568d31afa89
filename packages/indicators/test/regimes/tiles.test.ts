import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOf, type Regime, regimes, tiles, type Window, windowOf } from "../../src/index.ts";
import { dayNumber, lengthOf, weekdayOf } from "./other-calendar.ts";

const general = regimes["nd09-2019"];
const custom = (opens: number, closes: number): Regime => ({
  id: "custom",
  title: { vi: "Riêng", en: "Custom" },
  basis: null,
  opens: { months: -1, day: opens },
  closes: { months: 0, day: closes },
  periods: ["month", "quarter", "half", "nine-months", "year"],
  rounding: "half-up",
});
const every = ["month", "quarter", "half", "nine-months", "year"] as const;
const monthly = [...Object.values(regimes), custom(21, 20)].filter(
  ({ periods }) => periods.length > 1,
);
const years = fc.integer({ min: 1990, max: 2100 });
const clean = { holds: true, gaps: [], overlaps: [], outside: [], unknown: [] };

/** The same judgement, day by day. */
function counted(whole: Window, parts: readonly Window[]): number[] {
  const days: number[] = [];
  for (let day = dayNumber(whole.from); day <= dayNumber(whole.to); day += 1) {
    days.push(
      parts.filter(({ from, to }) => dayNumber(from) <= day && day <= dayNumber(to)).length,
    );
  }
  return days;
}

describe.each(monthly.map((regime) => [regime.id, regime] as const))(
  "the regime %s",
  (_, regime) => {
    it("is tiled by its months, quarters and halves in every year", () => {
      fc.assert(
        fc.property(
          years,
          fc.constantFrom(...every),
          fc.constantFrom(...every),
          (year, long, short) => {
            const labels =
              long === "year" ? [String(year)] : (partsOf(String(year), long) ?? [`${year}-9M`]);
            for (const label of labels) {
              const parts = partsOf(label, short);
              if (!parts || !regime.periods.includes(long) || !regime.periods.includes(short))
                continue;
              expect(tiles(regime, label, parts)).toEqual(clean);
              const whole = windowOf(regime, label);
              const windows = parts.map((part) => windowOf(regime, part));
              if (!whole) throw new Error(`no window of ${label}`);
              const known = windows.filter((window) => window !== undefined);
              expect(new Set(counted(whole, known))).toEqual(new Set([1]));
            }
          },
        ),
        { numRuns: 60 },
      );
    });

    it("goes on from year to year without a day lost or told twice", () => {
      fc.assert(
        fc.property(years, (year) => {
          const [before, after] = [
            windowOf(regime, String(year)),
            windowOf(regime, String(year + 1)),
          ];
          if (!before || !after) throw new Error("no windows");
          expect(dayNumber(after.from)).toBe(dayNumber(before.to) + 1);
        }),
      );
    });
  },
);

describe("February", () => {
  it("closes on its last day in every year, centuries included", () => {
    for (let year = 1890; year <= 2110; year += 1) {
      const to = windowOf(regimes["calendar"], `${year}-02`)?.to ?? "";
      expect(to).toBe(`${year}-02-${lengthOf(year, 2)}`);
      expect(dayNumber(to) + 1).toBe(dayNumber(`${year}-03-01`));
    }
  });
});

describe("parts of a period", () => {
  it("may be of several lengths: nine months are three quarters, a year nine months and a quarter", () => {
    expect(tiles(general, "2021-9M", ["2021-Q1", "2021-Q2", "2021-Q3"])).toEqual(clean);
    expect(tiles(general, "2021", ["2021-9M", "2021-Q4"])).toEqual(clean);
    expect(tiles(general, "2021", ["2021-H2", "2021-Q1", "2021-04", "2021-05", "2021-06"])).toEqual(
      clean,
    );
  });

  it("that are missing, doubled or foreign are told by day", () => {
    expect(tiles(general, "2021-Q1", ["2021-01", "2021-01", "2021-03", "2021-04"])).toEqual({
      holds: false,
      gaps: [{ from: "2021-01-15", to: "2021-02-14" }],
      overlaps: [{ from: "2020-12-15", to: "2021-01-14" }],
      outside: [{ from: "2021-03-15", to: "2021-04-14" }],
      unknown: [],
    });
    expect(tiles(general, "2021-02", ["2021-Q1"]).outside).toEqual([
      { from: "2020-12-15", to: "2021-01-14" },
      { from: "2021-02-15", to: "2021-03-14" },
    ]);
    expect(tiles(general, "2021-02", []).gaps).toEqual([{ from: "2021-01-15", to: "2021-02-14" }]);
  });

  it("of another regime leave the days of the difference", () => {
    const parts = ["2021-01", "2021-02", "2021-03"].map((label) =>
      windowOf(regimes["calendar"], label),
    );
    const windows = parts.filter((part) => part !== undefined);
    expect(tiles(general, "2021-Q1", windows)).toEqual({
      holds: false,
      gaps: [{ from: "2020-12-15", to: "2020-12-31" }],
      overlaps: [],
      outside: [{ from: "2021-03-15", to: "2021-03-31" }],
      unknown: [],
    });
  });

  it("without a window are named, never counted as none", () => {
    expect(tiles(general, "2021-Q1", ["2021-W01"])).toMatchObject({
      holds: false,
      unknown: ["2021-W01"],
    });
    expect(tiles(regimes["tt05-2025-vpcp"], "2026", [])).toMatchObject({
      holds: false,
      unknown: ["2026"],
    });
  });

  it("of a thematic report are windows of their own, which must not end before they begin", () => {
    const whole = { from: "2024-02-01", to: "2024-03-10" };
    const halves = [
      { from: "2024-02-01", to: "2024-02-29" },
      { from: "2024-03-01", to: "2024-03-10" },
    ];
    expect(tiles(undefined, whole, halves)).toEqual(clean);
    expect(() => tiles(undefined, whole, [{ from: "2024-03-01", to: "2024-02-01" }])).toThrow(
      TypeError,
    );
  });

  it("are judged as day by day, whatever windows they are", () => {
    const day = fc
      .integer({ min: 1, max: 28 })
      .map((date) => `2024-02-${String(date).padStart(2, "0")}`);
    const window = fc
      .tuple(day, day)
      .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
    const days = (windows: readonly Window[]) =>
      windows.reduce((sum, { from, to }) => sum + dayNumber(to) - dayNumber(from) + 1, 0);
    fc.assert(
      fc.property(window, fc.array(window, { maxLength: 6 }), (whole, parts) => {
        const tiling = tiles(undefined, whole, parts);
        const inside = counted(whole, parts);
        const anywhere = counted({ from: "2024-02-01", to: "2024-02-29" }, parts);
        expect(days(tiling.gaps)).toBe(inside.filter((count) => count === 0).length);
        expect(days(tiling.overlaps)).toBe(anywhere.filter((count) => count > 1).length);
        expect(days(tiling.outside)).toBe(
          anywhere.filter((count) => count > 0).length - inside.filter((count) => count > 0).length,
        );
        expect(tiling.holds).toBe(
          days(tiling.gaps) + days(tiling.overlaps) + days(tiling.outside) === 0,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe("a regime of one's own", () => {
  it("tiles from the 21st to the 20th, in leap years too", () => {
    expect(windowOf(custom(21, 20), "2024-03")).toEqual({ from: "2024-02-21", to: "2024-03-20" });
    expect(windowOf(regimes["local-21-20"], "2024-01")).toEqual({
      from: "2023-12-21",
      to: "2024-01-20",
    });
  });

  it("that closes on the 29th overlaps in February, unless its opening day is left to follow", () => {
    const fixed = custom(30, 29);
    expect(tiles(fixed, "2021-Q1", ["2021-01", "2021-02", "2021-03"])).toMatchObject({
      holds: false,
      overlaps: [{ from: "2021-02-28", to: "2021-02-28" }],
    });
    const { opens: _, ...following } = fixed;
    for (const year of [2021, 2024]) {
      expect(tiles(following, String(year), partsOf(String(year), "month") ?? [])).toEqual(clean);
    }
    expect(windowOf(following, "2024-03")).toEqual({ from: "2024-03-01", to: "2024-03-29" });
    expect(windowOf(following, "2021-03")).toEqual({ from: "2021-03-01", to: "2021-03-29" });
  });

  it("may count its weeks from another day than Monday", () => {
    const thursdays = { ...custom(21, 20), periods: ["week"] as const, weekOpens: -4 };
    expect(windowOf(thursdays, "2021-W10")).toEqual({ from: "2021-03-04", to: "2021-03-10" });
  });
});

describe("weeks", () => {
  const calendar = regimes["calendar"];

  it("run from Monday to Sunday, one after the other, 52 or 53 in a year", () => {
    fc.assert(
      fc.property(years, (year) => {
        const weeks = [String(year), String(year + 1)].flatMap(
          (label) => partsOf(label, "week") ?? [],
        );
        const windows = weeks.map((label) => windowOf(calendar, label));
        windows.forEach((window, at) => {
          const next = windows[at + 1];
          if (!window) throw new Error("no week");
          expect([weekdayOf(window.from), weekdayOf(window.to)]).toEqual([0, 6]);
          if (next) expect(dayNumber(next.from)).toBe(dayNumber(window.to) + 1);
        });
        // The first week of a year is the one with its first Thursday.
        const first = windows[0]?.from ?? "";
        expect(dayNumber(first) + 3).toBeGreaterThanOrEqual(dayNumber(`${year}-01-01`));
        expect(dayNumber(first) + 3).toBeLessThanOrEqual(dayNumber(`${year}-01-07`));
      }),
    );
  });

  it("do not tile a calendar year, and the days at its ends are told", () => {
    expect(tiles(calendar, "2021", partsOf("2021", "week") ?? [])).toMatchObject({
      gaps: [{ from: "2021-01-01", to: "2021-01-03" }],
      outside: [{ from: "2022-01-01", to: "2022-01-02" }],
    });
    expect(windowOf(calendar, "2020-W53")).toEqual({ from: "2020-12-28", to: "2021-01-03" });
  });
});
