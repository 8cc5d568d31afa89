import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparePeriods,
  type Period,
  parsePeriodLabel,
  periodLabel,
  previousPeriod,
  sameLastYear,
} from "../../src/periods/period-label.ts";

const periodOf = (label: string): Period => {
  const period = parsePeriodLabel(label);
  if (!period) throw new Error(`no period: ${label}`);
  return period;
};

describe("a period's label", () => {
  it.each(["2021", "2021-H2", "2021-9M", "2021-Q1", "2021-03", "2020-W53"])(
    "%s is read and written back",
    (label) => {
      expect(periodLabel(periodOf(label))).toBe(label);
    },
  );

  it.each(["2021-W53", "2021-W00", "2021-00", "2021-Q0", "21", "2021-q1", "", "x"])(
    "'%s' names no period",
    (label) => {
      expect(parsePeriodLabel(label)).toBeUndefined();
    },
  );

  it.each([
    ["2021-Q1", "2020-Q4", "2020-Q1"],
    ["2021-Q3", "2021-Q2", "2020-Q3"],
    ["2021-01", "2020-12", "2020-01"],
    ["2021-H1", "2020-H2", "2020-H1"],
    ["2021-W01", "2020-W53", "2020-W01"],
    ["2020-W53", "2020-W52", "2019-W52"],
    ["2021-9M", "2020-9M", "2020-9M"],
    ["2021", "2020", "2020"],
  ])("%s comes after %s, and a year after %s", (label, previous, lastYear) => {
    expect(periodLabel(previousPeriod(periodOf(label)))).toBe(previous);
    expect(periodLabel(sameLastYear(periodOf(label)))).toBe(lastYear);
  });

  it("puts the period before it first, however far back one goes", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("2021-Q2", "2021-06", "2021-H1", "2021", "2021-W10"),
        fc.integer({ min: 1, max: 60 }),
        (label, steps) => {
          let period = periodOf(label);
          for (let step = 0; step < steps; step += 1) {
            const before = previousPeriod(period);
            expect(comparePeriods(before, period)).toBeLessThan(0);
            period = before;
          }
        },
      ),
    );
  });
});
