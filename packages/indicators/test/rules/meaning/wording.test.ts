import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import type { IndicatorKind, Verdict } from "../../../src/index.ts";
import { findingOf, verdictOf } from "../../report/checked.ts";
import { indicator, setOf } from "./defined.ts";

type Claim = "level" | "growth" | "share";
const claiming = (claims: Claim) =>
  ({ id: "w", kind: "wording", cell: "a", claims }) satisfies ReportRule;

describe("words beside a figure", () => {
  const table: readonly (readonly [IndicatorKind, Verdict, Verdict, Verdict])[] = [
    // kind, then what words of a level, of growth and of a share come to
    ["stock", "pass", "fail", "fail"],
    ["cumulative", "pass", "fail", "fail"],
    ["flow", "pass", "suspect", "fail"],
    ["rate", "pass", "fail", "pass"],
    ["change", "fail", "pass", "fail"],
    ["target", "pass", "not-checkable", "not-checkable"],
    ["structure", "pass", "fail", "fail"],
    ["note", "not-checkable", "not-checkable", "not-checkable"],
  ];

  it.each(table)("fit the kind %s", (kind, level, growth, share) => {
    const known = setOf(indicator("a", { kind }));
    const claims = ["level", "growth", "share"] as const;
    expect(claims.map((claim) => verdictOf(claiming(claim), { a: "5" }, known))).toEqual([
      level,
      growth,
      share,
    ]);
  });

  it("warn when they call a level growth, and quote what is printed", () => {
    const known = setOf(indicator("a", { kind: "rate", unit: "%" }));
    const words = "tăng trưởng tỷ lệ … đạt 56,47%";
    const finding = findingOf({ ...claiming("growth"), words }, { a: "56,47%" }, known);
    expect(finding).toMatchObject({ verdict: "fail", severity: "warning", cells: ["a"] });
    expect(finding.message.vi).toContain(`a (56,47%) là tỷ lệ, nhưng lời văn ("${words}")`);
    expect(finding.message.vi).toContain("so với kỳ nào");
  });

  it("may speak of a share where a stock or a target is in per cent", () => {
    for (const kind of ["stock", "target", "structure"] as const) {
      const known = setOf(indicator("a", { kind, unit: "%" }));
      expect(verdictOf(claiming("share"), { a: "30" }, known)).toBe("pass");
    }
    const counted = setOf(indicator("a", { kind: "flow" }));
    expect(verdictOf(claiming("share"), { a: "30%" }, counted)).toBe("fail");
  });

  it("cannot mend a figure that is printed as growth while its indicator is a level", () => {
    const known = setOf(indicator("a", { kind: "rate", unit: "%" }));
    for (const text of ["tăng 5%", "Giảm 5%", "ước tăng 5%", "5 điểm %"]) {
      expect(verdictOf(claiming("level"), { a: text }, known), text).toBe("fail");
      expect(verdictOf(claiming("growth"), { a: text }, known), text).toBe("fail");
    }
    const flow = setOf(indicator("a", { kind: "flow" }));
    expect(verdictOf(claiming("growth"), { a: "tăng 5" }, flow)).toBe("suspect");
  });

  it("outside a set are judged only where the figure itself is plain", () => {
    expect(verdictOf(claiming("growth"), { a: "tăng 5%" })).toBe("pass");
    expect(verdictOf(claiming("growth"), { a: "5 điểm %" })).toBe("pass");
    expect(verdictOf(claiming("level"), { a: "giảm 5%" })).toBe("fail");
    expect(verdictOf(claiming("share"), { a: "giảm 5%" })).toBe("fail");
    for (const text of ["5%", "1.271", "-5%", "hơn 5 triệu"]) {
      expect(verdictOf(claiming("growth"), { a: text }), text).toBe("not-checkable");
    }
  });

  it("are those of the column in a table", () => {
    const known = setOf(indicator("onTimeRate", { kind: "rate", unit: "%" }));
    const rule = { ...claiming("growth"), cell: "hanoi.onTimeRate" } satisfies ReportRule;
    expect(verdictOf(rule, { "hanoi.onTimeRate": "90%" }, known)).toBe("fail");
  });

  it("cannot be checked where there is no figure", () => {
    const known = setOf(indicator("a", { kind: "rate" }));
    expect(verdictOf(claiming("growth"), {}, known)).toBe("not-checkable");
    expect(verdictOf(claiming("growth"), { a: "–" }, known)).toBe("not-checkable");
  });
});
