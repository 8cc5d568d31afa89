import { describe, expect, it } from "vitest";
import { checkReport, regimes } from "../../src/index.ts";
import { consistentReport } from "./consistent-reports.ts";
import { printed, printings, randomOf } from "./pieces/piece.ts";

const asOf = "2021-06-30";

describe("reports made consistent by construction, then printed", () => {
  it("never fail, however they were shortened", () => {
    const seen = new Map<string, number>();
    for (let seed = 0; seed < 2_000; seed += 1) {
      const { report, printing } = consistentReport(seed);
      seen.set(printing, (seen.get(printing) ?? 0) + 1);
      const { findings } = checkReport(report, { asOf });
      for (const { rule, kind, verdict, message } of findings) {
        expect(
          ["pass", "pass-rounding", "truncated"],
          `${seed} ${kind} ${rule}: ${message.en}`,
        ).toContain(verdict);
      }
    }
    expect([...seen.keys()].sort()).toEqual([...printings].sort());
  });

  it("fail in the rule whose figure had one digit changed beyond its interval", () => {
    let tried = 0;
    for (let seed = 0; seed < 2_000; seed += 1) {
      const corruption = consistentReport(seed).corrupt(randomOf(seed + 1));
      if (!corruption) continue;
      tried += 1;
      const { findings } = checkReport(corruption.report, { asOf });
      const failed = findings.filter((finding) => finding.verdict === "fail");
      expect(
        failed.map((finding) => finding.rule),
        String(seed),
      ).toEqual([corruption.rule]);
    }
    expect(tried).toBeGreaterThan(1_000);
  });

  it("give the same findings to the byte, whatever the order of cells, history and rules", () => {
    const turned = (record: object) => Object.fromEntries(Object.entries(record).reverse());
    for (let seed = 0; seed < 1_000; seed += 1) {
      const made = consistentReport(seed);
      const report = made.corrupt(randomOf(seed + 1))?.report ?? made.report;
      const { cells, history = {}, rules = [] } = report;
      const other = {
        ...report,
        cells: turned(cells),
        history: turned(
          Object.fromEntries(Object.entries(history).map(([k, v]) => [k, turned(v)])),
        ),
        rules: rules.toReversed(),
      };
      expect(JSON.stringify(checkReport(other, { asOf })), String(seed)).toBe(
        JSON.stringify(checkReport(report, { asOf })),
      );
    }
  });

  it("hold plainly where the regime says that it truncates", () => {
    const calendar = regimes["calendar"];
    if (!calendar) throw new Error("no calendar regime");
    const cut = { calendar: { ...calendar, rounding: "truncate" as const } };
    for (let seed = 2; seed < 1_000; seed += printings.length) {
      const { report, printing } = consistentReport(seed);
      expect(printing).toBe("truncate");
      const { summary } = checkReport({ ...report, regime: "calendar" }, { asOf, regimes: cut });
      expect([summary.fail, summary.truncated], String(seed)).toEqual([0, 0]);
    }
  });
});

describe("the printer of these reports", () => {
  it("writes Vietnamese figures", () => {
    expect([printed(1234567n, 2), printed(-5n, 1), printed(1000n, 0)]).toEqual([
      "12.345,67",
      "-0,5",
      "1.000",
    ]);
  });
});
