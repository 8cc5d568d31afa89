// Prevents false alarms and missed errors: reports that are consistent by construction never fail,
// and with one digit changed beyond its interval always do, in the rule whose figure it was. In a
// table with row and column identities the changed cell is named, whichever it is.
import { checkReport } from "@egov-vn/indicators";
import { consistentReport } from "../../packages/indicators/test/report/consistent-reports.ts";
import { randomOf } from "../../packages/indicators/test/report/pieces/piece.ts";
import {
  type ConsistentTable,
  consistentTable,
  withOneDigitChanged,
} from "../../packages/indicators/test/report/pieces/table-pieces.ts";

export const name = "consistent-reports";
export const long = 100_000;
export const short = 10_000;

const asOf = "2021-06-30";

const reportsPerTable = 20;

/** Changes each cell of a table in turn: both of its sums fail, and both name it. */
function everyCellOf(table: ConsistentTable, seed: number): void {
  const before = checkReport(table.report, { asOf }).summary;
  if (before.fail > 0) throw new Error(`false alarm in table ${seed}`);
  for (const [cell, count] of table.counts) {
    const changed = withOneDigitChanged(table, cell, randomOf(seed + 1));
    const { findings } = checkReport(changed, { asOf });
    const failed = findings.filter(({ verdict }) => verdict === "fail");
    const named = failed.filter(({ repair }) => {
      const [only, ...more] = repair;
      return only?.cell === cell && only.value === String(count) && more.length === 0;
    });
    if (failed.length !== 2 || named.length !== 2) {
      throw new Error(`table ${seed}: ${cell} was changed and not named`);
    }
  }
}

/** Checks `samples` reports as they are and as many with one digit changed. */
export function run(samples: number, report: (done: number) => void): void {
  let changed = 0;
  for (let seed = 0; seed < samples; seed += 1) {
    const made = consistentReport(seed);
    for (const { rule, kind, verdict, message } of checkReport(made.report, { asOf }).findings) {
      if (verdict === "pass" || verdict === "pass-rounding" || verdict === "truncated") continue;
      throw new Error(`false alarm in report ${seed}, ${kind} ${rule}: ${verdict}: ${message.en}`);
    }
    const corruption = made.corrupt(randomOf(seed + 1));
    if (corruption) {
      changed += 1;
      const { findings } = checkReport(corruption.report, { asOf });
      const failed = findings.filter((finding) => finding.verdict === "fail");
      if (failed.length !== 1 || failed[0]?.rule !== corruption.rule) {
        throw new Error(`missed a changed digit in report ${seed}, ${corruption.rule}`);
      }
    }
    if (seed % reportsPerTable === 0) everyCellOf(consistentTable(seed), seed);
    if (seed % 1_000 === 0) report(seed);
  }
  if (changed < samples / 3)
    throw new Error(`only ${changed} of ${samples} reports could be changed`);
}
