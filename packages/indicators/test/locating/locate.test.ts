import { describe, expect, it } from "vitest";
import { checkReport } from "../../src/index.ts";
import { randomOf } from "../report/pieces/piece.ts";
import { consistentTable, withOneDigitChanged } from "../report/pieces/table-pieces.ts";

const asOf = "2021-06-30";

describe("a table with row and column identities", () => {
  it("has its one changed cell named, whichever it is, with the count it was", () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const table = consistentTable(seed);
      expect(checkReport(table.report, { asOf }).summary.fail, String(seed)).toBe(0);
      for (const [cell, count] of table.counts) {
        const report = withOneDigitChanged(table, cell, randomOf(seed + 1));
        const { findings } = checkReport(report, { asOf });
        const failed = findings.filter(({ verdict }) => verdict === "fail");
        expect(failed, `${seed} ${cell}`).toHaveLength(2);
        for (const { repair } of failed) {
          expect(repair, `${seed} ${cell}`).toEqual([{ cell, value: String(count) }]);
        }
      }
    }
  });
});
