import type { BilingualText } from "@egov-vn/schemas";
import type { PrintedDate } from "../../dates/printed-date.ts";
import { formatDate } from "../../findings/number-format.ts";
import { parsePeriodLabel } from "../../periods/period-label.ts";
import { type Window, windowOf } from "../../regimes/window-of.ts";
import type { RuleContext } from "../judging/rule-kind.ts";

/** The period that print gives: its days, or why there are none. */
export type PrintedPeriod =
  | { readonly state: "days"; readonly window: Window; readonly from: "cell" | "report" }
  | { readonly state: "absent" }
  | { readonly state: "broken"; readonly problem: BilingualText };

/**
 * The days that a cell covers, as printed with it, else with the report (từ ngày, đến ngày).
 *
 * Half of a period, a day that cannot be read and an end before its beginning are `broken`: the
 * report's own period is not taken in place of a cell's that is broken.
 */
export function printedPeriodOf(reference: string, context: RuleContext): PrintedPeriod {
  const own = periodAt(reference, "cell", context);
  if (own.state !== "absent" || labelOf(reference, context) !== context.label) return own;
  return periodAt("period", "report", context);
}

/** The window of a cell: as printed, else that of the regime for the cell's period. */
export function windowOfCell(reference: string, context: RuleContext): Window | undefined {
  const label = labelOf(reference, context);
  if (label === context.label) return context.window;
  return parsePeriodLabel(label) && windowOf(context.regime, label);
}

/** Label of the period of a reference. */
export function labelOf(reference: string, context: RuleContext): string {
  return reference.split("@")[1] ?? context.label;
}

function periodAt(place: string, holder: "cell" | "report", context: RuleContext): PrintedPeriod {
  const dates = context.datesAt(place);
  const from = dates.find((at) => at.part === "from")?.date;
  const to = dates.find((at) => at.part === "to")?.date;
  if (!from && !to) return { state: "absent" };
  const problem = problemOf(from, to);
  if (problem) return { state: "broken", problem };
  const window = { from: from?.date ?? "", to: to?.date ?? "" };
  return { state: "days", window, from: holder };
}

function problemOf(
  from: PrintedDate | undefined,
  to: PrintedDate | undefined,
): BilingualText | undefined {
  const unread = [from, to].find((date) => date !== undefined && date.date === null);
  if (unread) {
    const guess = unread.suggestion && formatDate(unread.suggestion);
    return {
      vi: `kỳ của số liệu ghi ngày "${unread.text}": ${lowered(unread.problem?.vi)}${guess ? `; có lẽ là ${guess.vi}, chưa sửa gì` : ""}`,
      en: `its period names the day "${unread.text}": ${lowered(unread.problem?.en)}${guess ? `; it may be ${guess.en}, nothing was changed` : ""}`,
    };
  }
  if (!from) {
    return {
      vi: `chỉ ghi đến ngày ${to?.text}, không ghi từ ngày nào`,
      en: `only its last day is given (${to?.text}), not the first`,
    };
  }
  if (!to) {
    return {
      vi: `chỉ ghi từ ngày ${from.text}, không ghi đến ngày nào`,
      en: `only its first day is given (${from.text}), not the last`,
    };
  }
  if ((from.date ?? "") <= (to.date ?? "")) return undefined;
  return {
    vi: `ngày kết thúc ${to.text} lại trước ngày bắt đầu ${from.text}`,
    en: `its last day, ${to.text}, comes before its first, ${from.text}`,
  };
}

/** A sentence as the end of another one. */
function lowered(sentence = ""): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/u, "");
}

/** "1/1/2021–31/3/2021" in Vietnamese, "2021-01-01 to 2021-03-31" in English. */
export function daysText({ from, to }: Window): BilingualText {
  return {
    vi: `${formatDate(from).vi}–${formatDate(to).vi}`,
    en: `${formatDate(from).en} to ${formatDate(to).en}`,
  };
}
