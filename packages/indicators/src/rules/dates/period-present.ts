import type { BilingualText } from "@egov-vn/schemas";
import { parsePeriodLabel } from "../../periods/period-label.ts";
import { windowOf } from "../../regimes/window-of.ts";
import type { IndicatorKind } from "../../sets/indicator.ts";
import { figuresOf, outcome } from "../judging/judge.ts";
import type { Figure } from "../judging/reading.ts";
import type { Outcome, RuleContext, RuleKind } from "../judging/rule-kind.ts";
import { kindNames, knownIndicator } from "../meaning/known-indicator.ts";
import { daysText, labelOf, printedPeriodOf } from "./printed-period.ts";

/**
 * A flow names its period (số phát sinh phải ghi rõ từ ngày nào đến ngày nào).
 *
 * The days stand with the cell, or with the report. What is known not to be a flow cannot be asked
 * for a period. That the days are those of the regime is the question of `window`.
 */
export const periodPresent: RuleKind<"period-present"> = {
  kind: "period-present",
  title: { vi: "Kỳ của số phát sinh", en: "Period of a flow" },
  severity: "warning",
  evaluate(rule, context) {
    const kind = knownIndicator(rule.cell, context)?.kind;
    if (kind !== undefined && kind !== "flow") return [notAFlow(rule.cell, kind, context)];
    const found = figuresOf([rule.cell], context);
    if ("lacking" in found) return [found.lacking];
    const [figure] = found.figures;
    return figure ? [judgePeriod(figure, context)] : [];
  },
};

function judgePeriod(figure: Figure, context: RuleContext): Outcome {
  const { reference } = figure;
  const title = context.nameOf(reference);
  const name = {
    vi: `${title.vi} (${figure.text})`,
    en: `${title.en} (${figure.text})`,
  };
  const period = printedPeriodOf(reference, context);
  if (period.state === "days") {
    const days = daysText(period.window);
    const own = period.from === "cell";
    return outcome("pass", [reference], {
      vi: `${name.vi} là số phát sinh từ ${days.vi.replace("–", " đến ")}, ${own ? "ghi ngay ở số liệu" : "theo kỳ ghi trong báo cáo"}.`,
      en: `${name.en} covers ${days.en}, as ${own ? "printed with it" : "the report says of its period"}.`,
    });
  }
  if (period.state === "broken") {
    return outcome("fail", [reference], {
      vi: `${name.vi} không ghi rõ kỳ: ${period.problem.vi}.`,
      en: `${name.en} does not name its period: ${period.problem.en}.`,
    });
  }
  const day = context.datesAt(reference).find((at) => at.part === "asOf")?.date.text;
  const only = day !== undefined && {
    vi: ` Thời điểm ${day} chưa cho biết số này tính từ ngày nào.`,
    en: ` Its status date, ${day}, does not say from which day on it was counted.`,
  };
  const hint = regimeHint(reference, context);
  return outcome("fail", [reference], {
    vi: `${name.vi} là số phát sinh trong kỳ, nhưng báo cáo không ghi từ ngày nào đến ngày nào.${only ? only.vi : ""}${hint.vi}`,
    en: `${name.en} is a flow, but the report does not say from which day to which.${only ? only.en : ""}${hint.en}`,
  });
}

/** What the regime would make of the label; it is not taken for what the report means. */
function regimeHint(reference: string, context: RuleContext): BilingualText {
  const label = labelOf(reference, context);
  const { regime } = context;
  const expected = parsePeriodLabel(label) && windowOf(regime, label);
  if (!expected || !regime) return { vi: "", en: "" };
  const days = daysText(expected);
  return {
    vi: ` Theo chế độ báo cáo đang áp dụng (${regime.title.vi}), kỳ ${label} là ${days.vi}.`,
    en: ` Under its regime (${regime.title.en}), ${label} is ${days.en}.`,
  };
}

function notAFlow(reference: string, kind: IndicatorKind, context: RuleContext): Outcome {
  const name = context.nameOf(reference);
  const dated = kind === "stock" || kind === "cumulative" || kind === "structure";
  const what = kindNames[kind];
  return outcome("not-checkable", [reference], {
    vi: `${name.vi} là ${what.vi}, không phải số phát sinh trong kỳ${dated ? ": cần ghi thời điểm số liệu, không cần từ ngày – đến ngày" : ", nên không xét kỳ của số phát sinh"}.`,
    en: `${name.en} is ${what.en}, not a flow: ${dated ? "it needs a status date, not a period" : "the period of a flow is not asked of it"}.`,
  });
}
