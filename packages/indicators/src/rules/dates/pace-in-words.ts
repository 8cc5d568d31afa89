import type { BilingualText } from "@egov-vn/schemas";
import { daysAfter } from "../../dates/calendar.ts";
import { formatDate } from "../../findings/number-format.ts";
import { Decimal, powerOfTen, zero } from "../../quantities/decimal.ts";
import {
  exactly,
  type Interval,
  quotient,
  reaches,
  scale,
  subtract,
} from "../../quantities/interval.ts";
import type { Window } from "../../regimes/window-of.ts";
import { type Figure, valuesOf } from "../judging/reading.ts";
import { explainedLimit, number, span } from "../judging/sentences.ts";
import type { Reached } from "../judging/verdict-order.ts";
import { daysText } from "./printed-period.ts";

/** What the run rate has to bring, all of it in whole days. */
export interface Run {
  readonly flow: Figure;
  readonly target: Figure;
  /** Reached by the end of the window; the flow itself where the report gives no more. */
  readonly reached: Figure;
  readonly window: Window;
  /** Days of the window, and from its end to the day of the target, which may be none. */
  readonly days: number;
  readonly left: number;
}

/** A thousand years: what takes longer is not worth a date. */
const longest = 365_250;

/** A sentence of the finding. */
type Sentence = BilingualText;

/**
 * The rate a day, the rate needed, the day on which the target would be reached, and whether a slip
 * of the unit would explain it. Quotients are for showing.
 */
export function atThisPace(run: Run, by: string, verdict: Reached, names: Names): Sentence[] {
  const flow = valuesOf(run.flow, "intervals");
  const rate = perDay(flow, run.days);
  const window = daysText(run.window);
  const counted = {
    vi: `${names.flow.vi} trong ${run.days} ngày (${window.vi}), bình quân mỗi ngày ${rate.vi}.`,
    en: `${names.flow.en} in ${run.days} ${run.days === 1 ? "day" : "days"} (${window.en}), on average ${rate.en} a day.`,
  };
  return run.left === 0
    ? [counted, atTheEnd(by, verdict, names)]
    : [counted, ahead(run, flow, by, verdict, names), ...(verdict === "fail" ? [slip(run)] : [])];
}

/** Names of both figures with what is printed. */
export interface Names {
  readonly flow: BilingualText;
  readonly target: BilingualText;
}

/** The day of the target is not after the window: there is no run left. */
function atTheEnd(by: string, verdict: Reached, { target }: Names): Sentence {
  const day = formatDate(by);
  const how = explainedLimit[verdict];
  const result =
    verdict === "fail"
      ? { vi: "chưa đạt", en: "it is not reached" }
      : { vi: `đã đạt (${how.vi})`, en: `it is reached (${how.en})` };
  return {
    vi: `${target.vi} phải đạt vào ${day.vi}, không sau ngày cuối kỳ, nên so thẳng hai số: ${result.vi}.`,
    en: `${target.en} is due on ${day.en}, not after the last day of the period, so the two are compared as they are: ${result.en}.`,
  };
}

function ahead(
  run: Run,
  flow: Interval,
  by: string,
  verdict: Reached,
  { target }: Names,
): Sentence {
  const rest = subtract(valuesOf(run.target, "intervals"), valuesOf(run.reached, "intervals"));
  const day = formatDate(by);
  const how = explainedLimit[verdict];
  if (!rest.high.gt(zero)) {
    return { vi: `${target.vi} đã đạt.`, en: `${target.en} is reached already.` };
  }
  const needed = perDay(rest, run.left);
  const need = {
    vi: `Để đạt ${target.vi} vào ${day.vi}, ${run.left} ngày còn lại mỗi ngày cần ${needed.vi}`,
    en: `To reach ${target.en} by ${day.en}, the ${run.left} ${run.left === 1 ? "day" : "days"} left need ${needed.en} a day`,
  };
  if (verdict !== "fail") {
    return { vi: `${need.vi}: ${how.vi}.`, en: `${need.en}: ${how.en}.` };
  }
  const late = dayReached(flow, rest, run);
  const times = timesFaster(flow, rest, run);
  return {
    vi: `${need.vi}${times ? `, nhanh gấp ít nhất ${times.vi} lần` : ""}: với tốc độ này không kịp, ${late.vi}.`,
    en: `${need.en}${times ? `, at least ${times.en} times as fast` : ""}: at this pace it ${late.en}.`,
  };
}

function perDay(amount: Interval, days: number): BilingualText {
  const rate = quotient(amount, exactly(new Decimal(days))) ?? amount;
  return span(rate, rate.high.abs().gte(100) ? 0 : 2);
}

/** How many times as fast it would have to be, in the kindest reading of both figures. */
function timesFaster(flow: Interval, rest: Interval, run: Run): BilingualText | undefined {
  if (!flow.high.gt(zero)) return undefined;
  const times = rest.low.times(run.days).div(flow.high.times(run.left));
  const digits = times.lt(2) ? 3 : 1;
  return number(times.round(digits, 0), digits);
}

/** The first day on which the target could be reached at this pace. */
function dayReached(flow: Interval, rest: Interval, run: Run): BilingualText {
  if (!flow.high.gt(zero)) return { vi: "không bao giờ đạt", en: "is never reached" };
  const days = rest.low.times(run.days).div(flow.high).round(0, 3);
  const day = days.gt(longest) ? undefined : daysAfter(run.window.to, Number(days.toFixed()));
  if (day === undefined) {
    return { vi: "phải hơn 1.000 năm nữa mới đạt", en: "is reached only in more than 1,000 years" };
  }
  const shown = formatDate(day);
  return {
    vi: `sớm nhất đến ${shown.vi} mới đạt`,
    en: `is reached on ${shown.en} at the earliest, too late`,
  };
}

const slips = [
  { power: 3, sign: "10³", vi: "đơn vị với nghìn", en: "units for thousands" },
  { power: 6, sign: "10⁶", vi: "đơn vị với triệu", en: "units for millions" },
  { power: 9, sign: "10⁹", vi: "đơn vị với tỉ", en: "units for billions" },
] as const;

/**
 * Whether a slip by a power of a thousand explains it: with it the target is reached in time, and
 * the flow of one period does not already exceed the whole of it.
 */
function slip(run: Run): Sentence {
  const flow = valuesOf(run.flow, "intervals");
  const target = valuesOf(run.target, "intervals");
  const grown = (power: number) => scale(flow, powerOfTen(power));
  const inTime = (power: number) =>
    reaches(
      scale(target, new Decimal(run.days)),
      scale(grown(power), new Decimal(run.days + run.left)),
    );
  const found = slips.find(({ power }) => inTime(power));
  if (!found) {
    return {
      vi: "Ghi nhầm đơn vị cũng không giải thích được: gấp 10⁹ lần vẫn không kịp.",
      en: "No slip of the unit explains it: even 10⁹ times as much would be too little.",
    };
  }
  const { power, sign } = found;
  if (reaches(grown(power), target)) {
    return {
      vi: `Nếu số trong kỳ bị ghi thiếu ${sign} lần (nhầm ${found.vi}) thì kịp.`,
      en: `A slip by ${sign} (${found.en}) in the flow would explain it.`,
    };
  }
  const amount = span(grown(power), 0);
  return {
    vi: `Ghi nhầm đơn vị không giải thích được: gấp ${sign} lần thì riêng kỳ này đã là ${amount.vi}, quá cả chỉ tiêu.`,
    en: `No slip of the unit explains it: ${sign} times as much would be ${amount.en} in this period alone, more than the whole target.`,
  };
}
