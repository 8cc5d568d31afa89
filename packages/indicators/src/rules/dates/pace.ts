import type { BilingualText } from "@egov-vn/schemas";
import { daysBetween } from "../../dates/calendar.ts";
import { parsePrintedDate } from "../../dates/printed-date.ts";
import { formatDate } from "../../findings/number-format.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { add, type Interval, precedes, reaches, scale } from "../../quantities/interval.ts";
import type { Window } from "../../regimes/window-of.ts";
import { figuresOf, judge, outcome } from "../judging/judge.ts";
import type { Figure } from "../judging/reading.ts";
import type { Outcome, RuleContext, RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { named, together } from "../judging/sentences.ts";
import { atThisPace, type Run } from "./pace-in-words.ts";
import { printedPeriodOf, windowOfCell } from "./printed-period.ts";

/**
 * At its run rate a flow reaches a target in time (tiến độ có kịp chỉ tiêu hay không).
 *
 * The rate is that of the cell's own days, else of the report's window, and is kept up from the end
 * of the window on. What is out of reach is `suspect`: the figure may be of narrower scope, in
 * another unit, or only a part of what was reached. `reached` names the stock at the end of the
 * window; without it nothing but the flow counts, and the finding says so.
 */
export const pace: RuleKind<"pace"> = {
  kind: "pace",
  title: { vi: "Tiến độ so với chỉ tiêu", en: "Pace towards a target" },
  severity: "warning",
  evaluate(rule, context) {
    const cells = [rule.flow, rule.target, ...(rule.reached === undefined ? [] : [rule.reached])];
    const found = figuresOf(cells, context);
    if ("lacking" in found) return [found.lacking];
    const [flow, target, reached = flow] = found.figures;
    if (!flow || !target || !reached) return [];
    const window = countedDays(rule.flow, context);
    if ("problem" in window) return [outcome("not-checkable", cells, window.problem)];
    const by = parsePrintedDate(rule.by, window.to);
    if (by.date === null) {
      const guess = by.suggestion && formatDate(by.suggestion);
      return [
        outcome("fail", cells, {
          vi: `Hạn phải đạt ghi là "${by.text}". ${by.problem?.vi ?? ""}${guess ? ` Có lẽ là ${guess.vi}; chưa sửa gì.` : ""}`,
          en: `The day by which to reach the target is printed as "${by.text}". ${by.problem?.en ?? ""}${guess ? ` It may be ${guess.en}; nothing was changed.` : ""}`,
        }),
      ];
    }
    const days = daysBetween(window.from, window.to) + 1;
    const left = Math.max(0, daysBetween(window.to, by.date));
    return [
      judgePace({ flow, target, reached, window, days, left }, by.date, rule, cells, context),
    ];
  },
};

function judgePace(
  run: Run,
  by: string,
  rule: RuleOf<"pace">,
  cells: readonly string[],
  context: RuleContext,
): Outcome {
  const figures =
    run.reached === run.flow ? [run.flow, run.target] : [run.flow, run.target, run.reached];
  const { verdict } = judge(figures, (values) => {
    const needed = scale(values(run.target), new Decimal(run.days));
    const brought = broughtBy(run, values);
    return {
      holds: reaches(needed, brought),
      certain: precedes(needed, brought),
      residual: () => null,
    };
  });
  const names = { flow: named(run.flow, context), target: named(run.target, context) };
  const sentences = [...atThisPace(run, by, verdict, names), unknownText(rule, run, context)];
  const message = together(...sentences);
  return outcome(verdict === "fail" ? "suspect" : verdict, cells, message);
}

/** (reached + flow · left / days) · days, so that nothing is divided. */
function broughtBy(run: Run, values: (figure: Figure) => Interval): Interval {
  // Counted once where it is both, since an interval less itself is not nothing.
  if (run.reached === run.flow) return scale(values(run.flow), new Decimal(run.days + run.left));
  return add(
    scale(values(run.reached), new Decimal(run.days)),
    scale(values(run.flow), new Decimal(run.left)),
  );
}

function countedDays(
  reference: string,
  context: RuleContext,
): Window | { readonly problem: BilingualText } {
  const printed = printedPeriodOf(reference, context);
  if (printed.state === "days") return printed.window;
  const name = context.nameOf(reference);
  if (printed.state === "broken") {
    return {
      problem: {
        vi: `Không tính được tốc độ của ${name.vi}: ${printed.problem.vi}.`,
        en: `The run rate of ${name.en} cannot be told: ${printed.problem.en}.`,
      },
    };
  }
  return (
    windowOfCell(reference, context) ?? {
      problem: {
        vi: `Không rõ ${name.vi} tính từ ngày nào đến ngày nào nên chưa tính được tốc độ.`,
        en: `It is not known which days ${name.en} covers, so its run rate cannot be told.`,
      },
    }
  );
}

function unknownText(rule: RuleOf<"pace">, run: Run, context: RuleContext): BilingualText {
  if (rule.reached !== undefined) {
    const reached = named(run.reached, context);
    return {
      vi: `Số đã đạt đến cuối kỳ: ${reached.vi}.`,
      en: `Reached by the end of the period: ${reached.en}.`,
    };
  }
  return {
    vi: "Báo cáo không cho biết số đã đạt trước kỳ này, nên chỉ tính số phát sinh trong kỳ.",
    en: "The report does not say what had been reached before, so only the flow is counted.",
  };
}
