import type { CellValue, ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";
import { randomOf, whole } from "../../report/pieces/piece.ts";

const rule = { id: "o", kind: "outlier", series: ["count"], cell: "count" } satisfies ReportRule;
const quarters = ["2019-Q4", "2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4"];

/** The last quarters before 2021-Q1, one figure each. */
const after = (...counts: CellValue[]) => {
  const labels = quarters.slice(quarters.length - counts.length);
  return {
    history: Object.fromEntries(
      labels.map((label, index) => [label, { count: counts[index] ?? null }]),
    ),
  };
};
const usual = after("853", "1.056", "1.100", "900");

describe("a figure beside its earlier periods", () => {
  it("passes among them, and the sentence shows median, spread and both limits", () => {
    const finding = findingOf(rule, { count: "1.271" }, usual);
    expect(finding).toMatchObject({
      verdict: "pass",
      severity: "warning",
      cells: ["count", "count@2020-Q1", "count@2020-Q2", "count@2020-Q3", "count@2020-Q4"],
      residual: { low: "293", high: "293" },
    });
    // Median 978, MAD 100; 978 ± 3.5 · 100 / 0.6745.
    expect(finding.message.en).toContain("the median 978 and the median absolute deviation 100");
    expect(finding.message.en).toContain("the limits are 459.1 to 1,496.9");
    expect(finding.message.vi).toContain("giới hạn từ 459,1 đến 1.496,9");
    expect(finding.message.vi).toContain("bước cuối gấp 1,412 lần kỳ trước");
  });

  it("is suspect a tenfold above or below, never failed", () => {
    expect(verdictOf(rule, { count: "12.710" }, usual)).toBe("suspect");
    expect(verdictOf(rule, { count: "127" }, usual)).toBe("suspect");
  });

  it("is suspect just beyond both limits, and not within one of them", () => {
    const tight = after("100", "102", "98", "101");
    expect(verdictOf(rule, { count: "110" }, tight)).toBe("suspect");
    // 105 lies within 100.5 ± 3.5 / 0.6745.
    expect(verdictOf(rule, { count: "105" }, tight)).toBe("pass");
  });

  it("may be far from the median while growth goes on as before", () => {
    const { verdict, message } = findingOf(rule, { count: "16" }, after("1", "2", "4", "8"));
    expect(verdict).toBe("pass");
    expect(message.en).toContain("the step is a usual one");
  });

  it("may come back to the usual level in a large step", () => {
    const { verdict, message } = findingOf(
      rule,
      { count: "100" },
      after("99", "101", "100", "102", "10"),
    );
    expect(verdict).toBe("pass");
    expect(message.en).toContain("leads to a usual level");
  });

  it("needs four earlier figures of the same kind of period", () => {
    const few = findingOf(rule, { count: "5" }, after("5", "5", "5"));
    expect(few).toMatchObject({ verdict: "not-checkable" });
    expect(few.message.vi).toContain("mới có 3");
    const mixed = { history: { ...after("5", "5", "5").history, "2020-12": { count: "5" } } };
    expect(verdictOf(rule, { count: "5" }, mixed)).toBe("not-checkable");
    const gone = after("5", "5", "–", "5", null);
    expect(verdictOf(rule, { count: "5" }, gone)).toBe("not-checkable");
    expect(verdictOf(rule, { count: "–" }, usual)).toBe("not-checkable");
  });

  it("is not compared with later periods or with itself", () => {
    const past = { ...rule, cell: "count@2020-Q4" } satisfies ReportRule;
    const { cells } = findingOf(past, { count: "9" }, after("5", "5", "5", "5", "6"));
    expect(cells).toEqual([
      "count@2020-Q4",
      "count@2019-Q4",
      "count@2020-Q1",
      "count@2020-Q2",
      "count@2020-Q3",
    ]);
  });

  it("may have its series listed, in any order, or its peers of the same period", () => {
    const listed = {
      ...rule,
      series: ["count@2020-Q4", "count@2020-Q1", "count@2020-Q3", "count@2020-Q2", "count"],
    } satisfies ReportRule;
    const plain = findingOf(rule, { count: "12.710" }, usual);
    expect(findingOf(listed, { count: "12.710" }, usual)).toEqual(plain);
    const peers = { ...rule, series: ["a", "b", "c", "d"], cell: "x" } satisfies ReportRule;
    const provinces = { a: "95", b: "103", c: "99", d: "101" };
    expect(verdictOf(peers, { ...provinces, x: "104" })).toBe("pass");
    expect(findingOf(peers, { ...provinces, x: "1.040" })).toMatchObject({
      verdict: "suspect",
      message: { en: expect.stringContaining("the steps have no ratio to compare") },
    });
  });
});

describe("a series without spread", () => {
  const of = (now: string, ...counts: string[]) =>
    findingOf(rule, { count: now }, after(...counts));

  it("of counts still leaves chance its room: the root of the median, at least one", () => {
    expect(of("6", "5", "5", "5", "5").verdict).toBe("pass");
    expect(of("12", "5", "5", "5", "5").verdict).toBe("pass");
    expect(of("13", "5", "5", "5", "5").verdict).toBe("suspect");
    expect(of("3", "0", "0", "0", "0").verdict).toBe("pass");
    expect(of("4", "0", "0", "0", "0").verdict).toBe("suspect");
    expect(of("không phát sinh", "0", "0", "0", "0").verdict).toBe("pass");
  });

  it("of which more than half is alike uses the mean deviation", () => {
    // 3.5 · 1.253314 · 1000 / 4 = 1096.65 around 100.
    const { verdict, message } = of("1.196", "100", "100", "100", "1.100");
    expect(verdict).toBe("pass");
    expect(message.en).toContain("mean absolute deviation is used");
    const noRatio = { history: after("100", "100", "100", "1.100").history };
    expect(verdictOf(rule, { count: "1.197" }, noRatio)).toBe("pass");
    expect(of("197", "0", "0", "0", "100").verdict).toBe("suspect");
    expect(of("109", "0", "0", "0", "100").verdict).toBe("pass");
    expect(of("110", "0", "0", "0", "100").verdict).toBe("suspect");
  });

  it("of rates is left to the step: within five per cent of the last it passes", () => {
    const rates = ["56,47%", "56,47%", "56,47%", "56,47%"];
    expect(of("57%", ...rates).verdict).toBe("pass");
    expect(of("70%", ...rates).verdict).toBe("suspect");
    expect(of("70%", ...rates).message.en).toContain("a constant series shows no spread");
    expect(of("56,47%", ...rates).verdict).toBe("pass");
  });

  it("of changes, which have no ratio, is left to what printing allows", () => {
    expect(of("giảm 3%", "-2%", "-2%", "-2%", "-2%").verdict).toBe("pass-rounding");
    expect(of("giảm 30%", "-2%", "-2%", "-2%", "-2%").verdict).toBe("suspect");
  });
});

describe("figures that stand for intervals", () => {
  it("are suspect only when every value is outside", () => {
    const tight = after("100", "102", "98", "101");
    expect(verdictOf(rule, { count: "hơn 100" }, tight)).toBe("pass-rounding");
    expect(verdictOf(rule, { count: "gần 120" }, tight)).toBe("suspect");
    expect(verdictOf(rule, { count: "khoảng 110" }, tight)).toBe("pass-rounding");
  });

  it("pass plainly when every value is inside", () => {
    const visits = after("56 triệu", "80 triệu", "90 triệu", "hơn 100 triệu");
    expect(verdictOf(rule, { count: "hơn 122 triệu" }, visits)).toBe("pass");
  });

  it("never turn coarse printing into a jump", () => {
    expect(verdictOf(rule, { count: "6 triệu" }, after(...Array(4).fill("5 triệu")))).not.toBe(
      "suspect",
    );
  });
});

describe("a tenfold or thousandfold slip", () => {
  it("in a series that varies by a few per cent is always found", () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const random = randomOf(seed);
      const level = whole(random, 50, 10 ** whole(random, 2, 9));
      const near = () => String(Math.round(level * (0.97 + 0.06 * random())));
      const series = after(near(), near(), near(), near(), near());
      const now = near();
      expect(verdictOf(rule, { count: `${now}0` }, series), String(seed)).toBe("suspect");
      expect(verdictOf(rule, { count: `${now}000` }, series), String(seed)).toBe("suspect");
    }
  });
});
