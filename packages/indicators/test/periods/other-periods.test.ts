import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePeriodLabel, partsOf, periodLabel, previous, sameLastYear } from "../../src/index.ts";

const years = fc.integer({ min: 1990, max: 2100 });
const kinds = fc.constantFrom("year", "half", "quarter", "month", "week");

describe("the period before", () => {
  it.each([
    ["2021-Q1", "2020-Q4", "2020-Q1"],
    ["2021-01", "2020-12", "2020-01"],
    ["2021-9M", "2020-9M", "2020-9M"],
    ["2020-W53", "2020-W52", "2019-W52"],
    ["2000", "1999", "1999"],
  ])("%s is %s, and a year back %s", (label, before, lastYear) => {
    expect(previous(label)).toBe(before);
    expect(sameLastYear(label)).toBe(lastYear);
  });

  it("is the one before in the list of a year's parts", () => {
    fc.assert(
      fc.property(years, kinds, (year, kind) => {
        const parts = [String(year - 1), String(year)].flatMap(
          (label) => partsOf(label, kind) ?? [],
        );
        parts.slice(1).forEach((label, at) => {
          expect(previous(label)).toBe(parts[at]);
        });
      }),
    );
  });

  it("is the same period a year back after as many steps as the year before has parts", () => {
    fc.assert(
      fc.property(years, fc.constantFrom("half", "quarter", "month"), (year, kind) => {
        for (const label of partsOf(String(year), kind) ?? []) {
          let before = label;
          for (const _ of partsOf(String(year), kind) ?? []) before = previous(before);
          expect(sameLastYear(label)).toBe(before);
        }
      }),
    );
  });

  it("refuses what is no label", () => {
    for (const text of ["", "Q1", "2021-W53", "2021-13"]) {
      expect(() => previous(text)).toThrow(TypeError);
      expect(() => sameLastYear(text)).toThrow(TypeError);
      expect(() => partsOf(text, "month")).toThrow(TypeError);
    }
  });
});

describe("the parts of a period", () => {
  it.each([
    ["2021", "half", ["2021-H1", "2021-H2"]],
    ["2021-H2", "quarter", ["2021-Q3", "2021-Q4"]],
    ["2021-Q4", "month", ["2021-10", "2021-11", "2021-12"]],
    ["2021-9M", "quarter", ["2021-Q1", "2021-Q2", "2021-Q3"]],
    ["2021-03", "month", ["2021-03"]],
  ] as const)("%s by the %s", (label, kind, parts) => {
    expect(partsOf(label, kind)).toEqual(parts);
  });

  it.each([
    ["2021-9M", "half"],
    ["2021", "nine-months"],
    ["2021-Q1", "half"],
    ["2021-Q1", "year"],
    ["2021-03", "week"],
    ["2021-W10", "month"],
  ] as const)("%s is not made of the kind %s", (label, kind) => {
    expect(partsOf(label, kind)).toBeUndefined();
  });

  it("are labels that are read and written back", () => {
    fc.assert(
      fc.property(years, kinds, (year, kind) => {
        for (const label of partsOf(String(year), kind) ?? []) {
          const period = parsePeriodLabel(label);
          expect(period && periodLabel(period)).toBe(label);
        }
      }),
    );
  });
});
