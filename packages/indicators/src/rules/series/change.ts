import type { BilingualText } from "@egov-vn/schemas";
import {
  parsePeriodLabel,
  periodLabel,
  previousPeriod,
  sameLastYear,
} from "../../periods/period-label.ts";
import { Decimal, zero } from "../../quantities/decimal.ts";
import {
  add,
  exactly,
  type Interval,
  multiply,
  overlap,
  quotient,
  scale,
  subtract,
} from "../../quantities/interval.ts";
import { figuresOf, type Judgement, judge, outcome } from "../judging/judge.ts";
import { type Figure, isFigure, valuesOf } from "../judging/reading.ts";
import type { Outcome, RuleContext, RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { explained, named, number, say, span } from "../judging/sentences.ts";
import { rounded } from "../rates/ratio.ts";
import { roundedValues } from "../rates/rounded-values.ts";

/** What a change is measured in. */
export type Measure = "percent" | "points";

const hundred = exactly(new Decimal(100));

/**
 * A printed change follows from the series (mức tăng giảm tính lại từ chuỗi số liệu).
 *
 * `base` is a cell of an earlier period, `previous` or `same-last-year`. Where the change does not
 * follow, the finding names the base that it implies, and any other period that would fit.
 */
export const change: RuleKind<"change"> = {
  kind: "change",
  title: { vi: "Mức tăng giảm tính lại", en: "Change recomputed" },
  severity: "error",
  derived: true,
  evaluate(rule, context) {
    const base = baseReference(rule, context);
    const references = [rule.change, rule.current, base];
    const found = figuresOf(references, context);
    if ("lacking" in found) return [lackingBase(found.lacking, rule, context)];
    const [printed, current, from] = found.figures;
    if (!printed || !current || !from) return [];
    const measures = measuresOf(rule, printed);
    const best = judgeChange({ printed, current, base: from, measures });
    const how =
      best.verdict === "fail"
        ? hintAfterFailure(rule, context, printed, current, measures)
        : explained[best.verdict];
    const message = say(
      {
        change: named(printed, context),
        current: named(current, context),
        base: named(from, context),
        value: recomputedText(current, from, best.measure),
        how,
      },
      (part) =>
        `${part["change"]}: từ ${part["base"]} đến ${part["current"]} là ${part["value"]}; ${part["how"]}.`,
      (part) =>
        `${part["change"]}: from ${part["base"]} to ${part["current"]} is ${part["value"]}; ${part["how"]}.`,
    );
    return [outcome(best.verdict, references, message, best.residual)];
  },
};

/** `previous` and `same-last-year` as a reference to the current cell in that period. */
export function baseReference(rule: RuleOf<"change">, context: RuleContext): string {
  if (rule.base !== "previous" && rule.base !== "same-last-year") return rule.base;
  const [cell = "", label = context.label] = rule.current.split("@");
  const period = parsePeriodLabel(label) ?? context.period;
  const earlier = rule.base === "previous" ? previousPeriod(period) : sameLastYear(period);
  return `${cell}@${periodLabel(earlier)}`;
}

export function measuresOf(rule: RuleOf<"change">, printed: Figure): readonly Measure[] {
  if (rule.of === "either") return ["percent", "points"];
  if (rule.of === undefined && printed.quantity.unit === "percentage-points") return ["points"];
  return [rule.of ?? "percent"];
}

interface ChangeFigures {
  readonly printed: Figure;
  readonly current: Figure;
  readonly base: Figure;
  readonly measures: readonly Measure[];
}

const preference = ["pass", "pass-rounding", "truncated", "suspect", "fail"] as const;

function judgeChange(figures: ChangeFigures): Judgement & { readonly measure: Measure } {
  const judged = figures.measures.map((measure) => ({ measure, ...judgeBy(measure, figures) }));
  const rank = (judgement: Judgement) => preference.indexOf(judgement.verdict);
  const best = judged.reduce((a, b) => (rank(b) < rank(a) ? b : a));
  return best;
}

function judgeBy(measure: Measure, { printed, current, base }: ChangeFigures): Judgement {
  const counted = current.quantity.exact && base.quantity.exact;
  return judge(
    [printed, current, base],
    (values, mode) => {
      const stated = aroundZero(mode === "printed" ? roundedValues(printed) : values(printed));
      const now = values(current);
      const then = values(base);
      return {
        holds: follows(measure, stated, now, then),
        residual: () => {
          const recomputed = changeOf(measure, now, then);
          return recomputed ? rounded(subtract(stated, recomputed), printed) : null;
        },
      };
    },
    counted ? ["truncated", "intervals"] : ["intervals", "truncated"],
  );
}

/** A change that was cut to zero may have been a rise or a fall. */
function aroundZero(stated: Interval): Interval {
  if (!stated.low.eq(zero) || !stated.highOpen) return stated;
  return { ...stated, low: stated.high.neg(), lowOpen: true };
}

/** (100 + change) · base = 100 · current, so that nothing is divided. */
function follows(measure: Measure, stated: Interval, now: Interval, then: Interval): boolean {
  if (measure === "points") return overlap(add(then, stated), now);
  if (then.low.eq(zero) && then.high.eq(zero)) return false;
  return overlap(multiply(add(hundred, stated), then), multiply(hundred, now));
}

function changeOf(measure: Measure, now: Interval, then: Interval): Interval | undefined {
  if (measure === "points") return subtract(now, then);
  const ratio = quotient(scale(now, new Decimal(100)), then);
  return ratio && subtract(ratio, hundred);
}

function recomputedText(current: Figure, base: Figure, measure: Measure): BilingualText {
  const value = changeOf(measure, valuesOf(current, "intervals"), valuesOf(base, "intervals"));
  if (!value) return { vi: "không xác định", en: "undefined" };
  const digits = span(value, 2);
  const sign = value.low.gt(zero) ? "+" : "";
  return measure === "percent"
    ? { vi: `${sign}${digits.vi}%`, en: `${sign}${digits.en}%` }
    : { vi: `${sign}${digits.vi} điểm %`, en: `${sign}${digits.en} points` };
}

/**
 * The bases from which the printed change would follow; `undefined` when there is none.
 *
 * Counts are whole: 1578.88–1598.74 leaves 1579–1598.
 */
export function impliedBase(
  printed: Figure,
  current: Figure,
  measure: Measure,
): Interval | undefined {
  const stated = valuesOf(printed, "intervals");
  const now = valuesOf(current, "intervals");
  const base =
    measure === "points"
      ? subtract(now, stated)
      : quotient(scale(now, new Decimal(100)), add(hundred, stated));
  if (!base || !current.quantity.exact) return base;
  const whole = { ...base, low: base.low.round(0, 3), high: base.high.round(0, 0) };
  return whole.low.gt(whole.high) ? undefined : whole;
}

function hintAfterFailure(
  rule: RuleOf<"change">,
  context: RuleContext,
  printed: Figure,
  current: Figure,
  measures: readonly Measure[],
): BilingualText {
  const base = impliedBase(printed, current, measures[0] ?? "percent");
  const implied = base && span(base, 4);
  const fitting = fittingBases(rule, context, printed, current, measures);
  const impliedPart = implied && {
    vi: `mức in ra chỉ đúng nếu gốc so sánh là ${implied.vi}`,
    en: `the printed change needs a base of ${implied.en}`,
  };
  const fittingPart: BilingualText =
    fitting.length > 0
      ? {
          vi: `gốc khớp trong chuỗi số liệu là ${fitting.map((base) => base.vi).join(", ")}`,
          en: `in the series, the base that fits is ${fitting.map((base) => base.en).join(", ")}`,
        }
      : noOtherBase(rule, context);
  const parts = [explained.fail, impliedPart, fittingPart].filter((part) => part !== undefined);
  return {
    vi: parts.map((part) => part.vi).join("; "),
    en: parts.map((part) => part.en).join("; "),
  };
}

/** What can be said when no other period fits: perhaps the likeliest one was not given. */
function noOtherBase(rule: RuleOf<"change">, context: RuleContext): BilingualText {
  const [cell = "", label = context.label] = rule.current.split("@");
  const previous = periodLabel(previousPeriod(parsePeriodLabel(label) ?? context.period));
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
  rule: RuleOf<"change">,
  context: RuleContext,
  printed: Figure,
  current: Figure,
  measures: readonly Measure[],
): BilingualText[] {
  const [cell = "", label = context.label] = rule.current.split("@");
  const stated = baseReference(rule, context);
  const previous = periodLabel(previousPeriod(parsePeriodLabel(label) ?? context.period));
  return context.earlierPeriods(cell).flatMap((earlier) => {
    const reference = `${cell}@${earlier}`;
    const reading = context.read(reference);
    if (reference === stated || earlier === label || !isFigure(reading)) return [];
    const { verdict } = judgeChange({ printed, current, base: reading, measures });
    if (verdict === "fail") return [];
    const value = number(new Decimal(reading.quantity.value));
    const isPrevious = earlier === previous;
    return [
      {
        vi: `${earlier}${isPrevious ? " (kỳ trước)" : ""}: ${value.vi}`,
        en: `${earlier}${isPrevious ? " (the previous period)" : ""}: ${value.en}`,
      },
    ];
  });
}

/** Even without the base, the base that the printed change implies can be named. */
function lackingBase(lacking: Outcome, rule: RuleOf<"change">, context: RuleContext): Outcome {
  const printed = context.read(rule.change);
  const current = context.read(rule.current);
  if (!isFigure(printed) || !isFigure(current)) return lacking;
  const base = impliedBase(printed, current, measuresOf(rule, printed)[0] ?? "percent");
  if (!base) return lacking;
  const implied = span(base, 4);
  return {
    ...lacking,
    message: {
      vi: `${lacking.message.vi} Mức in ra hàm ý gốc so sánh là ${implied.vi}.`,
      en: `${lacking.message.en} The printed change implies a base of ${implied.en}.`,
    },
  };
}
