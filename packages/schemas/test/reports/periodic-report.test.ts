import { describe, expect, it } from "vitest";
import { describeIssues, PeriodicReport } from "../../src/index.ts";

const clean = () => ({
  title: "Báo cáo quý I/2021",
  set: "nq17",
  agency: "G14",
  regime: "nd09-2019",
  period: { label: "2021-Q1", from: "2020-12-15", to: "2021-03-14", asOf: "2021-03-20" },
  cells: {
    level34: "56,47%",
    level3: "24,37%",
    level4: { text: "32,11%", unit: "%", decimals: 2, rounding: "truncate", asOf: "20/3/202" },
    births: 14_403_503,
    deaths: null,
  },
  history: { "2020-Q1": { incidents: "853" }, "2020-Q4": { incidents: null } },
  rules: [{ id: "levels", kind: "sum-of-parts", total: "level34", parts: ["level3", "level4"] }],
  waivers: [
    {
      rule: "levels",
      reason: "Đã giải trình",
      basis: "Công văn số 1",
      approvedBy: "Người phê duyệt",
      until: "2021-06-30",
    },
  ],
});

const problems = (report: unknown) =>
  describeIssues(PeriodicReport.safeParse(report).error?.issues ?? []).map(
    ({ path, code }) => `${path}: ${code}`,
  );

describe("a report file", () => {
  it("is accepted whole and comes back unchanged", () => {
    expect(PeriodicReport.parse(clean())).toEqual(clean());
  });

  it("may leave out everything but title, period and cells", () => {
    expect(problems({ title: "x", period: { label: "2021" }, cells: {} })).toEqual([]);
  });

  it.each(["2021", "2021-H1", "2021-9M", "2021-Q4", "2021-12", "2021-W53"])(
    "may cover %s",
    (label) => {
      expect(problems({ ...clean(), period: { label } })).toEqual([]);
    },
  );

  it.each(["2021-Q5", "2021-13", "2021-W54", "Q1/2021", "21", ""])(
    "does not cover '%s'",
    (label) => {
      expect(problems({ ...clean(), period: { label } })).toEqual(["period.label: invalid-format"]);
    },
  );

  it("refuses a JSON number with a fraction and says how to write it", () => {
    const [issue] = describeIssues(
      PeriodicReport.safeParse({ ...clean(), cells: { level34: 56.47 } }).error?.issues ?? [],
    );
    expect(issue).toEqual({
      path: "cells.level34",
      code: "invalid-type",
      message: {
        vi: "Số có phần thập phân phải viết dưới dạng văn bản, đúng như đã in.",
        en: "A number with a fraction has to be written as text, as it is printed.",
      },
    });
  });

  it("refuses an integer that a double cannot hold", () => {
    expect(problems({ ...clean(), cells: { births: 2 ** 53 } })).toEqual(["cells.births: too-big"]);
  });

  it("refuses a rule of an unknown kind and one with an unknown parameter", () => {
    const rule = { id: "a", kind: "subset", part: "x", whole: "y" };
    expect(problems({ ...clean(), rules: [{ ...rule, kind: "subsett" }] })).toEqual([
      "rules[0].kind: invalid-union",
    ]);
    expect(problems({ ...clean(), rules: [{ ...rule, parts: ["x"] }] })).toEqual([
      "rules[0]: unrecognized-keys",
    ]);
  });

  it("takes text for every date, readable or not", () => {
    const period = { label: "2021-Q1", from: "?", to: null, asOf: "20/3/202" };
    expect(problems({ ...clean(), period })).toEqual([]);
  });

  it("takes cells named like parts of the language", () => {
    const cells = JSON.parse('{"constructor": "1", "toString": "2"}');
    expect(problems({ ...clean(), cells })).toEqual([]);
  });

  it("says what is wrong in two languages without repeating the value", () => {
    const marker = "MARKER-7391";
    const broken = {
      title: { marker },
      period: { label: marker, asOf: [marker] },
      cells: { a: { text: 5, unit: marker.repeat(20) }, [`${marker} x`]: "1" },
      rules: [{ id: marker, kind: marker }, marker],
      [marker]: marker,
    };
    const issues = describeIssues(PeriodicReport.safeParse(broken).error?.issues ?? []);
    expect(issues.length).toBeGreaterThan(6);
    for (const { message } of issues) {
      expect(message.vi).toMatch(/\.$/);
      expect(message.en).toMatch(/\.$/);
      expect(message.vi + message.en).not.toContain(marker);
    }
  });
});
