import { PeriodicReport } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { checkReport } from "../../src/index.ts";
import { findingOf } from "../report/checked.ts";
import { type Coverage, codes, source, types } from "./ess-generic-rules.ts";

type CoveredBy<By extends Coverage["by"]> = Extract<Coverage, { readonly by: By }>;

const coveredBy = <By extends Coverage["by"]>(by: By) =>
  types.flatMap(({ code, asks, coverage }) =>
    coverage.by === by ? [{ code, asks, ...(coverage as CoveredBy<By>) }] : [],
  );

describe(`the main types of rules of the ${source.system}`, () => {
  it("are all here, each with what covers it or the reason why nothing does", () => {
    expect(types.map(({ code }) => code)).toEqual(codes);
    expect(codes).toHaveLength(21);
    for (const { reason } of coveredBy("elsewhere")) expect(reason).toMatch(/\w{3}/);
  });

  it.each(coveredBy("rule"))("$code: $asks ($rule.kind)", ({ rule, holds, broken, verdict }) => {
    const verdictIn = ({ cells = {}, ...more }: Partial<PeriodicReport>) => {
      const column = rule.kind === "roll-up" ? `/${rule.columns[0]}` : "";
      const { findings } = checkReport(
        { title: "Báo cáo", period: { label: "2021-Q1" }, ...more, cells, rules: [rule] },
        { asOf: "2021-06-30" },
      );
      return findings.find((finding) => finding.rule === `${rule.id}${column}`)?.verdict;
    };
    expect(["pass", "pass-rounding"]).toContain(verdictIn(holds));
    expect(verdictIn(broken)).toBe(verdict);
  });

  it.each(coveredBy("schema"))("$code: $asks (the report file)", ({ holds, broken }) => {
    expect(PeriodicReport.safeParse(holds).success).toBe(true);
    expect(PeriodicReport.safeParse(broken).success).toBe(false);
  });

  it.each(coveredBy("figure"))("$code: $asks (as it is read)", ({ holds, broken, verdict }) => {
    const reading = (a: typeof holds) =>
      checkReport(
        { title: "Báo cáo", period: { label: "2021-Q1" }, cells: { a } },
        { asOf: "2021-06-30" },
      ).findings.map((finding) => [finding.kind, finding.verdict]);
    expect(reading(holds)).toEqual([]);
    expect(reading(broken)).toEqual([["reading", verdict]]);
  });

  it("take a tolerance where the sum of rounded details is off; here the figures bring it", () => {
    const rule = { id: "r", kind: "sum-of-parts", total: "t", parts: ["a", "b"] } as const;
    const finding = findingOf(
      { ...rule, parts: [...rule.parts] },
      { t: "56,47%", a: "24,37%", b: "32,11%" },
    );
    expect([finding.verdict, finding.tolerance]).toEqual(["pass-rounding", "0.015"]);
  });
});
