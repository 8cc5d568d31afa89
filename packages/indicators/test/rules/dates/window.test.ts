import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = { id: "w", kind: "window", regime: "nd09-2019" } satisfies ReportRule;
const period = (from?: string, to?: string) => ({
  period: { label: "2021-Q1", ...(from && { from }), ...(to && { to }) },
});

describe("a reporting window", () => {
  it("passes when it is the regime's, in any spelling", () => {
    expect(verdictOf(rule, {}, period("2020-12-15", "2021-03-14"))).toBe("pass");
    expect(verdictOf(rule, {}, period("15/12/2020", "14/3/2021"))).toBe("pass");
    expect(verdictOf({ ...rule, from: "15/12/2020", to: "14/3/2021" }, {})).toBe("pass");
  });

  it("fails when it is another's, and the right one is named", () => {
    const finding = findingOf(rule, {}, period("01/01/2021", "31/3/2021"));
    expect(finding.verdict).toBe("fail");
    expect(finding.message.vi).toContain("15/12/2020–14/3/2021");
    expect(verdictOf({ ...rule, regime: "calendar" }, {}, period("01/01/2021", "31/3/2021"))).toBe(
      "pass",
    );
  });

  it("fails already by the half that is printed, and says why a day cannot be read", () => {
    expect(verdictOf(rule, {}, period("01/01/2021"))).toBe("fail");
    expect(verdictOf(rule, {}, period(undefined, "31/3/2021"))).toBe("fail");
    expect(verdictOf(rule, {}, period("15/12/2020"))).toBe("not-checkable");
    const lost = findingOf(rule, {}, period("15/12/2020", "14/3/202"));
    expect(lost.verdict).toBe("fail");
    expect(lost.message.vi).toContain("đến 14/3/202;");
    expect(lost.message.vi).toContain("Năm chỉ có 3 chữ số.");
  });

  it("cannot be checked when it is not printed, or the regime is not known", () => {
    expect(verdictOf(rule, {})).toBe("not-checkable");
    expect(verdictOf({ ...rule, regime: "no-such" }, {}, period("15/12/2020", "14/3/2021"))).toBe(
      "not-checkable",
    );
    expect(verdictOf(rule, {}, { period: { label: "2021-W10" } })).toBe("not-checkable");
  });

  it("follows the report's regime where the rule names none", () => {
    const plain = { id: "w", kind: "window" } satisfies ReportRule;
    const dated = period("15/12/2020", "14/3/2021");
    expect(verdictOf(plain, {}, { ...dated, regime: "nd09-2019" })).toBe("pass");
    expect(verdictOf(plain, {}, dated)).toBe("not-checkable");
  });
});

describe("a window under other regimes", () => {
  const windowFor = (regime: string, label: string, from: string, to: string) =>
    verdictOf({ ...rule, regime }, {}, { period: { label, from, to }, asOf: "2027-01-01" });

  it.each([
    ["calendar", "2024-02", "1/2/2024", "29/2/2024", "28/2/2024"],
    ["calendar", "2021-02", "1/2/2021", "28/2/2021", "1/3/2021"],
    ["calendar", "2020-W53", "28/12/2020", "3/1/2021", "31/12/2020"],
    ["tt09-2019-nhnn", "2024-03", "15/2/2024", "14/3/2024", "15/3/2024"],
    ["tt03-2013-ttcp", "2024", "16/12/2023", "15/12/2024", "14/12/2024"],
    ["local-21-20", "2024-03", "21/2/2024", "20/3/2024", "21/3/2024"],
  ])("of %s for %s runs from %s to %s, not to %s", (regime, label, from, to, wrong) => {
    expect(windowFor(regime, label, from, to)).toBe("pass");
    expect(windowFor(regime, label, from, wrong)).toBe("fail");
  });

  it("never ends on 29 February in a common year", () => {
    expect(windowFor("calendar", "2021-02", "1/2/2021", "29/2/2021")).toBe("fail");
  });

  it("cannot be checked where the regime's are not known, and that is what is said", () => {
    const period = { label: "2026-Q1", from: "15/12/2025", to: "14/3/2026" };
    const finding = findingOf({ ...rule, regime: "tt05-2025-vpcp" }, {}, { period });
    expect(finding.verdict).toBe("not-checkable");
    expect(finding.message.en).toContain("not known here");
  });
});
