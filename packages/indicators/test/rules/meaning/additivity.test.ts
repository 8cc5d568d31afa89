import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import type { IndicatorKind, Verdict } from "../../../src/index.ts";
import { findingOf, verdictOf } from "../../report/checked.ts";
import { indicator, setOf } from "./defined.ts";

const history = { "2021-01": { a: "1" }, "2021-02": { a: "2" }, "2021-03": { a: "3" } };
const months = Object.keys(history).map((label) => `a@${label}`);
const overTime = { id: "x", kind: "additivity", total: "a", parts: months } satisfies ReportRule;
const overUnits = {
  ...overTime,
  total: "all.a",
  parts: ["hanoi.a", "hue.a"],
} satisfies ReportRule;
const units = { "all.a": "3", "hanoi.a": "1", "hue.a": "2" };

describe("adding an indicator", () => {
  it("over time or units is what the indicator says", () => {
    for (const yes of [true, false]) {
      const known = (direction: "overTime" | "overUnits") =>
        setOf(indicator("a", { additive: { overTime: !yes, overUnits: !yes, [direction]: yes } }));
      const verdict = yes ? "pass" : "fail";
      expect(verdictOf(overTime, { a: "6" }, { history, ...known("overTime") })).toBe(verdict);
      expect(verdictOf(overUnits, units, known("overUnits"))).toBe(verdict);
    }
  });

  it("fails for distinct addresses over months, as an error", () => {
    const botnet = setOf(
      indicator("a", { unit: "địa chỉ IP", additive: { overTime: false, overUnits: false } }),
    );
    const finding = findingOf(overTime, { a: "6" }, { history, ...botnet });
    expect(finding).toMatchObject({ verdict: "fail", severity: "error" });
    expect(finding.message.vi).toContain("không cộng được theo thời gian");
    expect(finding.message.vi).toContain("tổng bị trùng");
  });

  const byKind: readonly (readonly [IndicatorKind, Verdict, Verdict])[] = [
    ["flow", "not-checkable", "not-checkable"],
    ["stock", "fail", "not-checkable"],
    ["cumulative", "fail", "not-checkable"],
    ["structure", "fail", "not-checkable"],
    ["target", "fail", "not-checkable"],
    ["rate", "fail", "fail"],
    ["change", "fail", "fail"],
    ["note", "not-checkable", "not-checkable"],
  ];

  it.each(byKind)("of kind %s that says nothing of it", (kind, time, unit) => {
    const known = setOf(indicator("a", { kind }));
    expect(verdictOf(overTime, { a: "6" }, { history, ...known })).toBe(time);
    expect(verdictOf(overUnits, units, known)).toBe(unit);
  });

  it("passes for shares of one base, not for one share of two units", () => {
    const share = { kind: "rate", additive: { overTime: false, overUnits: true } } as const;
    const levels = setOf(
      indicator("a", { kind: "rate" }),
      indicator("b", share),
      indicator("c", share),
    );
    const rule = { ...overTime, parts: ["b", "c"] } satisfies ReportRule;
    expect(verdictOf(rule, { a: "3%", b: "1%", c: "2%" }, levels)).toBe("pass");
    const rates = setOf(indicator("a", share));
    const finding = findingOf(overUnits, units, rates);
    expect(finding.verdict).toBe("fail");
    expect(finding.message.vi).toContain("phải cộng riêng tử số và mẫu số");
  });

  it("in both directions at once is held to both", () => {
    const rule = {
      ...overTime,
      total: "t",
      parts: ["a@2021-01", "b@2021-02"],
    } satisfies ReportRule;
    const both = { "2021-01": { a: "1" }, "2021-02": { b: "2" } };
    const of = (time: boolean, unit: boolean) => {
      const additive = { overTime: time, overUnits: unit };
      const known = setOf(indicator("a", { additive }), indicator("b", { additive }));
      return verdictOf(rule, { t: "3" }, { history: both, ...known });
    };
    expect([of(true, true), of(true, false), of(false, true)]).toEqual(["pass", "fail", "fail"]);
  });

  it("of a single part asks what that part is of its total", () => {
    const additive = { overTime: false, overUnits: true };
    const known = setOf(indicator("a", { additive }), indicator("b", { additive }));
    const one = (part: string, total = "a") =>
      verdictOf({ ...overTime, total, parts: [part] }, { a: "1", b: "1" }, { history, ...known });
    expect(one("b")).toBe("pass");
    expect(one("a@2021-01")).toBe("fail");
  });

  it("cannot be checked outside a set, or where the sum is not there", () => {
    expect(verdictOf(overTime, { a: "6" }, { history })).toBe("not-checkable");
    const known = setOf(indicator("a", { kind: "rate" }));
    expect(verdictOf(overUnits, { "hanoi.a": "1" }, known)).toBe("not-checkable");
  });
});
