import type { PeriodicReport, ReportRule } from "@egov-vn/schemas";
import type { CheckResult, Finding, Severity, Verdict } from "../findings/finding.ts";
import { rulesToJson } from "../sets/rules-to-json.ts";
import { toEventTime } from "./event-time.ts";
import type {
  DataKey,
  ValidatedRule,
  ValidationReport,
  ValidationReportOptions,
  ValidationResult,
} from "./validation-report.ts";

const values: Readonly<Record<Verdict, ValidationResult["value"]>> = {
  pass: "1",
  "pass-rounding": "1",
  truncated: "1",
  fail: "0",
  suspect: "0",
  "not-checkable": "NA",
};

const severities = {
  error: "error",
  warning: "warning",
  info: "information",
} as const satisfies Record<Severity, ValidatedRule["severity"]>;

const oneLess = {
  error: "warning",
  warning: "information",
  info: "information",
} as const satisfies Record<Severity, ValidatedRule["severity"]>;

/**
 * Writes what a check found as a validation report of the European Statistical System (báo cáo kết
 * quả kiểm tra theo cấu trúc ESS), one result for each finding, in their order.
 *
 * `pass`, `pass-rounding` and `truncated` have the value `1`, `fail` and `suspect` `0`,
 * `not-checkable` `NA`. What is waived weighs one level less, an error that is only suspected is a
 * warning, both with the reason. The finding stands whole in `data.finding`, a place that the
 * structure leaves open. That the findings are those of the report is not checked.
 *
 * @throws TypeError when `time` is no instant with an offset, or `actor` is empty.
 * @see ESSnet ValidatInt, validation report structure, version 1.0.1
 * @example
 * ```ts
 * import { checkReport, toValidationReport } from "@egov-vn/indicators";
 *
 * const report = {
 *   title: "Báo cáo",
 *   period: { label: "2021-Q1" },
 *   cells: { all: 6, a: 1, b: 2 },
 *   rules: [{ id: "sum", kind: "sum-of-parts" as const, total: "all", parts: ["a", "b"] }],
 * };
 * const result = checkReport(report, { asOf: "2021-03-31" });
 * const event = { time: "2021-03-31T10:00:00+07:00", actor: "egov" };
 * const [first] = toValidationReport(report, result, event);
 * [first?.id, first?.rule.severity, first?.value]; // => ["2021-Q1/sum", "error", "0"]
 * first?.data.target; // => [["", "2021-Q1", "", "all"]]
 * ```
 */
export function toValidationReport(
  report: PeriodicReport,
  result: CheckResult,
  options: ValidationReportOptions,
): ValidationReport {
  if (options.actor === "") {
    throw new TypeError("toValidationReport needs actor, the software or person that checked.");
  }
  const event = {
    time: toEventTime(options.time),
    actor: options.actor,
    ...(options.agent !== undefined && { agent: options.agent }),
    ...(options.trigger !== undefined && { trigger: options.trigger }),
  };
  const rules = rulesByName([...(options.set?.rules ?? []), ...(report.rules ?? [])]);
  const { lang = "en" } = options;
  const idOf = identifier(report);
  return result.findings.map((finding) => {
    const keys = finding.cells.map((cell) => keyOf(cell, report));
    return {
      id: idOf(finding),
      type: "validation",
      event,
      rule: ruleOf(finding, rules, lang),
      data: {
        source: keys,
        target: keys.slice(0, 1),
        description: finding.message[lang],
        finding,
      },
      value: values[finding.verdict],
    };
  });
}

/** Set, agency, period and rule; numbered where several findings share them. */
function identifier(report: PeriodicReport): (finding: Finding) => string {
  const seen = new Map<string, number>();
  const of = [report.set, report.agency, report.period.label].filter((part) => part !== undefined);
  return ({ rule }) => {
    const id = [...of, rule].join("/");
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}#${times}`;
  };
}

function keyOf(reference: string, { set, agency, period }: PeriodicReport): DataKey {
  const [cell = "", label = period.label] = reference.split("@");
  return [set ?? "", label, agency ?? "", cell];
}

/** The rules by the names of their findings; two that differ under one name explain none of them. */
function rulesByName(rules: readonly ReportRule[]): ReadonlyMap<string, ReportRule | "several"> {
  const byName = new Map<string, ReportRule | "several">();
  for (const rule of rules) {
    const names =
      rule.kind === "roll-up" ? rule.columns.map((column) => `${rule.id}/${column}`) : [rule.id];
    for (const name of names) {
      const key = `${rule.kind} ${name}`;
      const known = byName.get(key);
      const again =
        known === undefined ||
        (known !== "several" && rulesToJson([known]) === rulesToJson([rule]));
      byName.set(key, again ? rule : "several");
    }
  }
  return byName;
}

function ruleOf(
  finding: Finding,
  rules: ReturnType<typeof rulesByName>,
  lang: "vi" | "en",
): ValidatedRule {
  const { rule, kind, cells, basis } = finding;
  const asked = rules.get(`${kind} ${rule}`);
  const known = asked !== undefined && asked !== "several";
  const ground = typeof basis === "string" ? ` (${basis})` : "";
  return {
    language: "@egov-vn/schemas ReportRule",
    expression: JSON.stringify(known ? asked : { id: rule, kind, cells }),
    description: `${kind}: ${rule}${ground}`,
    ...weighed(finding, lang),
  };
}

/** What a result weighs. A waiver never turns it: it weighs one less, and somebody answers for it. */
function weighed(
  { severity, verdict, waiver }: Finding,
  lang: "vi" | "en",
): Pick<ValidatedRule, "severity" | "change" | "explanation"> {
  if (values[verdict] !== "0") return { severity: severities[severity] };
  if (waiver) {
    const { reason, basis, approvedBy, until } = waiver;
    const ends = lang === "vi" ? `Đã giải trình đến hết ${until}` : `Waived until ${until}`;
    return {
      severity: oneLess[severity],
      ...(severity !== "info" && { change: "down" }),
      explanation: `${ends}: ${reason} (${basis}; ${approvedBy}).`,
    };
  }
  if (verdict !== "suspect" || severity !== "error") return { severity: severities[severity] };
  return {
    severity: "warning",
    change: "down",
    explanation:
      lang === "vi"
        ? "Chỉ đáng ngờ, chưa chắc sai: số liệu có thể hiểu theo nhiều cách hoặc khó tin."
        : "Suspect, not proved wrong: what the figures say is ambiguous or hard to believe.",
  };
}
