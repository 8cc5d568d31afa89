import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const egdi = {
  id: "egdi",
  kind: "weighted-index",
  index: "egdi",
  parts: [
    { cell: "osi", weight: 1 },
    { cell: "tii", weight: 1 },
    { cell: "hci", weight: 1 },
  ],
  divisor: 3,
} satisfies ReportRule;
const parts = { osi: "0,6529", tii: "0,6694", hci: "0,6779" };

describe("an index of rounded parts", () => {
  it("passes when it is the rounded mean of its parts", () => {
    const finding = findingOf(egdi, { ...parts, egdi: "0,6667" });
    expect(finding).toMatchObject({
      verdict: "pass",
      severity: "error",
      cells: ["egdi", "osi", "tii", "hci"],
      residual: { low: "-0.0001333333", high: "0.0000666667" },
    });
    expect(finding.message.vi).toContain("rồi chia cho 3 được 0,666733");
  });

  it("passes within the rounding of its parts, and fails beyond", () => {
    expect(verdictOf(egdi, { ...parts, egdi: "0,6668" })).toBe("pass-rounding");
    expect(verdictOf(egdi, { ...parts, egdi: "0,6669" })).toBe("fail");
    expect(verdictOf(egdi, { ...parts, egdi: "0,6666" })).toBe("truncated");
    expect(verdictOf(egdi, { ...parts, egdi: "0,6665" })).toBe("fail");
  });

  it("is suspect when only the other reading of a separator fits", () => {
    const rule = { ...egdi, parts: [{ cell: "osi", weight: 1 }], divisor: 1 } satisfies ReportRule;
    expect(verdictOf(rule, { egdi: "1,271", osi: "1.271" })).toBe("suspect");
  });
});

describe("an index of exact points", () => {
  const groups = ["openness", "progress", "digitisation", "online", "satisfaction"];
  const rule = {
    id: "qd766",
    kind: "weighted-index",
    index: "total",
    parts: groups.map((cell) => ({ cell, weight: 1 })),
  } satisfies ReportRule;
  const full = { openness: 18, progress: 20, digitisation: 22, online: 22, satisfaction: 18 };

  it("is their sum", () => {
    expect(verdictOf(rule, { ...full, total: 100 })).toBe("pass");
    expect(verdictOf(rule, { ...full, total: 99 })).toBe("fail");
    expect(verdictOf(rule, { ...full, online: "18,5", total: "96,5" })).toBe("pass");
  });

  it("may be weighted by decimals, and says which way of shortening fits", () => {
    const weighted = {
      ...rule,
      parts: [
        { cell: "openness", weight: "0.25" },
        { cell: "progress", weight: "0.75" },
      ],
      divisor: "1.5",
    } satisfies ReportRule;
    // 4,5 and 15 in 1,5 is 13.
    expect(verdictOf(weighted, { ...full, total: "13,0" })).toBe("pass");
    expect(verdictOf(weighted, { ...full, openness: 19, total: "13,2" })).toBe("pass");
    const cut = findingOf(weighted, { ...full, openness: 19, total: "13,1" });
    expect(cut.verdict).toBe("truncated");
    expect(cut.message.vi).toContain("chỉ khớp khi cắt bớt chữ số; làm tròn nửa lên thì được 13,2");
    const wrong = findingOf(weighted, { ...full, openness: 19, total: "13,3" });
    expect(wrong.verdict).toBe("fail");
    expect(wrong.message.vi).toContain("làm tròn được 13,2, cắt bớt được 13,1");
  });

  it("printed as a whole number is exact, unless it says to which digit it was rounded", () => {
    const mean = { ...rule, parts: rule.parts.slice(0, 3), divisor: 3 } satisfies ReportRule;
    expect(verdictOf(mean, { ...full, total: 20 })).toBe("pass");
    expect(verdictOf(mean, { ...full, openness: 19, total: 20 })).toBe("fail");
    expect(verdictOf(mean, { ...full, openness: 19, total: "20,3" })).toBe("pass");
  });

  it("may subtract a part, and counts a declared zero as nothing", () => {
    const less = {
      ...rule,
      parts: [
        { cell: "openness", weight: 1 },
        { cell: "progress", weight: -1 },
      ],
    } satisfies ReportRule;
    expect(verdictOf(less, { ...full, total: -2 })).toBe("pass");
    expect(verdictOf(less, { ...full, progress: "không phát sinh", total: 18 })).toBe("pass");
  });

  it("without a part, or divided by nothing, cannot be checked", () => {
    expect(verdictOf(rule, { ...full, online: "–", total: 100 })).toBe("not-checkable");
    expect(verdictOf({ ...rule, missing: "never-skip" }, { ...full, online: "–", total: 78 })).toBe(
      "pass",
    );
    expect(verdictOf({ ...rule, divisor: 0 }, { ...full, total: 100 })).toBe("not-checkable");
  });
});
