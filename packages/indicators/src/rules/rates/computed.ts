import type { BilingualText, Rounding } from "@egov-vn/schemas";
import { formatDecimal } from "../../findings/number-format.ts";
import { Decimal, decimalText } from "../../quantities/decimal.ts";
import type { Interval } from "../../quantities/interval.ts";
import { type Judgement, judge, type Trial, type ValuesOf } from "../judging/judge.ts";
import type { Figure, ReadingMode } from "../judging/reading.ts";
import { explained, say } from "../judging/sentences.ts";
import { readSomehow, shortenedSomehow, shortenedValues, statedValues } from "./rounded-values.ts";

/** What a figure stands for, and what those stand for that it was computed from. */
export interface ComputedReading {
  readonly stated: Interval;
  readonly values: ValuesOf;
}

/** How the figures are read under a mode, where cut and rounded ones may stand side by side. */
export function readComputed(
  printed: Figure,
  values: ValuesOf,
  mode: ReadingMode,
): ComputedReading {
  if (mode === "truncated") return { stated: shortenedSomehow(printed), values: readSomehow };
  return { stated: statedValues(printed, mode), values };
}

/**
 * Judges a figure that was computed from others and then shortened (số được tính rồi làm tròn).
 *
 * Over exact figures only the printed one can have been shortened, so a cut is tried before another
 * way of rounding. Else each of them may have been rounded or cut.
 */
export function judgeComputed(
  printed: Figure,
  inputs: readonly Figure[],
  test: (stated: Interval, values: ValuesOf) => Trial,
): Judgement {
  const counted = areExact(inputs);
  return judge(
    [printed, ...inputs],
    (values, mode) => {
      if (counted) return test(statedValues(printed, mode), values);
      const reading = readComputed(printed, values, mode);
      return test(reading.stated, reading.values);
    },
    counted ? ["truncated", "intervals"] : ["intervals", "truncated"],
  );
}

export function areExact(figures: readonly Figure[]): boolean {
  return figures.every(({ quantity }) => quantity.exact);
}

const ways: readonly Rounding[] = ["half-up", "half-even", "truncate"];

const wayWords: Readonly<Record<Rounding, BilingualText>> = {
  "half-up": { vi: "làm tròn nửa lên", en: "rounded half up" },
  "half-even": { vi: "làm tròn nửa về số chẵn", en: "rounded half to even" },
  truncate: { vi: "cắt bớt chữ số", en: "cut" },
};

/**
 * How a verdict over exact figures is explained: by which ways of shortening the computed value
 * gives the printed one, and what another way would have given.
 *
 * @param value the computed value, for showing
 * @param fits whether a value of an interval is the computed one
 */
export function howShortened(
  verdict: Judgement["verdict"],
  printed: Figure,
  value: Decimal,
  fits: (stated: Interval) => boolean,
): BilingualText {
  if (verdict === "suspect" || printed.quantity.qualifier !== null) return explained[verdict];
  const given = (way: Rounding) => shortenedLike(printed, value, way);
  if (verdict === "fail") {
    const [rounded, cut] = [given("half-up"), given("truncate")];
    const held = whyHeld(printed, rounded, cut);
    if (held) return say({ fail: explained.fail, held }, failedBy, failedBy);
    if (rounded.vi === cut.vi) {
      return {
        vi: `${explained.fail.vi}; làm tròn hay cắt bớt đều được ${cut.vi}`,
        en: `${explained.fail.en}; rounded or cut it is ${cut.en}`,
      };
    }
    return say(
      { fail: explained.fail, rounded, cut },
      (part) => `${part["fail"]}; làm tròn được ${part["rounded"]}, cắt bớt được ${part["cut"]}`,
      (part) => `${part["fail"]}; rounded it is ${part["rounded"]}, cut ${part["cut"]}`,
    );
  }
  const fitting = ways.filter((way) => fits(shortenedValues(printed, way)));
  if (fitting.includes("half-up") && printed.rounding === "half-up") return explained[verdict];
  const joined = (lang: keyof BilingualText, or: string) =>
    fitting.map((way) => wayWords[way][lang]).join(` ${or} `);
  const how = { vi: joined("vi", "hoặc"), en: joined("en", "or") };
  if (fitting.includes(printed.rounding)) {
    return { vi: `khớp khi ${how.vi}`, en: `they agree when ${how.en}` };
  }
  return say(
    { how, declared: wayWords[printed.rounding], other: given(printed.rounding) },
    (part) => `chỉ khớp khi ${part["how"]}; ${part["declared"]} thì được ${part["other"]}`,
    (part) => `they agree only when ${part["how"]}; ${part["declared"]} it is ${part["other"]}`,
  );
}

const failedBy = (part: Readonly<Record<string, string>>) => `${part["fail"]}; ${part["held"]}`;

/** Why digits fail that rounding or cutting would give: their unit or their regime says otherwise. */
function whyHeld(
  printed: Figure,
  rounded: BilingualText,
  cut: BilingualText,
): BilingualText | undefined {
  const digits = shortenedLike(printed, new Decimal(printed.quantity.value), "half-up");
  if (printed.quantity.exact && [rounded.vi, cut.vi].includes(digits.vi)) {
    return {
      vi: `số nguyên không ghi đơn vị là số chính xác; nếu đã làm tròn hoặc cắt bớt thì phải ghi "%" hoặc chữ số thập phân`,
      en: `a whole number without a unit is exact; one that was rounded or cut needs its "%" or decimals`,
    };
  }
  if (printed.rounding !== "truncate" || rounded.vi !== digits.vi) return undefined;
  return {
    vi: `số này đã làm tròn, trong khi phải cắt bớt thành ${cut.vi}`,
    en: `it was rounded, where it has to be cut to ${cut.en}`,
  };
}

const bigWays: Readonly<Record<Rounding, 0 | 1 | 2>> = {
  truncate: 0,
  "half-up": 1,
  "half-even": 2,
};

/** A value with as many digits as a printed figure, shortened in one way: for showing. */
export function shortenedLike(printed: Figure, value: Decimal, way: Rounding): BilingualText {
  const decimals = -new Decimal(printed.quantity.place).e;
  const short = value.round(decimals, bigWays[way]);
  const digits = decimals > 0 ? short.toFixed(decimals) : decimalText(short);
  return formatDecimal(/^-[0.]+$/.test(digits) ? digits.slice(1) : digits);
}
