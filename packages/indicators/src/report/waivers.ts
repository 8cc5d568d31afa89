import type { BilingualText, PeriodicReport, ReportRule } from "@egov-vn/schemas";
import type { IsoDate } from "../dates/calendar.ts";
import type { Finding, Waiver } from "../findings/finding.ts";
import { formatDate } from "../findings/number-format.ts";
import { outcome } from "../rules/judging/judge.ts";
import type { RuleContext } from "../rules/judging/rule-kind.ts";
import { citation } from "../rules/meaning/citation.ts";
import { ownName } from "./own-names.ts";
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
  { asOf, label }: Pick<RuleContext, "asOf" | "label">,
): Finding[] {
  const ranks = new Map<Waiver, number>();
  const inForce = waivers.filter((waiver) => isInForce(waiver, asOf)).sort(preference);
  for (const waiver of inForce) ranks.set(waiver, ranks.size);
  // The first of its kind is the best.
  const best = new Map<string, Waiver>();
  for (const waiver of inForce) {
    const key = keyOf(waiver.rule, cellOf(waiver, label));
    if (!best.has(key)) best.set(key, waiver);
  }
  if (best.size === 0) return [...findings];
  const rankOf = (waiver: Waiver) => ranks.get(waiver) ?? ranks.size;
  return findings.map((finding) => {
    for (const rule of new Set([finding.rule, ruleOf(finding)])) {
      const own = [undefined, ...finding.cells]
        .map((cell) => best.get(keyOf(rule, cell)))
        .filter((waiver) => waiver !== undefined);
      const [first] = own;
      if (!first) continue;
      const waiver = own.reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a), first);
      return { ...finding, waiver };
    }
    return finding;
  });
}

function keyOf(rule: string, cell: string | undefined): string {
  return JSON.stringify(cell === undefined ? [rule] : [rule, cell]);
}

function cellOf({ cell }: Waiver, label: string): string | undefined {
  return cell === undefined ? undefined : ownName(cell, label);
}

function isInForce({ from, until }: Waiver, asOf: IsoDate): boolean {
  return (from === undefined || from <= asOf) && asOf <= until;
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
  const looked = lookedAt(findings);
  return (report.waivers ?? []).flatMap((waiver) => {
    const seen = looked.has(keyOf(waiver.rule, undefined));
    const fails = looked.get(keyOf(waiver.rule, cellOf(waiver, context.label)));
    const problem =
      !seen && !ids.has(waiver.rule)
        ? unknownRule(waiver)
        : fails === undefined && waiver.cell !== undefined
          ? outOfCells(waiver)
          : (outOfTime(waiver, fails ?? false, context.asOf) ?? wrongGround(waiver, context));
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

/** The rules that gave a finding, alone and with each cell, and whether one of them failed. */
function lookedAt(findings: readonly Finding[]): ReadonlyMap<string, boolean> {
  const looked = new Map<string, boolean>();
  for (const finding of findings) {
    const failed = finding.verdict === "fail";
    for (const rule of new Set([finding.rule, ruleOf(finding)])) {
      for (const cell of [undefined, ...finding.cells]) {
        const key = keyOf(rule, cell);
        looked.set(key, failed || (looked.get(key) ?? false));
      }
    }
  }
  return looked;
}

function unknownRule({ rule }: Waiver): BilingualText {
  return {
    vi: `Có giải trình cho quy tắc "${rule}" nhưng báo cáo không có quy tắc nào như vậy.`,
    en: `A waiver names the rule "${rule}", which the report does not have.`,
  };
}

function outOfCells(waiver: Waiver): BilingualText {
  return {
    vi: `Giải trình cho quy tắc "${waiver.rule}" nêu số liệu "${waiver.cell}", nhưng quy tắc này không xét số liệu đó.`,
    en: `The waiver of rule "${waiver.rule}" names the cell "${waiver.cell}", which the rule does not look at.`,
  };
}

function outOfTime(waiver: Waiver, fails: boolean, asOf: IsoDate): BilingualText | undefined {
  if (!fails || isInForce(waiver, asOf)) return undefined;
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
