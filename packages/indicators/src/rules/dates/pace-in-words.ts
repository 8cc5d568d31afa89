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
import type { Reached } from "../judging/verdict-order.ts";
import { type Figure, valuesOf } from "../judging/reading.ts";
import { explainedLimit, number, span } from "../judging/sentences.ts";

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

/**
 * The rate a day, the rate needed, the day on which the target would be reached, and whether a slip
 * of the unit would explain it. Quotients are for showing.
 */
export function atThisPace(run: Run, by: string, verdict: Reached): BilingualText {
  const flow = valuesOf(run.flow, "intervals");
  const rate = perDay(flow, run.days);
  const reachedAll = explainedLimit[verdict];
  if (run.left === 0) {
    const early = verdict !== "fail";
    return {
      vi: `${formatDate(by).vi} không sau ngày cuối kỳ nên so thẳng hai số, ${early ? `đã đạt (${reachedAll.vi})` : "chưa đạt"}`,
      en: `${by} is not after the last day of the period, so the two are compared as they are, and the target ${early ? `is reached (${reachedAll.en})` : "is not reached"}`,
    };
  }
  const rest = subtract(valuesOf(run.target, "intervals"), valuesOf(run.reached, "intervals"));
  const needed = perDay(rest, run.left);
  const pace = {
    vi: `tốc độ ${rate.vi} một ngày, còn ${run.left} ngày cần ${needed.vi} một ngày`,
    en: `the pace is ${rate.en} a day, while ${run.left} ${run.left === 1 ? "day is" : "days are"} left and need ${needed.en} a day`,
  };
  if (verdict !== "fail") {
    return { vi: `${pace.vi}, ${reachedAll.vi}`, en: `${pace.en}; ${reachedAll.en}` };
  }
  const parts = [pace, timesFaster(flow, rest, run), dayReached(flow, rest, run), slip(run)];
  const said = parts.filter((part) => part !== undefined);
  return {
    vi: said.map((part) => part.vi).join("; "),
    en: said.map((part) => part.en).join("; "),
  };
}

function perDay(amount: Interval, days: number): BilingualText {
  const rate = quotient(amount, exactly(new Decimal(days))) ?? amount;
  return span(rate, rate.high.abs().gte(100) ? 0 : 2);
}

/** How many times as fast it would have to be, in the kindest reading of both figures. */
function timesFaster(flow: Interval, rest: Interval, run: Run): BilingualText | undefined {
  if (!flow.high.gt(zero)) return undefined;
  const times = rest.low
    .times(run.days)
    .div(flow.high.times(run.left));
  const shown = number(times, times.gte(10) ? 0 : 1);
  return {
    vi: `tức phải nhanh gấp ít nhất ${shown.vi} lần`,
    en: `at least ${shown.en} times as fast`,
  };
}

/** The first day on which the target could be reached at this pace. */
function dayReached(flow: Interval, rest: Interval, run: Run): BilingualText {
  const never = {
    vi: "với tốc độ này không bao giờ đạt",
    en: "at this pace it is never reached",
  };
  if (!flow.high.gt(zero)) return never;
  const days = rest.low.times(run.days).div(flow.high).round(0, 3);
  if (days.gt(longest)) {
    return {
      vi: "với tốc độ này phải hơn 1.000 năm nữa mới đạt",
      en: "at this pace it takes more than 1,000 years",
    };
  }
  const day = daysAfter(run.window.to, Number(days.toFixed()));
  if (day === undefined) return never;
  const shown = formatDate(day);
  return {
    vi: `với tốc độ này sớm nhất đến ${shown.vi} mới đạt`,
    en: `at this pace it is reached on ${shown.en} at the earliest`,
  };
}

/**
 * Whether a slip by a power of a thousand explains it: with it the target is reached in time, and
 * the flow of one period does not already exceed the whole of it.
 */
function slip(run: Run): BilingualText | undefined {
  const flow = valuesOf(run.flow, "intervals");
  const target = valuesOf(run.target, "intervals");
  if (!flow.high.gt(zero)) return undefined;
  const grown = (power: number) => scale(flow, powerOfTen(power));
  const power = [3, 6, 9].find((exponent) => {
    const brought = scale(grown(exponent), new Decimal(run.days + run.left));
    const inTime = reaches(scale(target, new Decimal(run.days)), brought);
    return inTime && reaches(grown(exponent), target);
  });
  if (power !== undefined) {
    return {
      vi: `nếu số trong kỳ bị ghi thiếu 10^${power} lần (nhầm ${unitWords[power]?.vi}) thì kịp`,
      en: `a slip by 10^${power} (${unitWords[power]?.en}) would explain it`,
    };
  }
  const first = span(grown(3), 0);
  return {
    vi: `nhầm đơn vị 10^3, 10^6 hay 10^9 lần không giải thích được (gấp 10^3 lần đã là ${first.vi})`,
    en: `no slip by 10^3, 10^6 or 10^9 explains it (10^3 times as much would be ${first.en})`,
  };
}

const unitWords: Readonly<Record<number, BilingualText>> = {
  3: { vi: "đơn vị với nghìn", en: "units for thousands" },
  6: { vi: "đơn vị với triệu", en: "units for millions" },
  9: { vi: "đơn vị với tỉ", en: "units for billions" },
};
