import { describe, expect, it } from "vitest";
import { parsePrintedDate } from "../../src/dates/printed-date.ts";

describe("a printed date", () => {
  it.each([
    ["20/3/2021", "2021-03-20"],
    ["20-03-2021", "2021-03-20"],
    ["20.3.2021", "2021-03-20"],
    ["2021-03-20", "2021-03-20"],
    ["ngày 20 tháng 3 năm 2021", "2021-03-20"],
    ["đến hết ngày 20/3/2021", "2021-03-20"],
    [" 20 / 3 / 2021 ", "2021-03-20"],
    ["29/02/2020", "2020-02-29"],
  ])("'%s' is %s", (text, date) => {
    expect(parsePrintedDate(text)).toEqual({ text, date, problem: null, suggestion: null });
  });

  it.each(["29/02/2021", "31/4/2021", "0/1/2021", "1/13/2021"])(
    "'%s' is on no calendar",
    (text) => {
      expect(parsePrintedDate(text)).toMatchObject({ date: null, suggestion: null });
      expect(parsePrintedDate(text).problem?.en).toBe("The calendar has no such day.");
    },
  );

  it("whose year lost a digit is guessed at near the period, and never replaced", () => {
    expect(parsePrintedDate("20/3/202", "2021-03-14")).toMatchObject({
      date: null,
      suggestion: "2021-03-20",
    });
    expect(parsePrintedDate("20/3/21", "2021-03-14").suggestion).toBe("2021-03-20");
    expect(parsePrintedDate("20/3/20211", "2021-03-14").suggestion).toBe("2021-03-20");
  });

  it("is not guessed at without a period, or where no year near it fits", () => {
    expect(parsePrintedDate("20/3/202").suggestion).toBeNull();
    expect(parsePrintedDate("20/3/199", "2021-03-14").suggestion).toBeNull();
  });

  it.each(["", "hiện nay", "20/3", "tháng 3", "2021", "99/99"])("'%s' cannot be read", (text) => {
    expect(parsePrintedDate(text)).toMatchObject({ date: null, suggestion: null });
  });
});
