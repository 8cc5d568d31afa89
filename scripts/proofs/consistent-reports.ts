// Prevents false alarms and missed errors: reports that are consistent by construction never fail,
// and with one digit changed beyond its interval always do, in the rule whose figure it was.
import { checkReport } from "@egov-vn/indicators";
import { consistentReport } from "../../packages/indicators/test/report/consistent-reports.ts";
import { randomOf } from "../../packages/indicators/test/report/pieces/piece.ts";

export const name = "consistent-reports";
export const long = 100_000;
export const short = 10_000;

const asOf = "2021-06-30";

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
    if (seed % 1_000 === 0) report(seed);
  }
  if (changed < samples / 3)
    throw new Error(`only ${changed} of ${samples} reports could be changed`);
}
