import { publicHolidaysOf } from "@egov-vn/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deadlineOf, type Regime, regimes, windowOf } from "../../src/index.ts";
import { dayNumber, weekdayOf } from "./other-calendar.ts";

const general = regimes["nd09-2019"];
const province = regimes["qd01-2023-khanh-hoa"];
const ministry = regimes["tt02-2023-btttt"];
const inspection = regimes["tt03-2013-ttcp"];
const codes = (regime: Regime | undefined, label: string, stage?: "consolidation" | "release") =>
  deadlineOf(regime, label, stage ? { stage } : {})?.notices.map(({ code }) => code);

describe("a deadline in working days", () => {
  it.each([
    // The cut-off of 14/3/2021 is a Sunday.
    ["2021-Q1", "2021-03-16"],
    // 14/02/2024 is the last day off of Tết.
    ["2024-02", "2024-02-16"],
    // 14/02/2026 is the Saturday before a week of Tết.
    ["2026-02", "2026-02-24"],
    ["2024-05", "2024-05-16"],
    ["2021", "2021-12-16"],
  ])("of two days after the cut-off of %s is %s", (label, on) => {
    expect(deadlineOf(province, label)).toMatchObject({ on, is: "due", stage: "report" });
  });

  it("of the general regime is only the earliest that may be set, and says so", () => {
    expect(deadlineOf(general, "2021-Q1")).toMatchObject({
      on: "2021-03-15",
      is: "earliest",
      basis: { instrument: "09/2019/NĐ-CP", article: "8(5)" },
      notices: [{ code: "earliest-only" }],
    });
  });

  it("counts a Saturday worked in exchange, and not the day off for it", () => {
    const spring: Regime = {
      ...(province as Regime),
      id: "spring",
      closes: { months: 0, day: 26 },
    };
    // 26/4/2024 is a Friday; 29/4 is off, 30/4 and 1/5 are holidays, and Saturday 4/5 is worked.
    const days = (workingDays: number): Regime => ({
      ...spring,
      deadlines: [
        {
          stage: "report",
          periods: ["month"],
          due: { workingDays },
          basis: spring.deadlines?.[0]?.basis ?? missing(),
        },
      ],
    });
    expect([1, 2, 3, 4].map((count) => deadlineOf(days(count), "2024-04")?.on)).toEqual([
      "2024-05-02",
      "2024-05-03",
      "2024-05-04",
      "2024-05-06",
    ]);
  });

  it("over a year that is not known has a notice, and takes only weekends off", () => {
    const unknown = deadlineOf(province, "2031-02");
    expect(unknown).toMatchObject({ on: "2031-02-18", notices: [{ code: "holidays-not-known" }] });
    expect(unknown?.notices[0]?.message.vi).toContain("2031");
    expect(codes(province, "2019-12")).toEqual(["holidays-not-known"]);
  });

  it("asks for the holidays of the year into which it runs", () => {
    const late: Regime = { ...(province as Regime), closes: { months: 0, day: "last" } };
    // The first of January 2021 is off; of 2027 nothing is known.
    expect(deadlineOf(late, "2020-12")).toMatchObject({ on: "2021-01-05", notices: [] });
    expect(codes(late, "2026-12")).toEqual(["holidays-not-known"]);
  });

  it("takes another calendar as it comes", () => {
    const calendar = { holidays: ["2031-02-17"], workedDays: ["2031-02-15"] };
    expect(deadlineOf(province, "2031-02", { calendar })).toMatchObject({
      on: "2031-02-18",
      notices: [],
    });
    expect(() => deadlineOf(province, "2031-02", { calendar: { holidays: ["x"] } })).toThrow(
      TypeError,
    );
  });

  it("says where an exchange of days is not decided", () => {
    const november: Regime = { ...(province as Regime), closes: { months: 0, day: 20 } };
    expect(deadlineOf(november, "2026-11")).toMatchObject({
      on: "2026-11-25",
      notices: [{ code: "holidays-not-decided" }],
    });
  });

  it("is the day that counting one by one gives, in every month that is known", () => {
    const known = [2020, 2021, 2022, 2023, 2024, 2025, 2026].flatMap(
      (year) => publicHolidaysOf(year)?.days ?? [],
    );
    const kinds = new Map(known.map(({ on, kind }) => [dayNumber(on), kind]));
    const month = fc.tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, ([year, index]) => {
        const label = `${year}-${String(index).padStart(2, "0")}`;
        const on = deadlineOf(province, label)?.on ?? "";
        const cutOff = windowOf(province, label)?.to ?? "";
        let worked = 0;
        for (let day = dayNumber(cutOff) + 1; day <= dayNumber(on); day += 1) {
          const weekend = (day - 1) % 7 > 4;
          const kind = kinds.get(day);
          if (kind === "worked" || (!weekend && kind === undefined)) worked += 1;
        }
        expect(worked).toBe(2);
        expect(kinds.get(dayNumber(on)) === "worked" || weekdayOf(on) < 5).toBe(true);
      }),
      { numRuns: 84 * 3 },
    );
  });
});

describe("a deadline on a fixed day", () => {
  it.each([
    ["2024-03", "2024-03-15", "2024-03-16"],
    ["2024-Q1", "2024-03-06", "2024-03-08"],
    ["2024-Q4", "2024-12-06", "2024-12-08"],
    ["2024-H1", "2024-06-06", "2024-06-08"],
    ["2024", "2024-11-25", "2024-11-27"],
  ])("of Circular 02/2023 for %s is %s, and %s for the ministry", (label, unit, consolidated) => {
    expect(deadlineOf(ministry, label)).toMatchObject({ on: unit, is: "due" });
    expect(deadlineOf(ministry, label, { stage: "consolidation" })?.on).toBe(consolidated);
  });

  it("that is not known is none", () => {
    expect(deadlineOf(ministry, "2024-H2")).toBeUndefined();
    expect(deadlineOf(ministry, "2024-W10")).toBeUndefined();
    expect(deadlineOf(ministry, "2024-Q1", { stage: "release" })).toBeUndefined();
    expect(deadlineOf(regimes["calendar"], "2024-Q1")).toBeUndefined();
    expect(deadlineOf(regimes["tt05-2025-vpcp"], "2026-Q1")).toBeUndefined();
    expect(deadlineOf(undefined, "2026-Q1")).toBeUndefined();
    expect(() => deadlineOf(general, "Q1")).toThrow(TypeError);
  });

  it("does not move off a day of rest, but the next working day is named", () => {
    const deadline = deadlineOf(inspection, "2021-03");
    expect(deadline).toMatchObject({ on: "2021-03-20", notices: [{ code: "not-a-working-day" }] });
    expect(deadline?.notices[0]?.message.vi).toContain("22/3/2021");
    // Saturday 10/01/2026 is worked in exchange, and 20/02/2026 is a day of Tết.
    expect(codes({ ...(inspection as Regime), ...fixedOn(10) }, "2026-01")).toEqual([]);
    expect(codes(inspection, "2026-02")).toEqual(["not-a-working-day"]);
  });

  it("is nothing where the month has no such day", () => {
    expect(deadlineOf(regimes["nd94-2016"], "2021-02", { stage: "release" })).toMatchObject({
      on: null,
      notices: [{ code: "no-such-day" }],
    });
    expect(deadlineOf(regimes["nd94-2016"], "2024-02", { stage: "release" })?.on).toBe(
      "2024-02-29",
    );
    expect(deadlineOf(regimes["nd94-2016"], "2021-03", { stage: "release" })?.on).toBe(
      "2021-03-29",
    );
  });

  it("says when the regime did not apply", () => {
    expect(codes(ministry, "2023-05")).toEqual(["not-in-force"]);
    expect(codes(ministry, "2023-06")).toEqual([]);
    expect(codes(general, "2019-02")).toContain("not-in-force");
  });
});

function fixedOn(day: number): Pick<Regime, "deadlines"> {
  const basis = inspection?.basis ?? missing();
  return { deadlines: [{ stage: "report", periods: ["month"], due: { months: 0, day }, basis }] };
}

function missing(): never {
  throw new Error("no basis");
}
