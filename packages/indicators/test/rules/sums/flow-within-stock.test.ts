import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = {
  id: "f",
  kind: "flow-within-stock",
  flow: "newAccounts",
  before: "accounts@2020-Q4",
  after: "accounts",
} satisfies ReportRule;
const history = { "2020-Q4": { accounts: 400 } };

describe("a flow between two stocks", () => {
  it("passes when the stock grew by at least the flow", () => {
    expect(findingOf(rule, { newAccounts: 90, accounts: 500 }, { history })).toMatchObject({
      verdict: "pass",
      severity: "warning",
      cells: ["newAccounts", "accounts@2020-Q4", "accounts"],
      residual: { low: "-10", high: "-10" },
    });
  });

  it("fails when it is more than the stock grew, and says by how much", () => {
    const finding = findingOf(rule, { newAccounts: 101, accounts: 500 }, { history });
    expect(finding.verdict).toBe("fail");
    expect(finding.message.en).toContain(
      "the stock changed by 100; the flow, newAccounts (101), must not exceed that, off by 1",
    );
  });

  it("has to be just the growth where both cover the same days", () => {
    const equal = { ...rule, equal: true } satisfies ReportRule;
    expect(verdictOf(equal, { newAccounts: 100, accounts: 500 }, { history })).toBe("pass");
    expect(verdictOf(equal, { newAccounts: 90, accounts: 500 }, { history })).toBe("fail");
  });

  it("passes by wording, and cannot be checked without the earlier stock", () => {
    expect(verdictOf(rule, { newAccounts: 105, accounts: "hơn 500" }, { history })).toBe(
      "pass-rounding",
    );
    expect(verdictOf(rule, { newAccounts: 90, accounts: 500 })).toBe("not-checkable");
  });

  it("that is missing is named as missing where the stock fell", () => {
    const bounded = { ...rule, missing: "bounds" } satisfies ReportRule;
    const finding = findingOf(bounded, { newAccounts: "–", accounts: 390 }, { history });
    expect(finding.verdict).toBe("fail");
    expect(finding.message.en).toContain("the flow, newAccounts, must not exceed that");
    expect(finding.message.en).toContain("Missing besides: newAccounts;");
    expect(verdictOf(bounded, { newAccounts: "–", accounts: 400 }, { history })).toBe(
      "not-checkable",
    );
  });
});
