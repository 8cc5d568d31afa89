import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = {
  id: "dossiers",
  kind: "balance",
  in: ["carriedOver", "received"],
  out: ["resolved", "withdrawn", "pending"],
} satisfies ReportRule;
const clean = { carriedOver: 120, received: 1000, resolved: 900, withdrawn: 20, pending: 200 };

describe("a balance of dossiers", () => {
  it("passes when what came in went out or is pending", () => {
    expect(findingOf(rule, clean)).toMatchObject({
      verdict: "pass",
      severity: "error",
      cells: ["carriedOver", "received", "resolved", "withdrawn", "pending"],
      residual: { low: "0", high: "0" },
    });
  });

  it("fails by one dossier, and gives both sums", () => {
    const finding = findingOf(rule, { ...clean, pending: 201 });
    expect(finding).toMatchObject({ verdict: "fail", residual: { low: "-1", high: "-1" } });
    expect(finding.message.en).toContain("1,120 in all");
    expect(finding.message.en).toContain("1,121 in all");
    expect(finding.message.vi).toContain("lệch −1");
  });

  it("may compare the opening stock with the closing one of the period before", () => {
    const chain = {
      id: "c",
      kind: "balance",
      in: ["carriedOver"],
      out: ["pending@2020-Q4"],
    } satisfies ReportRule;
    const history = { "2020-Q4": { pending: 120 } };
    expect(verdictOf(chain, clean, { history })).toBe("pass");
    expect(verdictOf(chain, { ...clean, carriedOver: 119 }, { history })).toBe("fail");
  });

  it("leaves room for figures in thousands, and no more", () => {
    const thousands = {
      carriedOver: "0,1 nghìn",
      received: "1 nghìn",
      resolved: "0,9 nghìn",
      withdrawn: "0",
      pending: "0,2 nghìn",
    };
    expect(verdictOf(rule, thousands)).toBe("pass");
    expect(verdictOf(rule, { ...thousands, pending: "0,3 nghìn" })).toBe("pass-rounding");
    expect(verdictOf(rule, { ...thousands, pending: "1,9 nghìn" })).toBe("fail");
  });
});
