import type { BilingualText } from "@egov-vn/schemas";
import { type PrintedDate, parsePrintedDate } from "../../dates/printed-date.ts";
import { formatDate } from "../../findings/number-format.ts";
import { type Window, windowOf } from "../../regimes/window-of.ts";
import { outcome } from "../judging/judge.ts";
import type { Outcome, RuleContext, RuleKind, RuleOf } from "../judging/rule-kind.ts";

/** The reported days are the regime's for that period (thời gian chốt số liệu đúng chế độ). */
export const window: RuleKind<"window"> = {
  kind: "window",
  title: { vi: "Thời gian chốt số liệu", en: "Reporting window" },
  severity: "error",
  evaluate(rule, context) {
    const regime = rule.regime === undefined ? context.regime : context.regimeOf(rule.regime);
    if (!regime) {
      return [
        outcome("not-checkable", [], {
          vi: "Không rõ chế độ báo cáo nào áp dụng.",
          en: "It is not known which reporting regime applies.",
        }),
      ];
    }
    const expected = windowOf(regime, context.label);
    if (!expected && !regime.closes) {
      return [
        outcome("not-checkable", [], {
          vi: `${regime.title.vi}: chưa biết thời gian chốt số liệu của chế độ này.`,
          en: `${regime.title.en}: its reporting windows are not known here.`,
        }),
      ];
    }
    if (!expected) {
      return [
        outcome("not-checkable", [], {
          vi: `${regime.title.vi} không quy định thời gian chốt số liệu cho loại kỳ này.`,
          en: `${regime.title.en}: no window is laid down for this kind of period.`,
        }),
      ];
    }
    return [compare(rule, context, expected, regime.title)];
  },
};

function compare(
  rule: RuleOf<"window">,
  context: RuleContext,
  expected: Window,
  title: BilingualText,
): Outcome {
  const from = printedDay(rule.from, "from", context);
  const to = printedDay(rule.to, "to", context);
  const right = {
    vi: `${formatDate(expected.from).vi}–${formatDate(expected.to).vi} (${title.vi})`,
    en: `${expected.from} to ${expected.to} (${title.en})`,
  };
  const wrong = [
    from && from.date !== expected.from ? from : undefined,
    to && to.date !== expected.to ? to : undefined,
  ].filter((day) => day !== undefined);
  if ((!from || !to) && wrong.length === 0) {
    return outcome("not-checkable", [], {
      vi: `Báo cáo không ghi rõ từ ngày, đến ngày; theo chế độ báo cáo phải là ${right.vi}.`,
      en: `The report does not say from which day to which; under its regime it is ${right.en}.`,
    });
  }
  if (wrong.length === 0) {
    return outcome("pass", [], {
      vi: `Thời gian chốt số liệu đúng quy định: ${right.vi}.`,
      en: `The window is the regime's: ${right.en}.`,
    });
  }
  const printed = {
    vi: [from && `từ ${from.text}`, to && `đến ${to.text}`].filter(Boolean).join(" "),
    en: [from && `from ${from.text}`, to && `to ${to.text}`].filter(Boolean).join(" "),
  };
  const unread = wrong.flatMap((day) => day.problem ?? []);
  return outcome("fail", [], {
    vi: `Báo cáo ghi ${printed.vi}; theo chế độ báo cáo phải là ${right.vi}.${unread.map(({ vi }) => ` ${vi}`).join("")}`,
    en: `The report runs ${printed.en}; under its regime it is ${right.en}.${unread.map(({ en }) => ` ${en}`).join("")}`,
  });
}

function printedDay(
  text: string | undefined,
  part: "from" | "to",
  context: RuleContext,
): PrintedDate | undefined {
  if (text !== undefined) return parsePrintedDate(text);
  return context.dates.find((at) => at.place === "period" && at.part === part)?.date;
}
