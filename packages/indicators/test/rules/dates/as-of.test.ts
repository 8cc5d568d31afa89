import type { CellValue, ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { checkReport } from "../../../src/index.ts";
import { findingOf, verdictOf } from "../../report/checked.ts";
import { indicator, setOf } from "../meaning/defined.ts";

const regime = "nd09-2019";
const whole = { id: "d", kind: "as-of" } satisfies ReportRule;
const one = { ...whole, cell: "a" } satisfies ReportRule;
const dated = (asOf: string) => ({ text: "5", asOf });

describe("the status date of a figure", () => {
  it("passes inside the window, its last day included", () => {
    expect(verdictOf(one, { a: dated("14/3/2021") }, { regime })).toBe("pass");
  });

  it("fails after the cut-off, before the window, and in the future", () => {
    const late = findingOf(one, { a: dated("23/3/2021") }, { regime });
    expect(late.verdict).toBe("fail");
    expect(late.message.vi).toContain("sau ngày chốt số liệu 14/3/2021");
    expect(verdictOf(one, { a: dated("14/12/2020") }, { regime })).toBe("fail");
    const future = findingOf(one, { a: dated("1/3/2021") }, { regime, asOf: "2021-02-28" });
    expect(future.verdict).toBe("fail");
    expect(future.message.vi).toContain(
      "của a 01/3/2021 nằm trong tương lai (sau ngày kiểm tra 28/02/2021)",
    );
  });

  it("that lost a digit fails with a suggestion, and nothing is changed", () => {
    const finding = findingOf(one, { a: dated("20/3/202") }, { regime });
    expect(finding).toMatchObject({ verdict: "fail", severity: "error", repair: [] });
    expect(finding.message.vi).toContain("20/3/2021");
    expect(finding.message.en).toContain("2021-03-20");
  });

  it("is the report's where the figure has none, and not checkable where neither has", () => {
    const period = { label: "2021-Q1", asOf: "14/3/2021" };
    expect(verdictOf(one, { a: "5" }, { regime, period })).toBe("pass");
    expect(verdictOf(one, { a: "5" }, { regime })).toBe("not-checkable");
  });
});

describe("the status date under other regimes", () => {
  const period = { label: "2024-02" };
  const at = (regime: string, asOf: string) =>
    verdictOf(one, { a: dated(asOf) }, { regime, period, asOf: "2024-12-31" });

  it("may be 29 February where the window holds it, and no day after", () => {
    expect(at("calendar", "29/2/2024")).toBe("pass");
    expect(at("calendar", "1/3/2024")).toBe("fail");
    expect(at("local-21-20", "21/2/2024")).toBe("fail");
    expect(at("tt03-2013-ttcp", "15/2/2024")).toBe("pass");
    expect(at("nd09-2019", "15/2/2024")).toBe("fail");
  });

  it("has no limits but the day of the check where no window is known", () => {
    expect(at("tt02-2023-btttt", "1/6/2024")).toBe("pass");
    expect(at("tt02-2023-btttt", "1/1/2025")).toBe("fail");
  });
});

describe("the status date of a figure of an earlier period", () => {
  const earlier = { ...whole, cell: "a@2020-Q1" } satisfies ReportRule;
  const period = { label: "2021-Q1", asOf: "14/3/2021" };
  const history = (cell: CellValue) => ({ "2020-Q1": { a: cell } });

  it("is held against the window of that period", () => {
    const of = (asOf: string) =>
      verdictOf(earlier, {}, { regime, period, history: history(dated(asOf)) });
    expect([of("14/3/2020"), of("15/3/2020"), of("14/3/2021")]).toEqual(["pass", "fail", "fail"]);
  });

  it("is not that of the report", () => {
    expect(verdictOf(earlier, {}, { regime, period, history: history("5") })).toBe("not-checkable");
  });
});

describe("the status date of a figure that is not there", () => {
  it("cannot be checked, whatever the report's date", () => {
    const period = { label: "2021-Q1", asOf: "14/3/2021" };
    expect(verdictOf(one, {}, { regime, period })).toBe("not-checkable");
    expect(verdictOf(one, { a: "–" }, { regime, period })).toBe("not-checkable");
  });
});

describe("the status date of an indicator that began later", () => {
  it("fails, window or not", () => {
    const known = setOf(indicator("a", { from: "2021-03-10" }));
    const early = findingOf(one, { a: dated("9/3/2021") }, { regime, ...known });
    expect(early.verdict).toBe("fail");
    expect(early.message.vi).toContain("trước ngày 10/3/2021, khi chỉ tiêu này bắt đầu có");
    expect(verdictOf(one, { a: dated("10/3/2021") }, { regime, ...known })).toBe("pass");
  });

  it("says when there was no window to hold it against", () => {
    const { verdict, message } = findingOf(one, { a: dated("1/3/2021") });
    expect(verdict).toBe("pass");
    expect(message.en).toContain("was not held against them");
  });
});

describe("the status dates of a report", () => {
  it("pass when there is one, inside the window", () => {
    const cells = { a: dated("14/3/2021"), b: dated("14/3/2021") };
    const inside = findingOf(whole, cells, { regime });
    expect(inside.verdict).toBe("pass");
    expect(inside.message.vi).toBe(
      "Mọi số liệu cùng một thời điểm, 14/3/2021, nằm trong kỳ báo cáo.",
    );
    expect(findingOf(whole, cells).message.en).toContain("so it was not held against them");
  });

  it("fail when there are two, or when some figures have none", () => {
    const two = { a: dated("14/3/2021"), b: dated("13/3/2021") };
    expect(findingOf(whole, two, { regime })).toMatchObject({ verdict: "fail", cells: ["a", "b"] });
    const none = { a: dated("14/3/2021"), b: "5" };
    expect(findingOf(whole, none, { regime }).message.en).toContain("1 other figure gives none");
  });

  it("cannot be checked when there is none", () => {
    expect(verdictOf(whole, { a: "5" }, { regime })).toBe("not-checkable");
  });
});

describe("a date that no rule asks for", () => {
  it("is found all the same when it cannot be read, once for all its figures", () => {
    const { findings } = checkReport(
      {
        title: "x",
        period: { label: "2021-Q1", to: "31/2/2021" },
        regime,
        cells: { b: dated("20/3/202"), a: dated("20/3/202"), c: dated("1/3/2021") },
      },
      { asOf: "2021-06-30" },
    );
    expect(
      findings.map(({ rule, kind, verdict, cells }) => ({ rule, kind, verdict, cells })),
    ).toEqual([
      { rule: "dates", kind: "as-of", verdict: "fail", cells: [] },
      { rule: "dates", kind: "as-of", verdict: "fail", cells: ["a", "b"] },
    ]);
  });
});
