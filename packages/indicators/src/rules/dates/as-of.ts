import type { BilingualText } from "@egov-vn/schemas";
import { formatDate } from "../../findings/number-format.ts";
import type { Window } from "../../regimes/window-of.ts";
import { notCheckable, outcome } from "../judging/judge.ts";
import { isMissing } from "../judging/reading.ts";
import type { DatedPlace, Outcome, RuleContext, RuleKind } from "../judging/rule-kind.ts";
import { together } from "../judging/sentences.ts";
import { labelOf, windowOfCell } from "./printed-period.ts";

/**
 * A status date is a day, not in the future, inside the window; a report has one status date
 * (thời điểm số liệu hợp lệ và thống nhất).
 *
 * With `cell` that cell is judged, without it the report as a whole.
 */
export const asOf: RuleKind<"as-of"> = {
  kind: "as-of",
  title: { vi: "Thời điểm số liệu", en: "Status date" },
  severity: "error",
  evaluate(rule, context) {
    if (rule.cell === undefined) {
      return [
        judgeReport(
          context.dates.filter((at) => at.part === "asOf"),
          context,
        ),
      ];
    }
    return [judgeCell(rule.cell, context)];
  },
};

/** A cell of this period falls back on the report's date; one of an earlier period has its own. */
function judgeCell(cell: string, context: RuleContext): Outcome {
  const reading = context.read(cell);
  if (isMissing(reading)) return notCheckable([cell], [reading], context);
  const dateAt = (place: string) => context.datesAt(place).find((at) => at.part === "asOf");
  const earlier = labelOf(cell, context) !== context.label;
  const date = dateAt(cell) ?? (earlier ? undefined : dateAt("period"));
  if (date) return judgeDate(date, [cell], context);
  return outcome("not-checkable", [cell], {
    vi: `${context.nameOf(cell).vi} không ghi thời điểm số liệu.`,
    en: `${context.nameOf(cell).en} gives no status date.`,
  });
}

/** The finding for a printed date; also given for every unreadable date that no rule asks for. */
export function judgeDate(
  { date, part }: DatedPlace,
  cells: readonly string[],
  context: RuleContext,
): Outcome {
  const name = placeName(part, cells, context);
  if (date.date === null) {
    const guess = date.suggestion && formatDate(date.suggestion);
    return outcome("fail", cells, {
      vi: `${name.vi} ghi là "${date.text}". ${date.problem?.vi ?? ""}${guess ? ` Có lẽ là ${guess.vi}; số liệu được giữ nguyên, chưa sửa gì.` : ""}`,
      en: `${name.en} is printed as "${date.text}". ${date.problem?.en ?? ""}${guess ? ` It may be ${guess.en}; nothing was changed.` : ""}`,
    });
  }
  const [cell] = cells;
  const window = cell === undefined ? context.window : windowOfCell(cell, context);
  const problems = problemsOf(date.date, window, context, cells);
  const shown = formatDate(date.date);
  if (problems.length === 0) {
    return outcome("pass", cells, {
      vi: `${name.vi} ${shown.vi} hợp lệ${window ? " và nằm trong kỳ báo cáo" : notHeld.vi}.`,
      en: `${name.en} ${shown.en} is valid${window ? " and lies in the reporting window" : notHeld.en}.`,
    });
  }
  return outcome("fail", cells, {
    vi: `${name.vi} ${shown.vi} ${problems.map((problem) => problem.vi).join(" và ")}.`,
    en: `${name.en} ${shown.en} ${problems.map((problem) => problem.en).join(" and ")}.`,
  });
}

/** "Thời điểm số liệu của …": which date of what, where it is that of a single cell. */
function placeName(
  part: DatedPlace["part"],
  cells: readonly string[],
  context: RuleContext,
): BilingualText {
  const [cell, ...others] = cells;
  const name = partNames[part];
  if (cell === undefined || others.length > 0) return name;
  const of = context.nameOf(cell);
  return { vi: `${name.vi} của ${of.vi}`, en: `${name.en} of ${of.en}` };
}

const notHeld: BilingualText = {
  vi: "; không rõ kỳ báo cáo gồm những ngày nào nên chưa so được",
  en: "; which days the period covers is not known, so it was not held against them",
};

const partNames = {
  asOf: { vi: "Thời điểm số liệu", en: "The status date" },
  from: { vi: "Ngày bắt đầu", en: "The first day" },
  to: { vi: "Ngày kết thúc", en: "The last day" },
} as const satisfies Record<DatedPlace["part"], BilingualText>;

function problemsOf(
  date: string,
  window: Window | undefined,
  context: RuleContext,
  cells: readonly string[] = [],
): BilingualText[] {
  const problems: BilingualText[] = [];
  if (date > context.asOf) {
    const today = formatDate(context.asOf);
    problems.push({
      vi: `nằm trong tương lai (sau ngày kiểm tra ${today.vi})`,
      en: `lies in the future (after the day of the check, ${today.en})`,
    });
  }
  if (window && date > window.to) {
    const closed = formatDate(window.to);
    problems.push({
      vi: `sau ngày chốt số liệu ${closed.vi}`,
      en: `is later than the cut-off of ${closed.en}`,
    });
  }
  if (window && date < window.from) {
    const opened = formatDate(window.from);
    problems.push({
      vi: `trước ngày bắt đầu kỳ ${opened.vi}`,
      en: `is earlier than the first day of the window, ${opened.en}`,
    });
  }
  const began = cells
    .flatMap((cell) => context.indicatorOf(cell)?.from ?? [])
    .find((from) => date < from);
  if (began !== undefined) {
    const first = formatDate(began);
    problems.push({
      vi: `trước ngày ${first.vi}, khi chỉ tiêu này bắt đầu có`,
      en: `is earlier than ${first.en}, when this indicator began`,
    });
  }
  return problems;
}

/** One report, one status date, and that inside the window. */
function judgeReport(dates: readonly DatedPlace[], context: RuleContext): Outcome {
  const texts = new Map<string, DatedPlace[]>();
  for (const at of dates) {
    const key = at.date.date ?? at.date.text;
    texts.set(key, [...(texts.get(key) ?? []), at]);
  }
  const cells = [...new Set(dates.map((at) => at.place).filter((place) => place !== "period"))];
  if (texts.size === 0) {
    return outcome("not-checkable", cells, {
      vi: "Báo cáo không ghi thời điểm số liệu nào.",
      en: "The report gives no status date.",
    });
  }
  const problems: BilingualText[] = [];
  if (texts.size > 1) {
    const printed = [...texts.values()].map(([first]) => `"${first?.date.text}"`).join(", ");
    problems.push({
      vi: `Báo cáo dùng ${texts.size} thời điểm số liệu khác nhau: ${printed}.`,
      en: `The report uses ${texts.size} different status dates: ${printed}.`,
    });
  }
  for (const date of texts.keys()) {
    if (!texts.get(date)?.some((at) => at.date.date !== null)) continue;
    const shown = formatDate(date);
    for (const problem of problemsOf(date, context.window, context)) {
      problems.push({ vi: `Ngày ${shown.vi} ${problem.vi}.`, en: `${shown.en} ${problem.en}.` });
    }
  }
  if (context.undated.length > 0) {
    const count = context.undated.length;
    problems.push({
      vi: `Có số liệu ghi thời điểm, còn ${count} số liệu khác không ghi.`,
      en: `Some figures give a date, while ${count} other ${count === 1 ? "figure gives" : "figures give"} none.`,
    });
  }
  if (problems.length > 0) return outcome("fail", cells, together(...problems));
  const unread = dates.find((at) => at.date.date === null);
  if (unread) return judgeDate(unread, cells, context);
  const day = formatDate(dates[0]?.date.date ?? "");
  return outcome("pass", cells, {
    vi: `Mọi số liệu cùng một thời điểm, ${day.vi}${context.window ? ", nằm trong kỳ báo cáo" : notHeld.vi}.`,
    en: `All figures share one status date, ${day.en}${context.window ? ", inside the reporting window" : notHeld.en}.`,
  });
}
