import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { checkReport } from "../../../src/index.ts";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = {
  id: "shares",
  kind: "share-of-hundred",
  parts: ["a", "b", "c"],
} satisfies ReportRule;
const counted = { ...rule, counts: ["x", "y", "z"] } satisfies ReportRule;
const thirds = { x: 1, y: 1, z: 1 };

describe("shares of a hundred", () => {
  it("pass when they add up to exactly 100", () => {
    expect(findingOf(rule, { a: "20%", b: "30%", c: "50%" })).toMatchObject({
      verdict: "pass",
      severity: "warning",
      residual: { low: "-1.5", high: "1.5" },
    });
  });

  it("pass by rounding when they miss 100 by less than rounding explains", () => {
    expect(verdictOf(rule, { a: "33,3%", b: "33,3%", c: "33,3%" })).toBe("pass-rounding");
  });

  it("are truncated where only cut shares come to 100", () => {
    expect(verdictOf(rule, { a: "33,2%", b: "33,3%", c: "33,3%" })).toBe("truncated");
    expect(verdictOf(rule, { a: "33,1%", b: "33,3%", c: "33,3%" })).toBe("fail");
  });

  it("that were adjusted to make 100 are recognised against their counts", () => {
    const finding = findingOf(counted, { a: "33,4%", b: "33,3%", c: "33,3%", ...thirds });
    expect(finding.verdict).toBe("pass-rounding");
    expect(finding.message.en).toContain(
      "adjusted to add up to 100 (a (33,4%) by the counts is 33.3333)",
    );
  });

  it("fail when a share lies a whole unit of its last digit off its count", () => {
    const finding = findingOf(counted, { a: "33,5%", b: "33,2%", c: "33,3%", ...thirds });
    expect(finding.verdict).toBe("fail");
    expect(finding.message.en).toContain(
      "the counts give other shares: a (33,5%) by the counts is 33.3333",
    );
  });

  it("fail when they miss 100 and one of them is not the rounded one: nothing was adjusted", () => {
    const finding = findingOf(counted, { a: "33,4%", b: "33,4%", c: "33,3%", ...thirds });
    expect(finding.verdict).toBe("fail");
  });

  it("pass plainly with counts when each is the rounded one", () => {
    expect(verdictOf(counted, { a: "20%", b: "30%", c: "50%", x: 2, y: 3, z: 5 })).toBe("pass");
  });

  it("are truncated against counts when each was cut", () => {
    const sixths = { x: 1, y: 1, z: 4 };
    expect(verdictOf(counted, { a: "16,6%", b: "16,6%", c: "66,6%", ...sixths })).toBe("truncated");
  });

  it("of nothing cannot be checked, nor can shares without as many counts", () => {
    expect(verdictOf(counted, { a: "20%", b: "30%", c: "50%", x: 0, y: 0, z: 0 })).toBe(
      "not-checkable",
    );
    expect(verdictOf({ ...counted, counts: ["x"] }, { a: "20%", b: "30%", c: "50%", x: 2 })).toBe(
      "not-checkable",
    );
  });

  it("spare the rate of an adjusted share from a false alarm, but no other", () => {
    const rate = {
      id: "rate",
      kind: "rate",
      rate: "a",
      numerator: "x",
      denominator: "all",
    } satisfies ReportRule;
    const verdicts = (a: string, b: string) =>
      checkReport(
        {
          title: "x",
          period: { label: "2021" },
          cells: { a, b, c: "33,3%", ...thirds, all: 3 },
          rules: [counted, rate],
        },
        { asOf: "2022-01-31" },
      ).findings.map(({ rule: id, verdict }) => [id, verdict]);
    expect(verdicts("33,4%", "33,3%")).toEqual([
      ["rate", "pass-rounding"],
      ["shares", "pass-rounding"],
    ]);
    expect(verdicts("33,6%", "33,1%")).toEqual([
      ["rate", "fail"],
      ["shares", "fail"],
    ]);
    expect(verdicts("33,4%", "33,2%")).toEqual([
      ["rate", "fail"],
      ["shares", "fail"],
    ]);
  });
});
