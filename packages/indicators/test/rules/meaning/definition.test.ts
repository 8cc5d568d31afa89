import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { indicatorSets } from "../../../src/index.ts";
import { findingOf, verdictOf } from "../../report/checked.ts";
import { indicator, setOf } from "./defined.ts";

const rule = { id: "d", kind: "definition", cells: ["a", "a@2020-Q1"] } satisfies ReportRule;
const cells = { a: "5" };
const history = { "2020-Q1": { a: "4" } };
const until = indicator("a", {
  kind: "rate",
  from: "2011-06-13",
  to: "2020-12-31",
  definition: "levels",
});
const since = indicator("a", { kind: "rate", from: "2021-01-01", definition: "full-online" });
const bridge = {
  definition: "levels",
  reason: { vi: "Mức 4 được tính là toàn trình.", en: "Level 4 counts as fully online." },
};

describe("the definition of compared figures", () => {
  it("passes when it is one and the same", () => {
    expect(verdictOf(rule, cells, { history, ...setOf(indicator("a")) })).toBe("pass");
    const twice = setOf(
      indicator("a", { to: "2020-12-31" }),
      indicator("a", { from: "2021-01-01" }),
    );
    expect(verdictOf(rule, cells, { history, ...twice })).toBe("pass");
  });

  it("fails when it changed in between, and names both with their days", () => {
    const finding = findingOf(rule, cells, { history, ...setOf(until, since) });
    expect(finding).toMatchObject({ verdict: "fail", severity: "error" });
    expect(finding.message.vi).toContain('định nghĩa "full-online", từ 01/01/2021');
    expect(finding.message.vi).toContain('định nghĩa "levels", từ 13/6/2011 đến 31/12/2020');
    expect(finding.message.en).toContain("no bridge between them is declared");
  });

  it("passes over a declared bridge, whichever side declares it, and gives the reason", () => {
    for (const known of [
      setOf(until, { ...since, bridges: [bridge] }),
      setOf({ ...until, bridges: [{ ...bridge, definition: "full-online" }] }, since),
    ]) {
      const finding = findingOf(rule, cells, { history, ...known });
      expect(finding.verdict).toBe("pass");
      expect(finding.message.vi).toContain("Mức 4 được tính là toàn trình.");
    }
    const elsewhere = { ...since, bridges: [{ ...bridge, definition: "proactive" }] };
    expect(verdictOf(rule, cells, { history, ...setOf(until, elsewhere) })).toBe("fail");
  });

  it("of two indicators are two, unless they say otherwise", () => {
    const both = { ...rule, cells: ["a", "b"] } satisfies ReportRule;
    const two = setOf(indicator("a"), indicator("b"));
    expect(verdictOf(both, { a: "1", b: "2" }, two)).toBe("fail");
    const one = setOf(indicator("a", { definition: "x" }), indicator("b", { definition: "x" }));
    expect(verdictOf(both, { a: "1", b: "2" }, one)).toBe("pass");
  });

  it("has to be in force at the end of the period", () => {
    const alone = { ...rule, cells: ["level34"] } satisfies ReportRule;
    const set = indicatorSets["nq17"];
    if (!set) throw new Error("no set");
    const at = (label: string) =>
      findingOf(alone, { level34: "56%" }, { set, regime: "nd09-2019", period: { label } });
    expect(at("2022-Q2").verdict).toBe("pass");
    // By Decree 09/2019 the third quarter closes on 14 September, a month after the levels ended.
    expect(at("2022-Q3").verdict).toBe("fail");
    expect(at("2022-Q3").message.vi).toContain("hết hiệu lực ngày 14/8/2022");
    expect(at("2018-Q4").message.vi).toContain("chỉ có từ 07/3/2019");
    expect(at("2022-W32").verdict).toBe("pass");
    expect(at("2022-W33").verdict).toBe("fail");
  });

  it("cannot be checked outside the set, or where nothing is compared", () => {
    expect(verdictOf(rule, cells, { history })).toBe("not-checkable");
    expect(verdictOf(rule, cells, setOf(until, since))).toBe("not-checkable");
    const mixed = { ...rule, cells: ["a", "zzz"] } satisfies ReportRule;
    const finding = findingOf(mixed, { a: "1", zzz: "2" }, setOf(indicator("a")));
    expect(finding.verdict).toBe("not-checkable");
    expect(finding.message.vi).toContain("không có định nghĩa của zzz");
  });

  it("does not stumble over a label that is none", () => {
    const odd = { ...rule, cells: ["a", "a@foo"] } satisfies ReportRule;
    expect(verdictOf(odd, cells, setOf(until, since))).toBe("not-checkable");
  });
});
