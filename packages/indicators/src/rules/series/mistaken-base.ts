import type { BilingualText } from "@egov-vn/schemas";
import { periodLabel, previousPeriod, sameLastYear } from "../../periods/period-label.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { isFigure } from "../judging/reading.ts";
import type { RuleContext, RuleOf } from "../judging/rule-kind.ts";
import { explained, listed, number, span } from "../judging/sentences.ts";
import { type ChangeFigures, impliedBase, judgeChange, type Measure } from "./recomputed-change.ts";
import { earlierReferences, periodOf } from "./series-of.ts";

/** `previous` and `same-last-year` as a reference to the current cell in that period. */
export function baseReference(rule: RuleOf<"change">, context: RuleContext): string {
  if (rule.base !== "previous" && rule.base !== "same-last-year") return rule.base;
  const [cell = ""] = rule.current.split("@");
  const period = periodOf(rule.current, context);
  const earlier = rule.base === "previous" ? previousPeriod(period) : sameLastYear(period);
  return `${cell}@${periodLabel(earlier)}`;
}

/**
 * What may lie behind a change that does not follow: the wrong measure, the wrong base. Says which
 * base the printed change implies.
 */
export function hintAfterFailure(
  figures: ChangeFigures,
  rule: RuleOf<"change">,
  context: RuleContext,
): BilingualText {
  const base = impliedBase(figures.printed, figures.current, figures.measures[0] ?? "percent");
  const implied = base && span(base, 4);
  const measure = otherMeasure(figures);
  const fitting = fittingBases(figures, rule, context);
  const parts = [
    explained.fail,
    measure,
    implied && {
      vi: `mức in ra chỉ đúng nếu gốc so sánh là ${implied.vi}`,
      en: `the printed change needs a base of ${implied.en}`,
    },
    fitting.length > 0
      ? {
          vi: `gốc khớp trong chuỗi số liệu là ${listed(fitting).vi}`,
          en: `in the series, the base that fits is ${listed(fitting).en}`,
        }
      : measure === undefined && noOtherBase(rule, context),
  ].filter((part) => part !== undefined && part !== false);
  return {
    vi: parts.map((part) => part.vi).join("; "),
    en: parts.map((part) => part.en).join("; "),
  };
}

/** Whether the change follows in the measure that was not meant: per cent of a rate, or points. */
function otherMeasure(figures: ChangeFigures): BilingualText | undefined {
  const [measure, another] = figures.measures;
  if (measure === undefined || another !== undefined) return undefined;
  const other: Measure = measure === "percent" ? "points" : "percent";
  if (judgeChange({ ...figures, measures: [other] }).verdict === "fail") return undefined;
  if (other === "percent") {
    return {
      vi: 'mức này khớp nếu tính bằng phần trăm: phải ghi "%", không phải "điểm %"',
      en: 'it agrees as a change in per cent: write "%", not "điểm %" (percentage points)',
    };
  }
  const rates = [figures.current, figures.base].every(({ quantity }) => quantity.unit !== "count");
  return rates
    ? {
        vi: 'mức này khớp nếu tính bằng điểm phần trăm: thay đổi của một tỷ lệ phải ghi "điểm %"',
        en: 'it agrees as a change in percentage points: of a rate, write "điểm %"',
      }
    : {
        vi: "mức này là chênh lệch tuyệt đối giữa hai kỳ, không phải phần trăm",
        en: "it is the plain difference of the two figures, not a percentage",
      };
}

/** What can be said when no other period fits: perhaps the likeliest one was not given. */
function noOtherBase(rule: RuleOf<"change">, context: RuleContext): BilingualText {
  const [cell = ""] = rule.current.split("@");
  const previous = periodLabel(previousPeriod(periodOf(rule.current, context)));
  if (!isFigure(context.read(`${cell}@${previous}`))) {
    return {
      vi: `chưa có số liệu kỳ trước (${previous}) để thử xem báo cáo có so nhầm gốc hay không`,
      en: `the figure of the previous period (${previous}) is not given, so a mistaken base cannot be tried`,
    };
  }
  return {
    vi: "không kỳ nào khác trong chuỗi số liệu khớp với mức này",
    en: "no other period of the series fits it",
  };
}

/** The other earlier periods from which the printed change would follow. */
function fittingBases(
  figures: ChangeFigures,
  rule: RuleOf<"change">,
  context: RuleContext,
): BilingualText[] {
  const stated = baseReference(rule, context);
  const named = relationsOf(rule, context);
  return candidateBases(rule, context).flatMap((reference) => {
    const base = context.read(reference);
    if (reference === stated || !isFigure(base)) return [];
    if (judgeChange({ ...figures, base }).verdict === "fail") return [];
    const value = number(new Decimal(base.quantity.value));
    const label = reference.split("@")[1] ?? context.label;
    const relation = named.get(label);
    return [
      {
        vi: `${label}${relation ? ` (${relation.vi})` : ""}: ${value.vi}`,
        en: `${label}${relation ? ` (${relation.en})` : ""}: ${value.en}`,
      },
    ];
  });
}

/**
 * Every earlier period of the current cell, and those of the stated base's own cell that are as long
 * as the base and lie before it.
 */
function candidateBases(rule: RuleOf<"change">, context: RuleContext): readonly string[] {
  const stated = baseReference(rule, context);
  const { kind } = periodOf(stated, context);
  const beforeBase = earlierReferences(stated, context).filter(
    (reference) => periodOf(reference, context).kind === kind,
  );
  return [...new Set([...earlierReferences(rule.current, context), ...beforeBase])];
}

/** How a period stands to the current one, or to the stated base, by its label. */
function relationsOf(
  rule: RuleOf<"change">,
  context: RuleContext,
): ReadonlyMap<string, BilingualText> {
  const current = periodOf(rule.current, context);
  const base = periodOf(baseReference(rule, context), context);
  return new Map([
    [
      periodLabel(sameLastYear(base)),
      { vi: "một năm trước gốc đã nêu", en: "a year before the stated base" },
    ],
    [
      periodLabel(previousPeriod(base)),
      { vi: "kỳ liền trước gốc đã nêu", en: "the period before the stated base" },
    ],
    [
      periodLabel(sameLastYear(current)),
      { vi: "cùng kỳ năm trước", en: "the same period last year" },
    ],
    [periodLabel(previousPeriod(current)), { vi: "kỳ trước", en: "the previous period" }],
  ]);
}
