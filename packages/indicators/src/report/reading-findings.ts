import type { PeriodicReport } from "@egov-vn/schemas";
import type { Finding } from "../findings/finding.ts";
import { judgeDate } from "../rules/dates/as-of.ts";
import { outcome } from "../rules/judging/judge.ts";
import type { DatedPlace, Outcome, RuleContext } from "../rules/judging/rule-kind.ts";

/** A finding in the order of keys in which it is published. */
export function findingFrom(
  { verdict, cells, residual, tolerance, repair, message }: Outcome,
  { rule, kind, severity, basis }: Pick<Finding, "rule" | "kind" | "severity" | "basis">,
): Finding {
  return {
    rule,
    kind,
    verdict,
    severity,
    cells,
    residual,
    tolerance,
    repair,
    message,
    basis,
    waiver: null,
  };
}

/**
 * What no rule asked for and no report may hide: figures and dates that cannot be read, figures
 * that can be read in two ways.
 */
export function readingFindings(report: PeriodicReport, context: RuleContext): Finding[] {
  return [
    ...Object.keys(report.cells).flatMap((cell) => figureFindings(cell, context)),
    ...Object.entries(report.history ?? {}).flatMap(([label, cells]) =>
      label === report.period.label
        ? repeatedPeriod(label, Object.keys(cells))
        : Object.keys(cells).flatMap((cell) => figureFindings(`${cell}@${label}`, context)),
    ),
    ...dateFindings(context),
  ];
}

/** Figures that no rule can name, since those of the report itself go by their names. */
function repeatedPeriod(label: string, cells: readonly string[]): Finding[] {
  const message = {
    vi: `\`history\` có kỳ ${label}, là chính kỳ của báo cáo: các số liệu này không được dùng, chỉ \`cells\` được dùng.`,
    en: `\`history\` holds ${label}, the report's own period: those figures are not used, only \`cells\` is.`,
  };
  const found = outcome("suspect", cells.toSorted(), message);
  return [
    findingFrom(found, { rule: "figures", kind: "reading", severity: "warning", basis: null }),
  ];
}

function figureFindings(reference: string, context: RuleContext): Finding[] {
  const { quantity, text } = context.read(reference);
  const name = context.nameOf(reference);
  const shared = { rule: "figures", kind: "reading", basis: null } as const;
  if (quantity.state === "unreadable") {
    // Text without a digit is no mistyped figure: it may be a person's name in the wrong column.
    const shown = /\d/u.test(text) ? ` "${text}"` : "";
    const message = {
      vi: `${name.vi}: không đọc được số liệu${shown}. ${quantity.reason?.vi ?? ""}`,
      en: `${name.en}: the figure${shown} cannot be read. ${quantity.reason?.en ?? ""}`,
    };
    return [findingFrom(outcome("fail", [reference], message), { ...shared, severity: "error" })];
  }
  if (quantity.state !== "value") return [];
  return quantity.notices.map((notice) => {
    const message = {
      vi: `${name.vi} ghi "${text}". ${notice.message.vi}`,
      en: `${name.en} is printed as "${text}". ${notice.message.en}`,
    };
    const doubtful = notice.code === "ambiguous-separator";
    return findingFrom(outcome("suspect", [reference], message), {
      ...shared,
      severity: doubtful ? "warning" : "info",
    });
  });
}

/** One finding for each text that names no day, with every place where it stands. */
function dateFindings(context: RuleContext): Finding[] {
  const unread = context.dates.filter((at) => at.date.date === null);
  const byText = Map.groupBy(unread, (at) => `${at.part} ${at.date.text}`);
  return [...byText.values()].flatMap((places: readonly DatedPlace[]) => {
    const [first] = places;
    if (!first) return [];
    const cells = places.map((at) => at.place).filter((place) => place !== "period");
    return [
      findingFrom(judgeDate(first, cells, context), {
        rule: "dates",
        kind: "as-of",
        severity: "error",
        basis: null,
      }),
    ];
  });
}
