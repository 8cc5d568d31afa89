import type { BilingualText, PeriodicReport, ReportRule } from "@egov-vn/schemas";
import type { IsoDate } from "../dates/calendar.ts";
import type { Finding, Waiver } from "../findings/finding.ts";
import { formatDate } from "../findings/number-format.ts";
import { outcome } from "../rules/judging/judge.ts";
import type { RuleContext } from "../rules/judging/rule-kind.ts";
import { citation } from "../rules/meaning/citation.ts";
import { findingFrom } from "./reading-findings.ts";

/**
 * Puts on each finding the waiver in force for it (giải trình), bound to its rule and, where the
 * waiver names one, to a cell that the rule looked at.
 *
 * A waiver never hides a finding nor changes its verdict; it says who answers for it, on what
 * ground, until when. Of several, the one for a cell counts before that for the whole rule, then
 * the longest.
 */
export function withWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  asOf: IsoDate,
): Finding[] {
  const byRule = Map.groupBy(
    waivers.filter((waiver) => isInForce(waiver, asOf)).sort(preference),
    (waiver) => waiver.rule,
  );
  if (byRule.size === 0) return [...findings];
  return findings.map((finding) => {
    const candidates = [finding.rule, ruleOf(finding)].flatMap((rule) => byRule.get(rule) ?? []);
    const waiver = candidates.find((candidate) => covers(candidate, finding));
    return waiver ? { ...finding, waiver } : finding;
  });
}

function isInForce({ from, until }: Waiver, asOf: IsoDate): boolean {
  return (from === undefined || from <= asOf) && asOf <= until;
}

function covers({ cell }: Waiver, { cells }: Finding): boolean {
  return cell === undefined || cells.includes(cell);
}

/** The rule's id: the name of a finding without its column. */
function ruleOf({ rule, kind }: Finding): string {
  return kind === "roll-up" ? rule.slice(0, Math.max(0, rule.lastIndexOf("/"))) : rule;
}

function preference(a: Waiver, b: Waiver): number {
  const narrow = Number(b.cell !== undefined) - Number(a.cell !== undefined);
  if (narrow !== 0) return narrow;
  if (a.until !== b.until) return a.until > b.until ? -1 : 1;
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

/**
 * What is wrong with the waivers themselves: one that waives nothing in the report, one that is out
 * of its time while its finding still fails, one whose ground cites an instrument wrongly.
 */
export function waiverFindings(
  report: PeriodicReport,
  rules: readonly ReportRule[],
  findings: readonly Finding[],
  context: RuleContext,
): Finding[] {
  const ids = new Set(rules.map((rule) => rule.id));
  return (report.waivers ?? []).flatMap((waiver) => {
    const own = findings.filter(
      (finding) => finding.rule === waiver.rule || ruleOf(finding) === waiver.rule,
    );
    const problem =
      own.length === 0 && !ids.has(waiver.rule)
        ? unknownRule(waiver)
        : (outOfCells(waiver, own) ??
          outOfTime(waiver, own, context.asOf) ??
          wrongGround(waiver, context));
    if (!problem) return [];
    const cells = waiver.cell === undefined ? [] : [waiver.cell];
    return [
      findingFrom(outcome("suspect", cells, problem), {
        rule: "waivers",
        kind: "reading",
        severity: "warning",
        basis: null,
      }),
    ];
  });
}

function unknownRule({ rule }: Waiver): BilingualText {
  return {
    vi: `Có giải trình cho quy tắc "${rule}" nhưng báo cáo không có quy tắc nào như vậy.`,
    en: `A waiver names the rule "${rule}", which the report does not have.`,
  };
}

function outOfCells(waiver: Waiver, own: readonly Finding[]): BilingualText | undefined {
  if (waiver.cell === undefined || own.some((finding) => covers(waiver, finding))) return undefined;
  return {
    vi: `Giải trình cho quy tắc "${waiver.rule}" nêu số liệu "${waiver.cell}", nhưng quy tắc này không xét số liệu đó.`,
    en: `The waiver of rule "${waiver.rule}" names the cell "${waiver.cell}", which the rule does not look at.`,
  };
}

function outOfTime(
  waiver: Waiver,
  own: readonly Finding[],
  asOf: IsoDate,
): BilingualText | undefined {
  if (isInForce(waiver, asOf)) return undefined;
  if (!own.some((finding) => finding.verdict === "fail" && covers(waiver, finding)))
    return undefined;
  const early = waiver.from !== undefined && asOf < waiver.from;
  const day = formatDate(early ? (waiver.from ?? asOf) : waiver.until);
  return {
    vi: `Giải trình cho quy tắc "${waiver.rule}" ${early ? "chỉ có hiệu lực từ ngày" : "đã hết hiệu lực sau ngày"} ${day.vi}, nên không áp dụng.`,
    en: `The waiver of rule "${waiver.rule}" ${early ? "begins on" : "ended after"} ${day.en}, so it does not apply.`,
  };
}

/** The ground is free text; where it cites an instrument, number and date have to agree. */
function wrongGround(waiver: Waiver, context: RuleContext): BilingualText | undefined {
  const [cited] = citation.evaluate(
    { id: "waivers", kind: "citation", text: waiver.basis },
    context,
  );
  if (cited?.verdict !== "fail") return undefined;
  return {
    vi: `Căn cứ giải trình cho quy tắc "${waiver.rule}": ${cited.message.vi}`,
    en: `Ground of the waiver of rule "${waiver.rule}": ${cited.message.en}`,
  };
}
