import type { CellValue, ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = {
  id: "r",
  kind: "revision",
  before: "count@2020-Q4",
  after: "revised",
  maxChange: 5,
} satisfies ReportRule;
const revised = (before: CellValue, after: CellValue) =>
  findingOf(rule, { revised: after }, { history: { "2020-Q4": { count: before } } });

describe("a published figure that is replaced", () => {
  it("passes inside the band, and is told by how much it was revised", () => {
    const { verdict, severity, residual, message } = revised("1.000", "1.050");
    expect([verdict, severity, residual]).toEqual(["pass", "warning", { low: "50", high: "50" }]);
    expect(message.vi).toContain("tăng 50 (5%)");
    expect(message.en).toContain("up by 50 (5%), at most 5% is allowed");
    expect(revised("1.000", "950").verdict).toBe("pass");
    expect(revised("1.000", "1.000").message.vi).toContain("không đổi");
  });

  it("fails one beyond the band, in either direction", () => {
    expect(revised("1.000", "1.051").verdict).toBe("fail");
    expect(revised("1.000", "949").verdict).toBe("fail");
    expect(revised("-1.000", "-1.051").verdict).toBe("fail");
    expect(revised("-1.000", "-1.050").verdict).toBe("pass");
  });

  it("may have a decimal band", () => {
    const narrow = { ...rule, before: "a", after: "b", maxChange: "0.1" } satisfies ReportRule;
    expect(verdictOf(narrow, { a: "1.000", b: "1.001" })).toBe("pass");
    expect(verdictOf(narrow, { a: "1.000", b: "1.002" })).toBe("fail");
  });

  it("passes by rounding or wording where the intervals reach into the band", () => {
    expect(revised("10,0%", "10,6%").verdict).toBe("pass-rounding");
    expect(revised("10,0%", "10,7%").verdict).toBe("fail");
    expect(revised("hơn 1.000", "gần 1.200").verdict).toBe("pass-rounding");
    expect(revised("1.000", "khoảng 1.050").verdict).toBe("pass-rounding");
    expect(revised("1.000", "hơn 1.010").verdict).toBe("pass");
  });

  it("that was zero may only stay zero", () => {
    expect(revised("0", "0").verdict).toBe("pass");
    expect(revised("0", "3")).toMatchObject({
      verdict: "fail",
      message: { en: expect.stringContaining("from 0, so no percentage") },
    });
    expect(revised("không phát sinh", "0").verdict).toBe("pass");
    expect(revised("3", "0").verdict).toBe("fail");
    expect(revised("0%", "0,1%").verdict).toBe("pass-rounding");
  });

  it("cannot be checked when one of the two is missing", () => {
    expect(revised("–", "3").verdict).toBe("not-checkable");
    expect(revised("3", null).verdict).toBe("not-checkable");
  });
});

describe("the status of a replaced figure", () => {
  it("is named on both sides, from the words or the cell's own field", () => {
    const { message } = revised({ text: "853", status: "preliminary" }, "chính thức 860");
    expect(message.vi).toContain("(853), số sơ bộ, được thay bằng");
    expect(message.vi).toContain("(chính thức 860), số chính thức: tăng 7");
    expect(revised("853", "860").message.en).toContain("(853) was replaced by");
  });

  it("may not fall back: an official figure is not replaced by an estimate", () => {
    expect(revised("chính thức 853", "ước 853")).toMatchObject({
      verdict: "suspect",
      message: { en: expect.stringContaining("less final") },
    });
    const field = { text: "860", status: "estimate" } as const;
    expect(revised({ text: "853", status: "preliminary" }, field).verdict).toBe("suspect");
    expect(revised("ước 853", "sơ bộ 853").verdict).toBe("pass");
    expect(revised("chính thức 853", "853").verdict).toBe("pass");
  });

  it("does not hide a figure outside the band", () => {
    expect(revised("chính thức 853", "ước 1.853").verdict).toBe("fail");
  });
});
