import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = { id: "all", kind: "complete", cells: ["a", "b"] } satisfies ReportRule;
const listed = { ...rule, cells: [...rule.cells] };

describe("figures that have to be reported", () => {
  it("are complete when each is there, zero and not arising included", () => {
    expect(verdictOf(listed, { a: 0, b: "không phát sinh" })).toBe("pass");
  });

  it("are incomplete when one is absent, null, a dash or unreadable, and it is named first", () => {
    for (const b of [null, "–", "…", "", "abc"]) {
      expect(findingOf(listed, { a: 1, b })).toMatchObject({ verdict: "fail", cells: ["b", "a"] });
    }
    expect(verdictOf(listed, { b: 1 })).toBe("fail");
  });

  it("are told apart by what stands in their place", () => {
    const six = { ...rule, cells: [..."abcdef"] };
    const { message } = findingOf(six, { a: "–", b: "…", c: "", d: null, e: "abc" });
    expect(message.vi).toContain(
      'a (ghi dấu gạch), b (ghi dấu ba chấm), c (để trống), d (để trống, null), e (không đọc được "abc") và f (không có trong báo cáo)',
    );
    expect(message.en).toContain(
      "a (a dash), b (an ellipsis), c (left empty), d (left empty, null)",
    );
    expect(findingOf(listed, { a: "0", b: "không phát sinh" }).message.en).toContain(
      "1 of them declared as not arising",
    );
  });
});

describe("figures that come all together or not at all", () => {
  const pair = { ...listed, need: "all-or-none" } satisfies ReportRule;

  it("pass when all are there, or none", () => {
    expect(verdictOf(pair, { a: "1", b: "không phát sinh" })).toBe("pass");
    expect(verdictOf(pair, { a: "–", b: null })).toBe("pass");
    expect(verdictOf(pair, {})).toBe("pass");
  });

  it("fail when some are missing, which come first", () => {
    const finding = findingOf(pair, { a: "0", b: "–" });
    expect(finding).toMatchObject({ verdict: "fail", cells: ["b", "a"] });
    expect(finding.message.vi).toContain("có a, thiếu b (ghi dấu gạch)");
  });

  it("cannot be checked when one cannot be read and the rest does not decide", () => {
    expect(verdictOf(pair, { a: "1", b: "abc" })).toBe("not-checkable");
    const three = { ...pair, cells: ["a", "b", "c"] };
    expect(verdictOf(three, { a: "1", b: "abc" })).toBe("fail");
  });
});

describe("figures of which there is at most one", () => {
  const either = { ...listed, need: "at-most-one" } satisfies ReportRule;

  it("pass with one or none; what is declared as not arising is none", () => {
    expect(verdictOf(either, { a: "1", b: "–" })).toBe("pass");
    expect(verdictOf(either, {})).toBe("pass");
    expect(verdictOf(either, { a: "1", b: "không phát sinh" })).toBe("pass");
  });

  it("fail with two, a printed zero included", () => {
    expect(findingOf(either, { a: "1", b: "0" })).toMatchObject({
      verdict: "fail",
      cells: ["a", "b"],
      message: { en: expect.stringContaining("a (1) and b (0)") },
    });
  });

  it("cannot be checked when the second cannot be read", () => {
    expect(verdictOf(either, { a: "1", b: "abc" })).toBe("not-checkable");
    expect(verdictOf(either, { b: "abc" })).toBe("pass");
  });
});
