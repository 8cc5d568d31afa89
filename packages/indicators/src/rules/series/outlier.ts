import type { BilingualText } from "@egov-vn/schemas";
import { comparePeriods, type PeriodKind } from "../../periods/period-label.ts";
import { type Interval, subtract } from "../../quantities/interval.ts";
import { figuresOf, type Judgement, judge, outcome, type ValuesOf } from "../judging/judge.ts";
import { type Figure, isFigure, valuesOf } from "../judging/reading.ts";
import type { RuleContext, RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { named, number, say, span } from "../judging/sentences.ts";
import { judgeLastStep, type LastStep } from "./last-step.ts";
import { type Spread, type SpreadBy, spreadOf } from "./robust-spread.ts";
import { earlierReferences, nameOfSeries, periodOf } from "./series-of.ts";

const fewestPoints = 4;

/**
 * A figure is no robust outlier of its series (số liệu không đột biến so với các kỳ trước).
 *
 * `series` is one cell name, which stands for its earlier periods in `history`, or several references;
 * only figures of the same kind of period count, and those that are missing are left out. A figure is
 * suspect when both measures leave out every value that it may stand for: its distance from the median
 * (Iglewicz and Hoaglin) and its last step (Hidiroglou and Berthelot). Steady growth has far figures
 * with usual steps, a return to the usual level has a large step to a near figure; neither is suspect.
 * Where steps have no ratio, since figures are zero or negative, the distance alone decides.
 *
 * Not checked: seasons, gaps between periods, and whether a jump has a reason, which a waiver can give.
 */
export const outlier: RuleKind<"outlier"> = {
  kind: "outlier",
  title: { vi: "Số liệu đột biến", en: "Outlier" },
  severity: "warning",
  evaluate(rule, context) {
    const found = figuresOf([rule.cell], context);
    if ("lacking" in found) return [found.lacking];
    const [figure] = found.figures;
    if (!figure) return [];
    const points = pointsBefore(rule, context);
    const references = [rule.cell, ...points.map((point) => point.reference)];
    if (points.length < fewestPoints) {
      return [outcome("not-checkable", references, tooFew(points.length, rule, context))];
    }
    const test = testOf(figure, points, inOrder(points, rule, context));
    const printed = test((point) => valuesOf(point, "printed"));
    const certain = surely(figure, printed.spread);
    const judged = judge([figure, ...points], (values) => {
      const { spread, step, near } = test(values);
      return {
        holds: near || (step?.usual ?? false),
        certain,
        residual: () => subtract(values(figure), spread.median),
      };
    });
    const verdict = judged.verdict === "fail" ? "suspect" : judged.verdict;
    const message = sentence(figure, points.length, printed, judged, context);
    return [outcome(verdict, references, message, judged.residual)];
  },
};

/** The figures of the series before the judged one, of the same kind of period, earliest first. */
function pointsBefore(rule: RuleOf<"outlier">, context: RuleContext): readonly Figure[] {
  const own = periodOf(rule.cell, context);
  const name = nameOfSeries(rule.series);
  const [, label] = rule.cell.split("@");
  const references = name
    ? earlierReferences(label === undefined ? name : `${name}@${label}`, context)
    : rule.series;
  return [...new Set(references)]
    .map((reference) => ({ reference, period: periodOf(reference, context) }))
    .filter(({ reference, period }) => {
      const earlier = comparePeriods(period, own) <= 0;
      return reference !== rule.cell && period.kind === own.kind && earlier;
    })
    .sort((a, b) => comparePeriods(a.period, b.period))
    .map(({ reference }) => context.read(reference))
    .filter(isFigure);
}

/** Whether the points follow one another in time up to the figure: peers of one period have no steps. */
function inOrder(
  points: readonly Figure[],
  rule: RuleOf<"outlier">,
  context: RuleContext,
): boolean {
  const references = [...points.map((point) => point.reference), rule.cell];
  const periods = references.map((reference) => periodOf(reference, context));
  return periods.every((period, index) => {
    const before = periods[index - 1];
    return before === undefined || comparePeriods(before, period) < 0;
  });
}

interface Measured {
  readonly spread: Spread;
  readonly step: LastStep | undefined;
  readonly near: boolean;
}

type Test = (values: ValuesOf) => Measured;

function testOf(figure: Figure, points: readonly Figure[], steps: boolean): Test {
  const counted = [figure, ...points].every(({ quantity }) => quantity.exact);
  return (values) => {
    const earlier = points.map(values);
    const spread = spreadOf(earlier, counted);
    const current = values(figure);
    const step = steps ? judgeLastStep(earlier, current) : undefined;
    return { spread, step, near: spread.admits(current) };
  };
}

/** Whether every value that the figure stands for lies within the limits of the printed figures. */
function surely(figure: Figure, spread: Spread): boolean {
  const values = valuesOf(figure, "intervals");
  return [values.low, values.high].every((end) =>
    spread.admits({ low: end, high: end, lowOpen: false, highOpen: false }),
  );
}

const kinds: Readonly<Record<PeriodKind, BilingualText>> = {
  year: { vi: "năm", en: "years" },
  "nine-months": { vi: "chín tháng", en: "nine-month periods" },
  half: { vi: "nửa năm", en: "half-years" },
  quarter: { vi: "quý", en: "quarters" },
  month: { vi: "tháng", en: "months" },
  week: { vi: "tuần", en: "weeks" },
};

function tooFew(count: number, rule: RuleOf<"outlier">, context: RuleContext): BilingualText {
  const { kind } = periodOf(rule.cell, context);
  return {
    vi: `Cần số liệu của ít nhất bốn kỳ trước cùng loại (${kinds[kind].vi}); mới có ${count}.`,
    en: `Figures of at least four earlier periods of the same kind (${kinds[kind].en}) are needed; there are ${count}.`,
  };
}

const spreads: Readonly<Record<SpreadBy, BilingualText>> = {
  median: { vi: "", en: "" },
  mean: {
    vi: ", phải dùng độ lệch tuyệt đối bình quân vì quá nửa các kỳ bằng nhau",
    en: ", so the mean absolute deviation is used, as more than half of the periods are alike",
  },
  counts: {
    vi: ", phải dùng độ dao động tối thiểu của số đếm (căn của trung vị) vì các kỳ bằng nhau",
    en: ", so the least spread of a count (the root of the median) is used, as the periods are alike",
  },
  none: {
    vi: ", các kỳ trước không đổi nên không có độ dao động để so",
    en: ", so a constant series shows no spread to compare with",
  },
};

function sentence(
  figure: Figure,
  count: number,
  printed: Measured,
  { verdict }: Judgement,
  context: RuleContext,
): BilingualText {
  const { spread, step } = printed;
  const limits = spread.limits();
  const times = (ratio: Interval) => span(ratio, 3);
  return say(
    {
      figure: named(figure, context),
      median: number(spread.median.low),
      deviation: number(spread.deviation),
      fallback: spreads[spread.by],
      low: number(limits.low, 2),
      high: number(limits.high, 2),
      ratio: step ? times(step.ratio()) : { vi: "", en: "" },
      ratios: step ? times(step.limits()) : { vi: "", en: "" },
      how: conclusion(verdict, printed),
    },
    (part) =>
      `${part["figure"]}: ${count} kỳ trước có trung vị ${part["median"]}, trung vị độ lệch tuyệt đối ${part["deviation"]}${part["fallback"]}, giới hạn từ ${part["low"]} đến ${part["high"]}; ${step ? `bước cuối gấp ${part["ratio"]} lần kỳ trước, giới hạn ${part["ratios"]} lần` : "các bước không có tỷ số để so"}: ${part["how"]}.`,
    (part) =>
      `${part["figure"]}: ${count} earlier periods have the median ${part["median"]} and the median absolute deviation ${part["deviation"]}${part["fallback"]}; the limits are ${part["low"]} to ${part["high"]}; ${step ? `the last step is ${part["ratio"]} times the period before; the limits are ${part["ratios"]} times` : "the steps have no ratio to compare"}: ${part["how"]}.`,
  );
}

function conclusion(verdict: Judgement["verdict"], { step, near }: Measured): BilingualText {
  if (verdict === "fail") {
    return step
      ? {
          vi: "nằm ngoài cả hai giới hạn, cần xem lại hoặc giải trình",
          en: "it lies outside both limits; look again or explain it",
        }
      : {
          vi: "nằm ngoài giới hạn, cần xem lại hoặc giải trình",
          en: "it lies outside the limits; look again or explain it",
        };
  }
  if (verdict === "suspect") {
    return {
      vi: "chỉ nằm trong giới hạn nếu hiểu dấu phân cách theo cách khác",
      en: "it lies within only if a separator is read the other way",
    };
  }
  if (verdict !== "pass") {
    return {
      vi: "chỉ nằm trong giới hạn nhờ phạm vi làm tròn hoặc cách viết, không phải lỗi",
      en: "it lies within only by rounding or wording, which is no error",
    };
  }
  if (near && step?.usual === false) {
    return {
      vi: "bước cuối lớn nhưng đưa số liệu về gần mức thường gặp, không đáng ngờ",
      en: "the last step is large but leads to a usual level, so it is not suspect",
    };
  }
  if (!near && step?.usual) {
    return {
      vi: "xa trung vị nhưng tăng giảm vẫn theo nhịp các kỳ trước, không đáng ngờ",
      en: "it is far from the median but the step is a usual one, so it is not suspect",
    };
  }
  return { vi: "không đột biến", en: "it is no outlier" };
}
