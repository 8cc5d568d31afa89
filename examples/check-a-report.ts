// Checks a report file as a program would, and stops when an error stands.
import { readFileSync } from "node:fs";
import { checkReport, indicatorSets, isBlocking } from "@egov-vn/indicators";
import { describeIssues, PeriodicReport } from "@egov-vn/schemas";

const file = new URL("./reports/nq17-2021-q1.json", import.meta.url);
const parsed = PeriodicReport.safeParse(JSON.parse(readFileSync(file, "utf8")));

if (!parsed.success) {
  for (const { path, message } of describeIssues(parsed.error.issues)) {
    console.log(`${path}: ${message.vi}`);
  }
} else {
  const set = indicatorSets[parsed.data.set ?? ""];
  const { summary, findings } = checkReport(parsed.data, {
    asOf: "2021-03-31",
    ...(set && { set }),
  });
  console.log(summary);
  for (const finding of findings.filter(isBlocking)) console.log(finding.message.vi);
}
