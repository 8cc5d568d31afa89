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
