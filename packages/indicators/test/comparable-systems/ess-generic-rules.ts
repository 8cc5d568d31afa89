import type { CellValue, PeriodicReport, ReportRule } from "@egov-vn/schemas";
import type { Verdict } from "../../src/index.ts";
import type { Source } from "./cell-of-a-table.ts";

export const source: Source = {
  system: "ESS",
  read: [
    "SNStatComp/GenericValidationRules: main types of validation rules for ESS data, pkg/R/*.R, pkg/inst/tinytest",
  ],
};

/** The 21 main types, in the order of the document. */
export const codes = [
  ...["EVA", "FLF", "FDD", "DES", "FDT", "FDL", "FDM", "COV", "RWD", "REP", "RTS"],
  ...["RNR", "COC", "VIR", "VCO", "VAD", "VNO", "VSA", "RRL", "VRT", "VMP"],
] as const;

/** What covers a type here, with a case that holds and one that does not. */
export type Coverage =
  | {
      readonly by: "rule";
      readonly rule: ReportRule;
      readonly holds: Partial<PeriodicReport>;
      readonly broken: Partial<PeriodicReport>;
      readonly verdict: Verdict;
    }
  | { readonly by: "schema"; readonly holds: unknown; readonly broken: unknown }
  | {
      /** `parseQuantity`, whose findings no rule has to ask for. */
      readonly by: "figure";
      readonly holds: CellValue;
      readonly broken: CellValue;
      readonly verdict: Verdict;
    }
  | { readonly by: "elsewhere"; readonly reason: string };

export interface EssType {
  readonly code: string;
  /** What is asked, in our words. */
  readonly asks: string;
  readonly coverage: Coverage;
}

const report = { title: "Báo cáo", period: { label: "2021-Q1" }, cells: { a: 1 } };
const history = (values: readonly CellValue[]): PeriodicReport["history"] =>
  Object.fromEntries(values.map((a, at) => [`20${10 + at}-Q1`, { a }]));
const series = (count: number) => Array.from({ length: count }, (_, at) => `a@20${10 + at}-Q1`);
const steady = [100, 102, 99, 101, 100, 103];

export const types: readonly EssType[] = [
  {
    code: "EVA",
    asks: "the envelope of the delivery names what is delivered, and for when",
    coverage: {
      by: "schema",
      holds: report,
      broken: { ...report, period: { label: "2021-Q5" } },
    },
  },
  {
    code: "FLF",
    asks: "the file has the agreed format",
    coverage: { by: "schema", holds: report, broken: [report] },
  },
  {
    code: "FDD",
    asks: "fields are delimited as agreed",
    coverage: {
      by: "elsewhere",
      reason: "a report of figures is JSON; tables of records: `egov validate`",
    },
  },
  {
    code: "DES",
    asks: "decimals are separated as agreed",
    coverage: { by: "figure", holds: "56,47%", broken: "56.47%", verdict: "suspect" },
  },
  {
    code: "FDT",
    asks: "a field has its type",
    coverage: { by: "figure", holds: "1.271", broken: "nhiều", verdict: "fail" },
  },
  {
    code: "FDL",
    asks: "a field is no longer than agreed",
    coverage: {
      by: "schema",
      holds: { ...report, cells: { a: "1".repeat(500) } },
      broken: { ...report, cells: { a: "1".repeat(501) } },
    },
  },
  {
    code: "FDM",
    asks: "a field is filled where it has to be",
    coverage: {
      by: "rule",
      rule: { id: "r", kind: "complete", cells: ["a", "b"] },
      holds: { cells: { a: 1, b: "không phát sinh" } },
      broken: { cells: { a: 1, b: "" } },
      verdict: "fail",
    },
  },
  {
    code: "COV",
    asks: "codes are of their list",
    coverage: {
      by: "schema",
      holds: { ...report, cells: { a: { text: "1", status: "preliminary" } } },
      broken: { ...report, cells: { a: { text: "1", status: "final" } } },
    },
  },
  {
    code: "RWD",
    asks: "no record is there twice",
    coverage: {
      by: "elsewhere",
      reason: "a name is once in an object; `egov check` refuses a file that names a cell twice",
    },
  },
  {
    code: "REP",
    asks: "the expected records are there",
    coverage: {
      by: "rule",
      rule: { id: "r", kind: "complete", cells: ["north.n", "south.n"] },
      holds: { cells: { "north.n": 1, "south.n": 0 } },
      broken: { cells: { "north.n": 1 } },
      verdict: "fail",
    },
  },
  {
    code: "RTS",
    asks: "a time series has every period",
    coverage: {
      by: "rule",
      rule: { id: "r", kind: "complete", cells: ["a@2020-Q3", "a@2020-Q4", "a"] },
      holds: { cells: { a: 3 }, history: { "2020-Q3": { a: 1 }, "2020-Q4": { a: 2 } } },
      broken: { cells: { a: 3 }, history: { "2020-Q3": { a: 1 } } },
      verdict: "fail",
    },
  },
  {
    code: "RNR",
    asks: "the number of records is in a range",
    coverage: {
      by: "rule",
      rule: { id: "r", kind: "range", cell: "unitsReporting", min: 1, max: 63 },
      holds: { cells: { unitsReporting: 63 } },
      broken: { cells: { unitsReporting: 64 } },
      verdict: "fail",
    },
  },
  {
    code: "COC",
    asks: "codes of one record fit together",
    coverage: {
      by: "rule",
      rule: { id: "r", kind: "window", regime: "nd09-2019" },
      holds: { period: { label: "2021-Q1", from: "15/12/2020", to: "14/3/2021" } },
      broken: { period: { label: "2021-Q1", from: "1/1/2021", to: "31/3/2021" } },
      verdict: "fail",
    },
  },
  {
    code: "VIR",
    asks: "a value is in its range",
    coverage: {
      by: "rule",
      rule: { id: "r", kind: "range", cell: "a", min: 0, max: 100 },
      holds: { cells: { a: "56,47%" } },
      broken: { cells: { a: "156,47%" } },
      verdict: "fail",
    },
  },
  {
    code: "VCO",
    asks: "values of one record fit together",
    coverage: {
      by: "rule",
      rule: { id: "r", kind: "balance", in: ["opening", "received"], out: ["resolved", "pending"] },
      holds: { cells: { opening: 5, received: 10, resolved: 12, pending: 3 } },
      broken: { cells: { opening: 5, received: 10, resolved: 12, pending: 4 } },
      verdict: "fail",
    },
  },
  {
    code: "VAD",
    asks: "an aggregate is the sum of its details, within a tolerance",
    coverage: {
      by: "rule",
      rule: { id: "r", kind: "roll-up", parent: "all", children: ["x", "y"], columns: ["n"] },
      holds: { cells: { "all.n": 5, "x.n": 2, "y.n": 3 } },
      broken: { cells: { "all.n": 6, "x.n": 2, "y.n": 3 } },
      verdict: "fail",
    },
  },
  {
    code: "VNO",
    asks: "a value is no outlier",
    coverage: {
      by: "rule",
      rule: { id: "r", kind: "outlier", series: series(steady.length), cell: "a" },
      holds: { cells: { a: 101 }, history: history(steady) },
      broken: { cells: { a: 1010 }, history: history(steady) },
      verdict: "suspect",
    },
  },
  {
    code: "VSA",
    asks: "seasonally adjusted values are plausible",
    coverage: {
      by: "elsewhere",
      reason: "nowhere: these reports hold no seasonally adjusted figures",
    },
  },
  {
    code: "RRL",
    asks: "few records are revised",
    coverage: {
      by: "elsewhere",
      reason: "nowhere: a report holds one state of its figures; each revision is judged by VRT",
    },
  },
  {
    code: "VRT",
    asks: "a revised value stays near the one before",
    coverage: {
      by: "rule",
      rule: { id: "r", kind: "revision", before: "first", after: "second", maxChange: 5 },
      holds: { cells: { first: 1000, second: 1010 } },
      broken: { cells: { first: 1000, second: 1100 } },
      verdict: "fail",
    },
  },
  {
    code: "VMP",
    asks: "mirrored values of two senders agree",
    coverage: {
      by: "rule",
      rule: { id: "r", kind: "same-figure", cells: ["sent", "received"] },
      holds: { cells: { sent: 1271, received: "hơn 1.200" } },
      broken: { cells: { sent: 1271, received: 1270 } },
      verdict: "fail",
    },
  },
];
