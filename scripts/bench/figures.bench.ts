// Reading a printed figure beside what people write for it, and a check beside parsing its file.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkReport, indicatorSets, parseQuantity } from "@egov-vn/indicators";
import { PeriodicReport } from "@egov-vn/schemas";
import { root } from "../workspace/root.ts";
import { compare } from "./measure.ts";

const figures = Array.from({ length: 4096 }, (_, index) => {
  const value = (index * 7919) % 999_999;
  const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, ".");
  return index % 2 === 0 ? grouped : `${grouped},${String(index % 100).padStart(2, "0")}%`;
});
let ours = 0;
let theirs = 0;
compare({
  name: "printed figure",
  peers: {
    "parseQuantity, exact bounds": () => {
      ours = (ours + 1) & 4095;
      parseQuantity(figures[ours] ?? "");
    },
    "replace separators, Number()": () => {
      theirs = (theirs + 1) & 4095;
      Number((figures[theirs] ?? "").replaceAll(".", "").replace(",", ".").replace("%", ""));
    },
  },
});

const text = readFileSync(join(root, "examples", "reports", "nq17-2021-q1.json"), "utf8");
const report = PeriodicReport.parse(JSON.parse(text));
const set = indicatorSets["nq17"];
const { length: findings } = checkReport(report, {
  asOf: "2021-03-31",
  ...(set && { set }),
}).findings;
compare({
  name: `a report of ${Object.keys(report.cells).length} figures, ${findings} findings`,
  peers: {
    checkReport: () => void checkReport(report, { asOf: "2021-03-31", ...(set && { set }) }),
    "JSON.parse of its file": () => void JSON.parse(text),
  },
});
