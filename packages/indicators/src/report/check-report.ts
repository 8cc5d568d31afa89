import { describeIssues, PeriodicReport, type ReportRule } from "@egov-vn/schemas";
import { isIsoDate } from "../dates/calendar.ts";
import { type CheckResult, type Finding, type Verdict, verdicts } from "../findings/finding.ts";
import { type Answer, nameOfAnswer } from "../locating/answer.ts";
import { locate } from "../locating/locate.ts";
import type { Regime } from "../regimes/regime.ts";
import { regimes as knownRegimes } from "../regimes/regimes.ts";
import type { RuleContext } from "../rules/judging/rule-kind.ts";
import { evaluateRule, kindOf } from "../rules/rule-kinds.ts";
import type { IndicatorSet } from "../sets/indicator.ts";
import { rulesToJson } from "../sets/rules-to-json.ts";
import { inOwnNames } from "./own-names.ts";
import { readReport } from "./read-report.ts";
import { findingFrom, readingFindings } from "./reading-findings.ts";
import { waiverFindings, withWaivers } from "./waivers.ts";

/** What a check needs besides the report. */
export interface CheckOptions {
  /** Day of the check, `YYYY-MM-DD`: nothing dated later can be true. No clock is read. */
  readonly asOf: string;
  /** The report's indicator set, for its rules, titles and units. */
  readonly set?: IndicatorSet;
  /** Reporting regimes by id; those of this package unless given. */
  readonly regimes?: Readonly<Record<string, Regime>>;
}

/**
 * Checks a periodic report (kiểm tra báo cáo định kỳ) and gives every rule's finding, passed ones too.
 *
 * Runs the rules of the set and those of the report, and adds a finding for every figure or date
 * that cannot be read and every waiver that does not apply. `summary` counts the findings by verdict;
 * `findings` are sorted by rule. Figures are intervals of exact decimals: what rounding, cutting or wording
 * explains does not fail. The same input gives the same findings in the same order, whatever the
 * order of its cells and rules. Nothing in the report is changed, and the set that a report names
 * is not looked up: pass it as `set`.
 *
 * @throws TypeError when the report does not have the shape of `PeriodicReport`, or `asOf` is no day.
 * @basis 09/2019/NĐ-CP
 * @example
 * ```ts
 * import { checkReport } from "@egov-vn/indicators";
 *
 * const { summary, findings } = checkReport(
 *   {
 *     title: "Báo cáo quý I/2021",
 *     period: { label: "2021-Q1" },
 *     cells: { level34: "56,47%", level3: "24,37%", level4: "32,11%" },
 *     rules: [{ id: "levels", kind: "sum-of-parts", total: "level34", parts: ["level3", "level4"] }],
 *   },
 *   { asOf: "2021-03-31" },
 * );
 * findings.map((finding) => finding.verdict); // => ["pass-rounding"]
 * findings[0]?.residual; // => { low: "-0.005", high: "0.025" }
 * summary.fail; // => 0
 * ```
 */
export function checkReport(report: PeriodicReport, options: CheckOptions): CheckResult {
  if (!isIsoDate(options.asOf)) {
    throw new TypeError("checkReport needs asOf, the day of the check, written YYYY-MM-DD.");
  }
  const parsed = PeriodicReport.safeParse(report);
  if (!parsed.success) {
    const [first] = describeIssues(parsed.error.issues);
    const where = first?.path ? `${first.path}: ` : "";
    throw new TypeError(`The report is not a PeriodicReport: ${where}${first?.message.en}`);
  }
  const { label } = parsed.data.period;
  const asked = [...(options.set?.rules ?? []), ...(parsed.data.rules ?? [])];
  const rules = distinct(asked.map((rule) => inOwnNames(rule, label)));
  const context = readReport(parsed.data, {
    asOf: options.asOf,
    set: options.set,
    regimes: options.regimes ?? knownRegimes,
    rules,
  });
  const found = [...ruleFindings(rules, context), ...readingFindings(parsed.data, context)];
  const findings = [
    ...withWaivers(found, parsed.data.waivers ?? [], context),
    ...waiverFindings(parsed.data, rules, found, context),
  ];
  return { summary: summaryOf(findings), findings: sorted(findings) };
}

/** A report that repeats a rule of its set word for word asks for it once. */
function distinct(rules: readonly ReportRule[]): ReportRule[] {
  return [...new Map(rules.map((rule) => [rulesToJson([rule]), rule])).values()];
}

function ruleFindings(rules: readonly ReportRule[], context: RuleContext): Finding[] {
  const answers = rules.flatMap((rule): Answer[] => {
    const identities = kindOf(rule).identities?.(rule as never);
    return evaluateRule(rule, context).map((outcome, index) => ({
      rule,
      index,
      outcome,
      identity: identities?.[index],
    }));
  });
  return locate(answers, context).map((outcome, index) => {
    const { rule } = answers[index] as Answer;
    return findingFrom(outcome, {
      rule: nameOfAnswer({ rule, outcome }),
      kind: rule.kind,
      severity: rule.severity ?? kindOf(rule).severity,
      basis: rule.basis ?? null,
    });
  });
}

/**
 * Whether a finding has to stop a report: an error that fails without a waiver in force.
 *
 * @example
 * ```ts
 * import { checkReport, isBlocking } from "@egov-vn/indicators";
 *
 * const report = { title: "x", period: { label: "2021" }, cells: { visits: "rất nhiều" } };
 * checkReport(report, { asOf: "2021-12-31" }).findings.map(isBlocking); // => [true]
 * ```
 */
export function isBlocking(finding: Finding): boolean {
  return finding.severity === "error" && finding.verdict === "fail" && finding.waiver === null;
}

function summaryOf(findings: readonly Finding[]): CheckResult["summary"] {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<
    Verdict,
    number
  >;
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
}

/** By rule, then by everything else that shows, so that the order of the input leaves no trace. */
function sorted(findings: readonly Finding[]): Finding[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return findings.toSorted(
    (a, b) =>
      compare(a.rule, b.rule) ||
      compare(a.kind, b.kind) ||
      compare(a.cells.join(" "), b.cells.join(" ")) ||
      compare(JSON.stringify(a), JSON.stringify(b)),
  );
}
