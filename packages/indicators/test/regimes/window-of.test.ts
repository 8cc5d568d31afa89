import { describe, expect, it } from "vitest";
import { regimes, windowOf } from "../../src/index.ts";

describe("the window of Decree 09/2019", () => {
  it.each([
    ["2021-Q1", "2020-12-15", "2021-03-14"],
    ["2021-Q2", "2021-03-15", "2021-06-14"],
    ["2021-Q3", "2021-06-15", "2021-09-14"],
    ["2021-Q4", "2021-09-15", "2021-12-14"],
    ["2021-03", "2021-02-15", "2021-03-14"],
    ["2021-01", "2020-12-15", "2021-01-14"],
    ["2021-H1", "2020-12-15", "2021-06-14"],
    ["2021-H2", "2021-06-15", "2021-12-14"],
    ["2021-9M", "2020-12-15", "2021-09-14"],
    ["2021", "2020-12-15", "2021-12-14"],
  ])("for %s runs from %s to %s", (label, from, to) => {
    expect(windowOf(regimes["nd09-2019"], label)).toEqual({ from, to });
  });

  it("is tiled by its months without gap or overlap", () => {
    const nextDay = (day: string) =>
      new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    for (let year = 1999; year < 2031; year += 1) {
      const months = Array.from({ length: 12 }, (_, month) =>
        windowOf(regimes["nd09-2019"], `${year}-${String(month + 1).padStart(2, "0")}`),
      );
      const year_ = windowOf(regimes["nd09-2019"], String(year));
      expect(months[0]?.from).toBe(year_?.from);
      expect(months[11]?.to).toBe(year_?.to);
      for (let month = 1; month < 12; month += 1) {
        expect(months[month]?.from).toBe(nextDay(months[month - 1]?.to ?? ""));
      }
    }
  });
});

describe("other regimes", () => {
  it("close on other days", () => {
    expect(windowOf(regimes["tt03-2013-ttcp"], "2021-03")).toEqual({
      from: "2021-02-16",
      to: "2021-03-15",
    });
    expect(windowOf(regimes["calendar"], "2020-02")).toEqual({
      from: "2020-02-01",
      to: "2020-02-29",
    });
    expect(windowOf(regimes["calendar"], "2021-H1")).toEqual({
      from: "2021-01-01",
      to: "2021-06-30",
    });
  });

  it("name no window for a week, nor does a regime that is not known", () => {
    expect(windowOf(regimes["nd09-2019"], "2021-W10")).toBeUndefined();
    expect(windowOf(undefined, "2021-Q1")).toBeUndefined();
  });

  it("refuse a label that is none", () => {
    expect(() => windowOf(regimes["calendar"], "Q1")).toThrow(TypeError);
  });
});
